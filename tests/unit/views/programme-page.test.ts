import { expect, it } from 'vitest';
import { buildProgrammePage } from '../../../src/views/programme-page.ts';
import { requireRecord } from '../../../src/views/find-record.ts';
import { makeContent, now } from '../../make-content.ts';
import { byLabel } from './find-block.ts';

it.each([
  [{ amount: 2, unit: 'half-day', paid: true }, '2 half-days a year, paid'],
  [{ amount: 1, unit: 'day', paid: false }, '1 day a year, unpaid'],
  [{ amount: 7.5, unit: 'hour', paid: true }, '7.5 hours a year, paid'],
])('an entitlement of %j is told as "%s"', async (entitlement, words) => {
  const { facts } = await build({ entitlement: { per: 'year', ...entitlement } });
  expect(byLabel(facts)['What you get']).toBe(words);
});

it('nothing is promised that is not written', async () => {
  const { facts, sections, kind } = await build({});
  expect(facts.map(({ label }) => label)).toEqual(['Serves']);
  expect([kind, sections]).toEqual(['Volunteering leave', []]);
});

it('conditions and what to do stand as they were written', async () => {
  const { sections } = await build({ conditions: '- One', howToUse: '1. Ask' });
  expect(sections.map(({ id, blocks }) => [id, blocks])).toEqual([
    ['conditions', [{ kind: 'markdown', markdown: '- One' }]],
    ['how-to-use', [{ kind: 'markdown', markdown: '1. Ask' }]],
  ]);
});

async function build(fields: Record<string, unknown>) {
  const content = await makeContent({ records: [{ in: 'programmes', fields }] });
  return buildProgrammePage(content, requireRecord(content, 'programmes', 'volunteering-leave'), now);
}
