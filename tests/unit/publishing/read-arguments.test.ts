import { afterEach, expect, it, vi } from 'vitest';
import { readArguments, runCommand, UsageError } from '../../../src/publishing/read-arguments.ts';

const options = { content: { type: 'string', default: 'content' }, drafts: { type: 'boolean' } } as const;

afterEach(() => {
  process.exitCode = 0;
  vi.restoreAllMocks();
});

it('options and one council are read, in any order', () => {
  expect(read('testshire', '--content', 'x', '--drafts')).toEqual({
    values: { content: 'x', drafts: true },
    council: 'testshire',
  });
  expect(read('--content=x')).toMatchObject({ values: { content: 'x' }, council: undefined });
  expect(read()).toMatchObject({ values: { content: 'content' } });
});

it.each([
  [['--contents', 'x'], 'There is no option --contents. Did you mean --content?\nUsage'],
  [['--__proto__'], 'There is no option --__proto__.\nUsage'],
  [['--constructor=1'], 'There is no option --constructor.\nUsage'],
  [['a', 'b'], 'Name one council, or none for all of them.\nUsage'],
  [['--content'], "Option '--content <value>' argument missing\nUsage"],
  [['--drafts=x'], "Option '--drafts' does not take an argument\nUsage"],
])('%j cannot be done', (args, message) => {
  expect(() => read(...args)).toThrow(new UsageError(message));
});

it('a command ends with the code it returns', async () => {
  await runCommand(() => Promise.resolve(1));
  expect(process.exitCode).toBe(1);
});

it('what was typed wrong is told in words and ends with 2; a fault of ours is thrown', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  await runCommand(() => Promise.reject(new UsageError('No such council.')));
  expect([process.exitCode, told.mock.calls]).toEqual([2, [['No such council.']]]);
  await expect(runCommand(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
});

function read(...args: string[]) {
  return readArguments(args, options, 'Usage');
}
