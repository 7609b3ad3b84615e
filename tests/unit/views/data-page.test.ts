import { expect, it } from 'vitest';
import { buildDataPage } from '../../../src/views/data-page.ts';
import { makeContent } from '../../make-content.ts';
import { linksOf, shownTexts } from '../../make-pages.ts';

it('the file, its publisher, its standard and its licence are named', async () => {
  const page = buildDataPage(await makeContent({ awards: [{}, {}] }));
  expect(shownTexts(page)).toEqual(
    expect.arrayContaining([
      '2 awards, one to a row, under the column headings of the 360Giving Data Standard.',
      'Testshire District Council, GB-LAE-TST',
      'Open Government Licence',
    ]),
  );
  expect(linksOf(page)).toEqual([
    '/data/awards.csv',
    'https://standard.threesixtygiving.org/',
    'https://www.testshire.example/licence',
  ]);
});

it('one award is one award', async () => {
  expect(shownTexts(buildDataPage(await makeContent({ awards: [{}] }))).join()).toContain(
    '1 award, one to a row',
  );
});
