import { describe, expect, it } from 'vitest';
import { buildHomePage } from '../../../src/views/home-page.ts';
import type { Example } from '../../../src/checks/rule.ts';
import { makeContent, testshire, now } from '../../make-content.ts';

describe('of grants the home page shows', () => {
  const open = [{ id: 'now', closes: '2026-12-31' }];

  it('those that somebody can apply for today', async () => {
    expect(buildHomePage(await testshire(), now).openGrants.map(({ text }) => text)).toEqual([
      'Community Chest',
      'Small Sparks',
    ]);
  });

  it('none that is given without bids, whatever its dates', async () => {
    const home = await build([{ in: 'grants', fields: { rounds: open, applicants: [] } }]);
    expect([home.openGrants, home.otherGrants]).toEqual([[], []]);
  });

  it('the one that closed last where none is open, and none that is paused', async () => {
    const round = (closes: string) => [{ id: 'a', closes }];
    const override = { state: 'paused', reason: 'No staff.', on: '2026-01-01' };
    const home = await build([
      { in: 'grants', fields: { applicants: ['school'], rounds: round('2025-01-31') } },
      { in: 'grants', id: 'newer', fields: { applicants: ['school'], rounds: round('2025-06-30') } },
      {
        in: 'grants',
        id: 'paused',
        fields: { applicants: ['school'], rounds: round('2026-12-31'), override },
      },
    ]);
    expect(home.openGrants).toEqual([]);
    expect(home.otherGrants.map(({ text }) => text)).toEqual(['Called newer', 'Community Chest']);
  });

  it('six at most', async () => {
    const ids = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'];
    const fields = () => ({ applicants: ['school'], rolling: true });
    expect((await build(ids.map((id) => ({ in: 'grants', id, fields: fields() })))).openGrants).toHaveLength(
      6,
    );
  });
});

describe('of figures the home page shows', () => {
  const value = (period: string, changes: Record<string, unknown> = {}) => ({
    period: { label: period, end: period },
    value: 10,
    kind: 'actual',
    quality: 'exact',
    state: 'validated',
    source: { title: 'Figures', url: 'https://www.testshire.example/figures' },
    ...changes,
  });

  it('the newest actual one with its period, and never a promise', async () => {
    const values = [
      value('2024'),
      value('2025', { quality: 'about' }),
      value('2030', { kind: 'target', value: 99 }),
    ];
    expect((await build([{ in: 'measures', fields: { values } }])).figures).toEqual([
      expect.objectContaining({
        words: 'About 10 hours',
        title: 'Volunteer hours',
        period: '2025',
        href: '/impact/volunteer-hours/',
      }),
    ]);
  });

  it('none where nothing but a promise is published', async () => {
    expect(
      (await build([{ in: 'measures', fields: { values: [value('2030', { kind: 'target' })] } }])).figures,
    ).toEqual([]);
  });

  it('those that the council has marked, where it has marked any', async () => {
    const home = await build([
      { in: 'measures', fields: { values: [value('2026')] } },
      { in: 'measures', id: 'marked', fields: { values: [value('2020')], headline: true } },
    ]);
    expect(home.figures.map(({ title }) => title)).toEqual(['Called marked']);
  });

  it('otherwise one for each theme, of which more is better, a council record first', async () => {
    const home = await build([
      { in: 'measures', fields: { values: [value('2024')] } },
      {
        in: 'measures',
        id: 'newer-but-provisional',
        fields: { values: [value('2025', { state: 'provisional' })] },
      },
      { in: 'measures', id: 'worse', fields: { values: [value('2026')], direction: 'lower-is-better' } },
    ]);
    expect(home.figures.map(({ title }) => title)).toEqual(['Volunteer hours']);
  });
});

it('the lead is what the vision says; without one the council is named', async () => {
  expect((await build([{ in: 'strategy', fields: { summary: 'We help where help is needed.' } }])).lead).toBe(
    'We help where help is needed.',
  );
  expect((await build([{ in: 'strategy', fields: { kind: 'plan' } }])).lead).toContain(
    'Testshire District Council',
  );
});

it('there are at most three ways to help, those of voluntary groups first', async () => {
  const howToGetInvolved = 'Ring the bell.';
  const home = await build([
    { in: 'partnerships', fields: { howToGetInvolved } },
    { in: 'partnerships', id: 'z', fields: { howToGetInvolved, kind: 'voluntary-sector', title: 'Helpers' } },
    { in: 'partnerships', id: 'no-way-in' },
  ]);
  expect(home.volunteering.map(({ text }) => text)).toEqual([
    'Helpers',
    'Community plan',
    'Days to volunteer',
  ]);
});

it('a list that the site does not have is not linked', async () => {
  const { links } = await build([]);
  expect(links.awarded).toBeUndefined();
  expect(links.grants).toEqual({ text: 'All grants', href: '/grants/' });
});

async function build(records: NonNullable<Example['records']>) {
  return buildHomePage(await makeContent({ records }), now);
}
