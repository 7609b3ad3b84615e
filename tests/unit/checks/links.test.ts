import { expect, it } from 'vitest';
import { findLinks } from '../../../src/checks/links.ts';
import { makeCouncil } from '../../make-council.ts';

it('links are found wherever Markdown can put them, with their line and column', async () => {
  const body =
    '> - a [b](/c/) and <https://d.example>\n\n| e |\n| - |\n| [f](/g/ "h") |\n\n[i][j]\n\n[j]: /k/\n\n`[l](/m/)`';
  const found = findLinks(await makeCouncil({ records: [{ in: 'themes', body }] }));
  expect(found.map(({ kind, url, line, column }) => `${line}:${column} ${kind} ${url}`))
    .toMatchInlineSnapshot(`
    [
      "10:7 link /c/",
      "10:20 link https://d.example",
      "14:3 link /g/",
      "18:1 link /k/",
    ]
  `);
});

it('a reference that a picture uses is a picture', async () => {
  const source = await makeCouncil({
    records: [{ in: 'themes', body: '![a][b]\n\n[b]: ../images/tree.png' }],
  });
  expect(findLinks(source).map(({ kind }) => kind)).toEqual(['image']);
});

it('a link in a field of Markdown stands where the field does', async () => {
  const source = await makeCouncil({
    records: [{ in: 'grants', fields: { howToApply: 'Fill in\n[the form](/form/).' } }],
  });
  expect(findLinks(source)).toMatchObject([{ field: 'howToApply', url: '/form/', line: 11, column: 13 }]);
});
