import { describe, expect, it } from 'vitest';
import { byLabel, blockOf, sectionOf, tableOf, titlesIn } from './find-block.ts';
import { makeContent, testshire, now } from '../../make-content.ts';
import { buildGrantPage } from '../../../src/views/grant-page.ts';
import { requireRecord } from '../../../src/views/find-record.ts';
import { shownTexts } from '../../make-pages.ts';

it('the questions of somebody who wants money are answered in their order', async () => {
  const content = await testshire();
  const page = buildGrantPage(content, requireRecord(content, 'grants', 'community-chest'), now);
  expect([page.opening, page.middle, page.sections].map((part) => part.map(({ id }) => id))).toEqual([
    [],
    ['who-can-apply', 'pays-for', 'conditions', 'how-to-apply', 'then', 'contact'],
    ['rounds', 'awards', 'figures', 'sources', 'changes', 'related'],
  ]);
  const { yes, no } = blockOf(page.middle, 'who-can-apply', 'pair');
  expect(yes.title).toBe('You can apply if you are one of these');
  expect(yes.items).toContain('Schools');
  expect(no).toEqual({ title: 'Who cannot apply', items: ['Groups that share out profit'] });
  expect(page.tag).toMatchObject({ text: 'Open until 5pm, Tuesday 30 June 2026', tone: 'good' });
  expect(byLabel(page.facts)).toMatchObject({
    'How much': '£250 to £5,000',
    When: 'Closes 5pm on 30 June 2026',
    'Whole fund': '£40,000',
  });
});

it('no amount and no date is claimed that is not published', async () => {
  const { facts, tag } = await build({ applicants: ['school'] });
  expect(byLabel(facts)).toMatchObject({
    'How much': 'The amount is not published',
    When: 'No dates are published',
  });
  expect(byLabel(facts)).not.toHaveProperty('Whole fund');
  expect(tag).toMatchObject({ text: 'No dates are published', tone: 'plain' });
});

it('of the rounds those columns are told of which something is known', async () => {
  const rounds = [
    { id: '2025', closes: '2025-06-30' },
    { id: '2026', opens: '2026-03-01', closes: '2026-06-30 17:00', pot: 0 },
  ];
  const { columns, rows } = tableOf((await build({ rounds })).sections, 'rounds');
  expect(columns.map(({ heading }) => heading)).toEqual(['Round', 'Opens', 'Closes', 'Money']);
  expect(rows).toEqual([
    ['2025', 'Not known', '30 June 2025', 'Not known'],
    ['2026', '1 March 2026', '5pm on 30 June 2026', '£0'],
  ]);
});

describe('a grant that is stopped', () => {
  const rounds = [{ id: '2026', closes: '2026-12-31' }];
  const stopped = (on: string) => ({
    applicants: ['school'],
    rounds,
    override: { state: 'paused', reason: 'We are short of staff.', on },
  });

  it('says why and since when before anything else, and does not say that it has no dates', async () => {
    const { opening, tag, facts } = await build(stopped('2026-02-01'));
    expect(opening[0]).toMatchObject({ title: 'Not open for bids' });
    expect(shownTexts(opening)).toContain('We are short of staff. This has been so since 1 February 2026.');
    expect(tag).toMatchObject({ text: 'Paused since 1 February 2026', tone: 'stopped' });
    expect(byLabel(facts)['When']).toBe('Paused since 1 February 2026');
  });

  it('is open until that day', async () => {
    const { opening, tag, facts } = await build(stopped('2026-05-01'));
    expect(opening[0]).toMatchObject({ title: 'Not open for bids from 1 May 2026' });
    expect(shownTexts(opening)).toContain('We are short of staff.');
    expect(tag).toMatchObject({ text: 'Open until Thursday 31 December 2026', tone: 'good' });
    expect(byLabel(facts)['When']).toBe('Closes 31 December 2026');
  });
});

describe('whom to ask', () => {
  it('is the council where the grant names nobody, and its phone stands there once', async () => {
    const { middle } = await build();
    expect(shownTexts(sectionOf(middle, 'contact')).filter((text) => text === '01632 960001')).toHaveLength(
      1,
    );
  });

  it('is a team without a phone, and the council by phone', async () => {
    const { middle } = await build({ contact: { team: 'Grants team' } });
    expect(blockOf(middle, 'contact', 'facts').facts).toEqual([{ label: 'Team', value: 'Grants team' }]);
    expect(shownTexts(blockOf(middle, 'contact', 'text')).join('')).toBe(
      'You can also phone Testshire District Council on 01632 960001.',
    );
  });

  it('is a team alone that has a phone', async () => {
    const { middle } = await build({ contact: { phone: '01632 960002' } });
    expect(shownTexts(middle)).not.toContain('01632 960001');
  });
});

it('only its own awards and its own figures are told', async () => {
  const content = await makeContent({
    records: [
      { in: 'grants', id: 'other' },
      { in: 'measures', fields: { activities: ['grants/community-chest'] } },
    ],
    awards: [{ Title: 'Mine' }, { Title: 'Theirs', 'Grant Programme:Code': 'TST-OTHER' }],
  });
  const page = buildGrantPage(content, requireRecord(content, 'grants', 'community-chest'), now);
  expect(JSON.stringify(tableOf(page.sections, 'awards'))).toContain('Mine');
  expect(JSON.stringify(page)).not.toContain('Theirs');
  expect(titlesIn(page.sections, 'figures')).toEqual(['Volunteer hours']);
});

it('what is only one side of a pair is called by that side', async () => {
  const { middle } = await build({ cannotApply: ['Businesses'], doesNotFund: ['Wages'] });
  expect(sectionOf(middle, 'who-can-apply').title).toBe('Who cannot apply');
  expect(sectionOf(middle, 'pays-for').title).toBe('What it does not pay for');
});

describe('a way without the internet', () => {
  const wayOf = async (fields: Record<string, unknown>) =>
    shownTexts(blockOf((await build(fields)).middle, 'how-to-apply', 'text')).join('');

  it('is what the grant says', async () => {
    expect(await wayOf({ applyOffline: 'Ring us for a form.' })).toBe(
      'Without the internet: Ring us for a form.',
    );
  });

  it('is otherwise the phone of the grant, or of the council, to ask on', async () => {
    const ask = 'No way to apply by phone or on paper is published. Ask on';
    expect(await wayOf({ contact: { phone: '01632 960002' } })).toBe(`${ask} 01632 960002.`);
    expect(await wayOf({})).toBe(`${ask} 01632 960001.`);
  });
});

describe('what happens then', () => {
  const then = async (round: Record<string, unknown>) => {
    const { middle } = await build({ rounds: [{ id: 'one', closes: '2026-06-30', ...round }] });
    return middle.some(({ id }) => id === 'then') ? blockOf(middle, 'then', 'list').items : [];
  };

  it('is told of the round that is open', async () => {
    expect(await then({ decisionBy: '2026-07-31', spendBy: '2027-06-30' })).toEqual([
      'The decision is made by 31 July 2026.',
      'What you are given has to be spent by 30 June 2027.',
    ]);
    expect(await then({})).toEqual(['No day for the decision is published.']);
  });

  it('is not told of one that has closed', async () => {
    expect(await then({ closes: '2026-03-01', decisionBy: '2026-03-10' })).toEqual([]);
  });
});

it('of many awards the newest five stand there, with the way to their list', async () => {
  const years = ['2019', '2025', '2021', '2022', '2023', '2024'];
  const content = await makeContent({ awards: years.map((year) => ({ 'Award Date': year })) });
  const page = buildGrantPage(content, requireRecord(content, 'grants', 'community-chest'), now);
  expect(tableOf(page.sections, 'awards').rows.map(([year]) => year)).toEqual([
    '2025',
    '2024',
    '2023',
    '2022',
    '2021',
  ]);
  expect(blockOf(page.sections, 'awards', 'text').text).toEqual([
    { text: 'List of 6 awards from Community Chest', href: '/grants/community-chest/awards/' },
  ]);
});

it('what changed is told, the newest first', async () => {
  const { sections } = await build({
    changes: [
      { on: '2026-01-01', what: 'It opened.' },
      { on: '2026-03-01', what: 'There is more money.' },
    ],
  });
  expect(blockOf(sections, 'changes', 'facts').facts).toEqual([
    { label: '1 March 2026', value: 'There is more money.' },
    { label: '1 January 2026', value: 'It opened.' },
  ]);
});

async function build(fields: Record<string, unknown> = {}) {
  const content = await makeContent({ records: [{ in: 'grants', fields }] });
  return buildGrantPage(content, requireRecord(content, 'grants', 'community-chest'), now);
}
