import { beforeAll, expect, it } from 'vitest';
import type { CouncilContent } from '../../../src/schemas/council-content.ts';
import {
  buildGoldenThreadPage,
  type GoldenThreadPage,
  type MapRow,
} from '../../../src/views/golden-thread-page.ts';
import type { Example } from '../../../src/checks/rule.ts';
import { makeContent, testshire } from '../../make-content.ts';
import { linksOf } from '../../make-pages.ts';

let whole: CouncilContent;
beforeAll(async () => {
  whole = await testshire();
});

it('an outcome stands with its themes, a row for each kind of work, and the figure of each', async () => {
  const { themes, outcomes } = await build({
    records: [
      { in: 'grants', id: 'second' },
      { in: 'measures', fields: { activities: ['grants/community-chest'] } },
    ],
  });
  expect(themes).toEqual([{ text: 'Social', href: '/themes/social/' }]);
  expect(outcomes).toMatchObject([
    {
      link: { href: '/outcomes/people-help-each-other/' },
      under: 'Under Social',
      rows: [
        {
          done: { text: '2 grants', href: '#people-help-each-other-grants', of: 'People help each other' },
          measured: { figure: { text: 'Volunteer hours', href: '/impact/volunteer-hours/' } },
        },
        { done: { href: '/programmes/volunteering-leave/' }, measured: { gap: 'Not measured yet' } },
        { done: { href: '/partnerships/community-plan/' }, measured: { gap: 'Not measured yet' } },
      ],
    },
  ]);
});

it('a measure that counts nothing that serves the outcome stands in a row of its own', async () => {
  const { outcomes } = await build({ records: [{ in: 'measures', fields: { activities: [] } }] });
  expect(outcomes[0]?.rows.at(-1)).toMatchObject({
    done: { text: 'Measured as a whole' },
    measured: { figure: { text: 'Volunteer hours' } },
  });
});

it('an outcome that nothing measures and nothing serves says both in the open', async () => {
  const { outcomes, strands } = await build({
    records: [{ in: 'outcomes', id: 'calm', fields: { state: 'dropped', title: 'Calm' } }],
  });
  expect(outcomes.find(({ link }) => link.text === 'Calm')).toMatchObject({
    state: 'Dropped',
    rows: [{ done: { text: 'Nothing is done for it now' } }],
    noFigure: 'No figure is published yet',
  });
  expect(strands.find(({ id }) => id === 'calm')).toMatchObject({
    kinds: [],
    gap: 'No figure is published yet',
  });
});

it('every theme, outcome, activity and measure of a thread is on the page', () => {
  const links = new Set(linksOf(buildGoldenThreadPage(whole)));
  const { outcomes, themes, grants, programmes, partnerships, measures } = whole;
  const missing = [...outcomes, ...themes, ...grants, ...programmes, ...partnerships, ...measures].filter(
    ({ collection, id }) => !links.has(`/${collection === 'measures' ? 'impact' : collection}/${id}/`),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

it('a link within the page leads to a list that is there, once', () => {
  const page = buildGoldenThreadPage(whole);
  const ids = page.strands.flatMap(({ id, kinds }) => [id, ...kinds.map((kind) => kind.id)]);
  expect(new Set(ids).size).toBe(ids.length);
  const inside = linksOf(page).filter((href) => href.startsWith('#'));
  expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
});

it('there is a line to each row, broken where no figure is known', () => {
  const { lines, outcomes } = buildGoldenThreadPage(whole);
  const rows = outcomes.flatMap((outcome) => outcome.rows);
  expect(lines.activities).toHaveLength(rows.length);
  const isKnown = ({ measured }: MapRow) => 'figure' in measured && /\d/.test(measured.figure.figure);
  expect(lines.measures.map(({ gap }) => gap)).toEqual(rows.map((row) => !isKnown(row)));
});

async function build(example: Example): Promise<GoldenThreadPage> {
  return buildGoldenThreadPage(await makeContent(example));
}
