import { expect, it } from 'vitest';
import { checkCouncil } from '../../../src/checks/check-council.ts';
import { loadDictionary } from '../../../src/publishing/load-dictionary.ts';
import { councilFiles, loadFiles, type CouncilFiles } from '../../make-council.ts';

const dictionary = await loadDictionary();

/** A grant whose fields are written by hand. `%` in a test stands for one more line among them. */
const grant = (extra: string, body = 'Text.') => `---
title: Tree fund
summary: Money for trees in every street of the town.
owner: Communities team
reviewedOn: 2026-01-01
reviewBy: 2027-01-01
outcomes: [people-help-each-other]
funder: Testshire District Council
area: All of Testshire
programmeCode: TST-TREES
${extra}
---

${body}
`;

/** What the check says of a council with one more file, errors only, as "line:column message fix". */
async function saysOf(files: CouncilFiles): Promise<string[]> {
  const issues = checkCouncil(await loadFiles({ ...councilFiles(), ...files }), '2026-04-01', dictionary);
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ line, column, message, fix }) => `${line}:${column} ${message} ${fix}`);
}

const ok = 'howToApply: Write to us.';

it('the grant of these tests has nothing wrong', async () => {
  expect(await saysOf({ 'grants/a.md': grant(ok) })).toEqual([]);
});

it.each([
  ['a field that stands twice', `${ok}\nfunder: Somebody else`],
  ['a merge key', `${ok}\n<<: { contact: {} }`],
  ['an alias', `howToApply: &how Write to us.\nmatchFunding: *how`],
  ['a tag', `${ok}\nmatchFunding: !!js/function x`],
  ['a tab', `${ok}\ncontact:\n\tteam: Communities`],
  ['a second document', `${ok}\n...\nminAward: 5`],
  ['a phone number without quotes', `${ok}\ncontact:\n  phone: 01632960001`],
  ['a title that is a number', `howToApply: 2026`],
  ['yes', `${ok}\nrolling: yes`],
  ['off', `${ok}\nrolling: off`],
  ['an amount with a 0 before it', `${ok}\nmaxAward: 0500`],
  ['an octal amount', `${ok}\nmaxAward: 0o10`],
  ['a hexadecimal amount', `${ok}\nmaxAward: 0x1F`],
  ['an exponent', `${ok}\nmaxAward: 1e3`],
  ['infinity', `${ok}\nmaxAward: .inf`],
  ['no number', `${ok}\nmaxAward: .nan`],
  ['an amount with a comma', `${ok}\nmaxAward: 5,000`],
  ['an amount with a pound sign', `${ok}\nmaxAward: £5000`],
  ['a time without a day', `${ok}\nrounds:\n  - id: one\n    closes: 17:00`],
  ['a time as people say it', `${ok}\nrounds:\n  - id: one\n    closes: 2026-05-01 5pm`],
  ['a day the British way', `${ok}\nrounds:\n  - id: one\n    closes: 31/03/2026`],
  ['a day the American way', `${ok}\nrounds:\n  - id: one\n    closes: 03/31/2026`],
  ['a day in words', `${ok}\nrounds:\n  - id: one\n    closes: 31 March 2026`],
  ['a day without hyphens', `${ok}\nrounds:\n  - id: one\n    closes: 20260331`],
  ['a day that does not exist', `${ok}\nrounds:\n  - id: one\n    closes: 2026-02-31`],
  ['a name of the prototype', `${ok}\n__proto__: { polluted: true }`],
  ['another', `${ok}\nconstructor: x`],
  ['an id with an accent', `${ok}\nthemes: [café]`],
  ['an id with a letter that looks like another', `${ok}\nthemes: [s\u043ecial]`],
  ['an escape that turns the text', `${ok}\nfunder2: x\nmatchFunding: "a\\u202eb"`],
  ['half a sign', `${ok}\nmatchFunding: "abc\\ud800"`],
])('%s', async (_, extra) => {
  expect((await saysOf({ 'grants/a.md': grant(extra) })).join('\n')).toMatchSnapshot();
});

it('every fault of a file is told at once, though one line cannot be read', async () => {
  const text = grant(
    'howToApply: Ask <b>us</b>.\nminAward: "5\nreviewBy: 2027-02-31\nfundr: x\ntitel: a: b',
    'See [this](javascript:alert(1)) and <br>.',
  );
  expect(await saysOf({ 'grants/a.md': text })).toMatchSnapshot();
});

it.each([
  ['an empty file', ''],
  ['blanks alone', '\n \n'],
  ['no fence', 'title: Tree fund\n\nText.\n'],
  ['no second fence', '---\ntitle: Tree fund\n\nText.\n'],
  ['TOML', '+++\ntitle = "Tree fund"\n+++\n\nText.\n'],
  ['JSON', '{\n  "title": "Tree fund"\n}\n\nText.\n'],
  ['empty fields', '---\n---\nText.\n'],
  ['a NUL', grant(ok, 'Text\0.')],
  ['Latin 1', Buffer.from(grant(ok, 'A £5 note.'), 'latin1')],
  ['UTF-16', Buffer.from(`\ufeff${grant(ok)}`, 'utf16le')],
  ['10 MB', Buffer.alloc(10_000_000, 'a ')],
  ['a line of 100,000 signs', grant(ok, 'word '.repeat(20_000))],
  ['a field of 100,000 signs', grant(`howToApply: ${'x'.repeat(100_000)}`)],
  [
    'an expansion bomb',
    grant(
      `${ok}\nl0: &l0 lol\n${Array.from({ length: 9 }, (__, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}]`).join('\n')}`,
    ),
  ],
  ['a right-to-left override', grant(ok, 'Pay \u202e05£ now.')],
  ['a zero width space in the fields', grant(ok.replace('us', 'u\u200bs'))],
  ['an escape sequence', grant(ok, '\u001b[31mRed')],
])('%s', async (_, content) => {
  const says = await saysOf({ 'grants/a.md': content });
  expect(says).not.toEqual([]);
  expect(says.join('\n')).toMatchSnapshot();
});

it.each([
  ['a byte order mark', `\ufeff${grant(ok)}`],
  ['Windows line ends', grant(ok).replaceAll('\n', '\r\n')],
  ['old Mac line ends', grant(ok).replaceAll('\n', '\r')],
  ['a phone number in quotes', grant(`${ok}\ncontact:\n  phone: '01632 960001'`)],
  ['text that looks like code', grant(`howToApply: "Q&A, R&D {sic}, 5:30pm, C:\\\\x, me@example.gov.uk"`)],
])('%s does no harm', async (_, text) => {
  expect(await saysOf({ 'grants/a.md': text })).toEqual([]);
});

it.each([
  ['a name that Windows keeps', { 'grants/con.md': grant(ok) }],
  ['another, with a number', { 'grants/com1.md': grant(ok) }],
  ['a name with a blank at its end', { 'grants/a .md': grant(ok) }],
  ['a picture with a dot at its end', { 'images/a.': 'x' }],
  ['a name with a Cyrillic letter', { 'grants/tr\u0435e.md': grant(ok) }],
  ['a name with an accent', { 'grants/café.md': grant(ok) }],
  [
    'names that differ only by capitals',
    {
      'grants/a.md': grant(ok),
      'grants/A.md': grant(ok).replace('TST-TREES', 'TST-B').replace('Tree fund', 'Tree funds'),
    },
  ],
  ['pictures that differ only by capitals', { 'images/Tree.png': 'x' }],
  ['a name that turns around', { 'grants/a\u202edm.md': grant(ok) }],
  ['a name with a line end', { 'grants/a\nb.md': grant(ok) }],
  ['a council file with control signs', { 'redirects.yaml': '/a/: "/b\\u0000/"\n' }],
  ['awards with a hidden sign', { 'awards.csv': 'Ident\u200bifier\nx\n' }],
])('%s', async (_, files) => {
  expect((await saysOf(files)).join('\n')).toMatchSnapshot();
});
