import { expect, it } from 'vitest';
import { buildPartnershipPage } from '../../../src/views/partnership-page.ts';
import { requireRecord } from '../../../src/views/find-record.ts';
import { makeContent, testshire, now } from '../../make-content.ts';
import { blockOf, byLabel } from './find-block.ts';

it('a hub says where it is, when it is open and what one can do there', async () => {
  const content = await testshire();
  const page = buildPartnershipPage(content, requireRecord(content, 'partnerships', 'old-school-hub'), now);
  expect(byLabel(page.facts)).toMatchObject({
    Address: '3 School Lane, Testford',
    Open: 'Tuesday to Thursday, 10am to 4pm',
  });
  expect(blockOf(page.sections, 'what-you-can-do', 'list').items).toHaveLength(2);
});

it('a joint venture says whose it is, by how much, and what it builds', async () => {
  const content = await testshire();
  const page = buildPartnershipPage(
    content,
    requireRecord(content, 'partnerships', 'homes-for-testshire'),
    now,
  );
  expect(byLabel(page.facts)).toMatchObject({ 'Joint venture with': 'Oak Builders', 'Council share': '50%' });
  expect(blockOf(page.sections, 'projects', 'facts').facts.map(({ label }) => label)).toEqual(['Mill Field']);
});

it.each([
  [0, '0%'],
  [undefined, undefined],
])('a share of %s is told as %s', async (councilShare, words) => {
  const page = await build({
    jointVenture: { partner: 'Oak Builders', ...(councilShare === 0 ? { councilShare } : {}) },
  });
  expect(byLabel(page.facts)['Council share']).toBe(words);
});

it.each([
  [{ starts: '2022', ends: '2026-03' }, 'from 2022 to March 2026'],
  [{ starts: '2022-04-01' }, 'from 1 April 2022'],
  [{ ends: '2026' }, 'to 2026'],
  [{}, undefined],
])('a plan with %j runs %s', async (years, words) => {
  const { facts } = await build({ plan: { title: 'The plan', ...years } });
  expect(byLabel(facts)).toMatchObject({ Plan: 'The plan' });
  expect(byLabel(facts)['Plan runs']).toBe(words);
});

it('a plan that can be read is linked', async () => {
  const url = 'https://www.testshire.example/plan';
  const { facts } = await build({ plan: { title: 'The plan', url } });
  expect(byLabel(facts)['Plan']).toEqual({ text: 'The plan', href: url });
});

async function build(fields: Record<string, unknown>) {
  const content = await makeContent({ records: [{ in: 'partnerships', fields }] });
  return buildPartnershipPage(content, requireRecord(content, 'partnerships', 'community-plan'), now);
}
