import { expect, it } from 'vitest';
import { dataFiles } from '../../../src/domain/data-files.ts';
import { en } from '../../../src/domain/words/en.ts';
import { cy } from '../../../src/domain/words/cy.ts';
import { awardHeadings } from '../../../src/schemas/awards.ts';
import { buildDataPage } from '../../../src/views/data-page.ts';
import { makeContent, testshire } from '../../make-content.ts';
import { linksOf, shownTexts } from '../../make-pages.ts';
import { tableOf } from './find-block.ts';

it('every file stands in it with what is in it, how much, and what describes it', async () => {
  const page = buildDataPage(await makeContent({ awards: [{}, {}] }));
  const rows = tableOf(page.sections, 'files').rows;
  expect(rows.map(([file]) => file)).toEqual(
    dataFiles.map(({ path }) => ({ text: path.slice(6), href: path })),
  );
  expect(rows[0]).toEqual([
    { text: 'awards.csv', href: '/data/awards.csv' },
    'Awards, one to a row, for a spreadsheet',
    '2',
    { text: '360Giving Data Standard', href: 'https://standard.threesixtygiving.org/' },
  ]);
  expect(rows.at(-1)?.[3]).toEqual({
    text: 'JSON Schema of records.json',
    href: '/data/schema/records.json',
  });
});

it('sizes stand in it where they are known, and no file is empty', async () => {
  const sizes = Object.fromEntries(dataFiles.map(({ path }, index) => [path, index * 12_345]));
  const rows = tableOf(buildDataPage(await makeContent({ awards: [{}] }), sizes).sections, 'files').rows;
  expect(rows.map((cells) => cells[3])).toEqual(['1 kB', '12 kB', '25 kB', '37 kB', '49 kB', '62 kB']);
});

it('the publisher and the licence are named', async () => {
  const page = buildDataPage(await makeContent({ awards: [{}] }));
  expect(shownTexts(page)).toEqual(
    expect.arrayContaining(['Testshire District Council, GB-LAE-TST', 'Open Government Licence']),
  );
  expect(linksOf(page)).toContain('https://www.testshire.example/licence');
});

it('each column of the awards is told in words, in both languages', async () => {
  const content = await testshire();
  const rows = tableOf(buildDataPage(content).sections, 'columns').rows;
  expect(rows.map(([heading]) => heading)).toEqual(awardHeadings);
  for (const words of [en, cy])
    expect(Object.keys(words.data.columns).sort()).toEqual([...awardHeadings].sort());
});

it('the seven items of the Transparency Code have their columns, and how many awards tell each', async () => {
  const page = buildDataPage(
    await makeContent({ awards: [{}, { 'Recipient Org:Identifier': '360G-testshire-org-1' }] }),
  );
  const rows = tableOf(page.sections, 'transparency').rows;
  expect(rows.map(([item, , told]) => [item, told])).toEqual([
    ['Date of the award', '2 of 2'],
    ['Time it is given for', '0 of 2'],
    ['Department that gave it', '2 of 2'],
    ['Who it was given to', '2 of 2'],
    ['Their registration number', '1 of 2'],
    ['What it is for', '2 of 2'],
    ['Amount', '2 of 2'],
  ]);
});

it('a council without awards offers the rest, and says nothing of awards', async () => {
  const page = buildDataPage(await makeContent());
  expect(page.sections.map(({ id }) => id)).toEqual(['files', 'licence', 'use']);
  expect(linksOf(page).filter((href) => /awards|360giving/.test(href))).toEqual([]);
});
