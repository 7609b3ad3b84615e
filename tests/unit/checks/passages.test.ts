import { expect, it } from 'vitest';
import { passagesOf } from '../../../src/checks/passages.ts';
import { proseOf } from '../../../src/checks/prose.ts';
import type { CouncilSource } from '../../../src/schemas/council-source.ts';
import { councilFiles, loadFiles, makeCouncil } from '../../make-council.ts';

/** The themes record begins its body on this line. */
const first = 10;

it.each([
  ['One two.', 'two', `${first}:5`],
  ['One *two* three.', 'three', `${first}:11`],
  ['One\ntwo three.', 'three', `${first + 1}:5`],
  ['- One\n- Two\n  three four.', 'four', `${first + 2}:9`],
  ['> One\n> two three.', 'three', `${first + 1}:7`],
  ['| a | b |\n|---|---|\n| c | four |', 'four', `${first + 2}:7`],
  ['## One two', 'two', `${first}:8`],
])('in %j, %s stands at %s', async (body, word, place) => {
  const source = await makeCouncil({ records: [{ in: 'themes', body }] });
  expect(placeOf(themePassages(source), word)).toBe(place);
});

it.each([
  ['summary: Plain text of the right length, WORD.', '2:42'],
  ["summary: 'It''s text of the right length, WORD.'", '2:43'],
  ['summary: "Quoted text of the right length, WORD."', '2:44'],
  ['summary: "Escaped \\u0074ext of the right length, WORD."', '2:10'],
  ['summary: >\n  Folded text of the\n  right length, WORD.', '4:17'],
  ['summary: Plain text over\n  two lines, WORD.', '3:14'],
])('in the field %j, WORD stands at %s', async (field, place) => {
  const files = councilFiles();
  files['themes/social.md'] = String(files['themes/social.md']).replace(/summary: .*/, field);
  const source = await loadFiles(files);
  expect(source.issues).toEqual([]);
  expect(placeOf(themePassages(source), 'WORD')).toBe(place);
});

it('in a field of Markdown over several lines, a word stands on its own line', async () => {
  const source = await makeCouncil({
    records: [{ in: 'grants', fields: { howToApply: 'One.\n\n- Two\n- Three four.' } }],
  });
  const [grant] = source.records.filter(({ collection }) => collection === 'grants');
  const start = grant?.locate(['howToApply']).line ?? 0;
  expect(placeOf(grant ? passagesOf(grant) : [], 'four')).toBe(`${start + 4}:11`);
});

it('what somebody else said is blanked out, and an apostrophe hides nothing', async () => {
  const body =
    "The firms' list and the town’s ‘first town’s quote’, \"second\" and 'third's end'. It’s here.\n\n> Fourth.";
  const source = await makeCouncil({ records: [{ in: 'themes', body }] });
  const texts = proseOf(source).filter(({ file, field }) => file.includes('/themes/') && field === '');
  expect(texts.map(({ own }) => own.replace(/\uFFFC+/g, '_'))).toEqual([
    "The firms' list and the town’s _, _ and _. It’s here.",
    '_',
  ]);
});

function themePassages(source: CouncilSource) {
  return source.records.filter(({ collection }) => collection === 'themes').flatMap(passagesOf);
}

function placeOf(passages: ReturnType<typeof passagesOf>, word: string): string {
  const passage = passages.find(({ text }) => text.includes(word));
  const place = passage?.placeOf(passage.text.indexOf(word));
  return `${place?.line}:${place?.column}`;
}
