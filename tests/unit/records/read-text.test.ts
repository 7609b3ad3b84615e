import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readText } from '../../../src/records/read-text.ts';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'commonweal-'))));
afterAll(() => rm(folder, { recursive: true }));

it('line ends are made one kind, and a byte order mark is taken off', async () => {
  expect(await read('\ufeffa\r\nb\rc\n')).toBe('a\nb\nc\n');
});

it.each([
  ['a £ of Latin 1', Buffer.from('one\ntwo\n£5', 'latin1'), 3, 'file-encoding'],
  ['a sign cut in two', Buffer.from('one\n£5').subarray(0, 5), 2, 'file-encoding'],
  ['UTF-16', Buffer.from('\ufeffone', 'utf16le'), 1, 'file-encoding'],
  ['a NUL', 'one\ntwo\0', 2, 'file-encoding'],
  ['a book', 'x'.repeat(1_000_001), 1, 'file-size'],
])('%s is no text, and the line is told', async (_, bytes, line, rule) => {
  expect(await read(bytes)).toMatchObject({ file: 'a.md', line, rule });
});

it('a sign that stands for an unreadable one is text like any other', async () => {
  expect(await read('one \ufffd two')).toBe('one \ufffd two');
});

it('a link is not followed', async () => {
  await symlink('/etc/hostname', join(folder, 'link.md'));
  expect(await readText(join(folder, 'link.md'), 'a.md')).toMatchObject({ rule: 'file-link' });
});

async function read(bytes: string | Uint8Array) {
  await writeFile(join(folder, 'a.md'), bytes);
  return readText(join(folder, 'a.md'), 'a.md');
}
