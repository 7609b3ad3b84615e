import fc from 'fast-check';
import { stringify } from 'yaml';
import { expect, it } from 'vitest';
import { checkCouncil } from '../../../src/checks/check-council.ts';
import { collectionNames, type CollectionName } from '../../../src/domain/collection-names.ts';
import { parseBody } from '../../../src/records/parse-body.ts';
import { parseRecord } from '../../../src/records/parse-record.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { councilFiles, loadFiles, recordText } from '../../make-council.ts';

/** Fixed, so that what fails once fails again; fast-check then looks for the smallest text that fails. */
const seed = 2026;
const runs = 2000;

/** Values that people, programs and attackers put where something else is meant. */
const values: unknown[] = [
  ...[
    '',
    ' ',
    'Text',
    'A: b',
    '- a',
    '# a',
    "It's",
    '"',
    '&a',
    '*a',
    '!a',
    '%a',
    '@a',
    '[a',
    '{a',
    '| a',
    '> a',
    '?',
    ':',
    '---',
    '...',
    '~',
    'null',
  ],
  ...[
    'yes',
    'no',
    'on',
    'off',
    'true',
    '0',
    '01632960001',
    '0o17',
    '1e3',
    '.inf',
    '.nan',
    '12:30',
    '2026-03-31',
    '2026-02-31',
    '31/03/2026',
    '2026',
  ],
  ...[
    'social',
    'café',
    's\u043ecial',
    '../social',
    '__proto__',
    'constructor',
    'grants/community-chest',
    'javascript:alert(1)',
    'https://a.example/',
    '//a.example',
  ],
  ...[
    'a\nb',
    'a\tb',
    'a\u202eb',
    'a\u200bb',
    '\ufeffa',
    '\u0000',
    '\u001b[31m',
    '\ud83d\ude00',
    '<b>a</b>',
    '{a}',
    '`a`',
    '**a',
    'x'.repeat(400),
  ],
  ...[
    0,
    1,
    -1,
    0.1,
    1e21,
    NaN,
    Infinity,
    true,
    false,
    null,
    [],
    {},
    [[]],
    [null],
    { a: 1 },
    { url: 'https://a.example/' },
    ['a', 'a'],
    { __proto__: null, x: 1 },
  ],
];

const bodies = [
  'Text.',
  '# A',
  '[a](/b/)',
  '![a](../images/tree.png)',
  '|a|\n|-|\n|b|',
  '- a\n  - b',
  '> a',
  '`a`',
  '```\na',
  '<b>',
  '<!-- a',
  '{a}',
  '<A b="c" />',
  '&#x202e;',
  '\\',
  '*a_',
  '[^a]',
  '---',
  'http://a.example',
  '\u00a0',
];

/** What is put into, taken out of or doubled in a text that was right. */
const pieces = [
  '\n',
  '\n\n',
  ' ',
  '\t',
  ':',
  ': ',
  '- ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '#',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '---\n',
  '...\n',
  '+++',
  '\\',
  '\u0000',
  '\u202e',
  '\ufeff',
  '\r\n',
  '<',
  '<script>',
  '](',
  '`',
  '?',
  ',',
  '0',
  'é',
  '\ud83d\ude00',
  '<<: ',
  '&a ',
  '*a ',
];

const oneOf = <T>(from: readonly T[]) => fc.constantFrom(...from);

/** A record of some collection with up to four fields and the body changed. */
const records = oneOf(collectionNames).chain((collection) => {
  const names = oneOf(Object.keys(collections[collection].schema.shape));
  return fc
    .record({
      changes: fc.uniqueArray(fc.tuple(names, oneOf(values)), { maxLength: 4, selector: ([name]) => name }),
      parts: fc.array(oneOf(bodies), { maxLength: 6 }),
      joint: oneOf(['\n\n', '\n', ' ']),
    })
    .map(({ changes, parts, joint }) => ({
      collection,
      text: recordText(collection, Object.fromEntries(changes), parts.join(joint)),
    }));
});

/** Places in a text, from 0 to 1 of its length, where something is cut out, put in or said twice. */
const slips = fc.array(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: oneOf([0, 0, 5, 100]),
    piece: fc.oneof(
      oneOf(pieces),
      fc.tuple(oneOf(pieces), fc.nat(40)).map(([piece, times]) => piece.repeat(times)),
      oneOf(['', 'twice'] as const),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

type Slips = typeof slips extends fc.Arbitrary<infer Made> ? Made : never;

function slip(text: string, made: Slips): string {
  return made.reduce((changed, { place, cut, piece }) => {
    const start = Math.floor(place * changed.length);
    const taken = changed.slice(start, start + cut);
    return changed.slice(0, start) + (piece === 'twice' ? taken + taken : piece) + changed.slice(start + cut);
  }, text);
}

/** One record in three as it was made, the others with slips. */
const texts = fc
  .tuple(records, fc.option(slips, { freq: 2 }))
  .map(([{ collection, text }, made]) => ({ collection, text: made ? slip(text, made) : text }));

/** Reads a text as the loader does and holds it to what every reading promises. True when it was accepted. */
function readsWell(text: string, collection: CollectionName, file: string): boolean {
  const { schema } = collections[collection];
  const parsed = parseRecord(text, file, schema);
  const tree = parseBody(parsed.body, file, parsed.bodyLine);
  const issues = [...parsed.issues, ...(Array.isArray(tree) ? tree : [])];
  const lines = text.split('\n').length;
  for (const { line, column, message, fix } of issues) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines + 1);
    expect(column).toBeGreaterThan(0);
    expect(message.length).toBeLessThan(1000);
    expect(message).toMatch(/[.?]$/);
    expect(fix).toMatch(/[.?:]$/);
  }
  expect(parsed.data === undefined).toBe(parsed.issues.length > 0);
  if (parsed.data === undefined) return false;
  const again = parseRecord(
    `---\n${stringify(parsed.raw, { lineWidth: 0 })}---\n${parsed.body}`,
    file,
    schema,
  );
  expect(again.issues).toEqual([]);
  expect(again.data).toEqual(parsed.data);
  expect(again.body).toBe(parsed.body);
  return true;
}

it.each(['md', 'mdx'])(
  'of thousands of records in .%s none crashes, none hangs, and each that is accepted comes back the same',
  (ending) => {
    let accepted = 0;
    const reads = fc.property(texts, ({ collection, text }) => {
      if (readsWell(text, collection, `a.${ending}`)) accepted += 1;
    });
    fc.assert(reads, { seed, numRuns: runs });
    // Both kinds have to be there, or the test says nothing.
    expect(accepted).toBeGreaterThan(runs / 50);
    expect(accepted).toBeLessThan(runs * 0.9);
  },
  120_000,
);

it('a council of hundreds of such records is checked to its end', async () => {
  const made = fc.sample(fc.tuple(texts, oneOf(['md', 'mdx'])), { seed, numRuns: 400 });
  const files = Object.fromEntries(
    made.map(([{ collection, text }, ending], index) => [`${collection}/r${index}.${ending}`, text]),
  );
  const source = await loadFiles({ ...councilFiles(), ...files });
  const everyWord = { has: () => true, suggest: () => undefined };
  const issues = checkCouncil(source, '2026-04-01', everyWord);
  expect(issues.length).toBeGreaterThan(100);
  // Nothing that could turn a line around or drive a terminal is printed.
  expect(issues.filter(({ message, fix }) => /[\p{Cc}\u202a-\u202e\u200b]/u.test(message + fix))).toEqual([]);
}, 120_000);

it('redirects and awards of any text do not crash either', async () => {
  const good = councilFiles({ awards: [{}, {}] });
  const loads = fc.asyncProperty(slips, slips, slips, async (inRedirects, inCouncil, inAwards) => {
    const source = await loadFiles({
      ...good,
      'redirects.yaml': slip('/a/: /b/\n/c/: /d/#e\n', inRedirects),
      'council.yaml': slip(String(good['council.yaml']), inCouncil),
      'awards.csv': slip(String(good['awards.csv']), inAwards),
    });
    expect(source.issues).toBeInstanceOf(Array);
  });
  await fc.assert(loads, { seed, numRuns: 60 });
}, 120_000);
