import { expect, it } from 'vitest';
import { checkCouncil } from '../../../src/checks/check-council.ts';
import { explainRule } from '../../../src/checks/explain-rule.ts';
import { loadDictionary } from '../../../src/publishing/load-dictionary.ts';
import { makeCouncil } from '../../make-council.ts';

const dictionary = await loadDictionary();

it('rules about English do not read Welsh', async () => {
  const body = 'Mae gan y cyngor raglen (CGGC) i wirfoddolwyr color organize 31/03/2026 5,000 pounds.';
  expect(await rulesFor({ translations: [{ of: 'themes', body }] })).toEqual([]);
});

it('rules about English read the English translation of a council that writes in Welsh', async () => {
  const council = { languages: ['cy', 'en'] };
  const source = await makeCouncil({
    council,
    translations: [{ of: 'themes', language: 'en', body: 'We organize.' }],
  });
  const found = checkCouncil(source, '2026-04-01', dictionary);
  expect(found.filter(({ rule }) => rule === 'british-spelling').map(({ file }) => file)).toEqual([
    'content/testshire/themes/social.en.md',
  ]);
});

it.each([
  ['<script>alert(1)</script>', 'html-refused'],
  ['[Grantiau](javascript:alert(1))', 'link-safe'],
  ['[Grantiau](/grantiau/)', 'link-exists'],
  ['![](../images/tree.png)', 'alt-text'],
  ['![Coeden](../images/coeden.png)', 'image-exists'],
  ['![Coeden](https://www.example.com/tree.png)', 'image-own'],
  ['## Un\n\n#### Tri\n\nTestun.', 'heading-levels'],
  ['A&#x202e;B.', 'text-visible'],
  ['Ffoniwch Jo ar 07700 900123.', 'personal-data'],
])('rules that do not go by the words read Welsh: %j', async (body, rule) => {
  expect(await rulesFor({ translations: [{ of: 'themes', body }] })).toContain(rule);
});

it('a draft has draft translations: what they leave unfinished does not stop a build', async () => {
  const source = await makeCouncil({
    records: [{ in: 'pages', id: 'soon', fields: { status: 'draft' } }],
    translations: [{ of: 'pages', id: 'soon', body: '[Mwy](/soon/)' }],
  });
  expect(checkCouncil(source, '2026-04-01', dictionary).filter(({ rule }) => rule === 'link-exists')).toEqual(
    [],
  );
});

it('a waiver in a translation is for the translation', async () => {
  const waiver = {
    rule: 'translation-outdated',
    reason: 'Dim ond dyddiad a newidiodd.',
    until: '2026-12-31',
  };
  const fields = { reviewedOn: '2025-01-01', checkOk: [waiver] };
  expect(await rulesFor({ translations: [{ of: 'themes', fields }] })).toEqual([]);
});

it('two translations of one record into one language are two files with one name', async () => {
  const source = await makeCouncil({ translations: [{ of: 'themes' }] });
  const [translation] = source.translations;
  if (translation)
    source.translations.push({ ...translation, file: 'content/testshire/themes/social.cy.mdx' });
  expect(checkCouncil(source, '2026-04-01', dictionary).map(({ rule }) => rule)).toContain('id-unique');
});

it('the help of a rule shows a translation by its name', () => {
  expect(explainRule('translation-words-only')).toContain('grants/a-record.cy.md\n    maxAward: 5000');
});

async function rulesFor(example: Parameters<typeof makeCouncil>[0]): Promise<string[]> {
  const issues = checkCouncil(await makeCouncil(example), '2026-04-01', dictionary);
  return issues.map(({ rule }) => rule);
}
