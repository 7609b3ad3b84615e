import { stringify } from 'yaml';
import { expect, it } from 'vitest';
import { checkCouncil } from '../../../src/checks/check-council.ts';
import { collectionNames, type CollectionName } from '../../../src/domain/collection-names.ts';
import { parseBody } from '../../../src/records/parse-body.ts';
import { parseRecord } from '../../../src/records/parse-record.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { councilFiles, loadFiles, recordText } from '../../make-council.ts';

/** How many records each test makes. The seed is fixed, so that what fails once fails again. */
const runs = 2000;

/** A row of numbers from 0 to 1 that look like chance, the same for one seed. (mulberry32) */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Chance {
  readonly #next: () => number;
  constructor(seed: number) {
    this.#next = makeRandom(seed);
  }
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }
  one<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }
  some<T>(from: readonly T[], most: number): T[] {
    return Array.from({ length: this.below(most + 1) }, () => this.one(from));
  }
}

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

function randomText(chance: Chance, collection: CollectionName): string {
  const names = Object.keys(collections[collection].schema.shape);
  const changes = Object.fromEntries(chance.some(names, 4).map((name) => [name, chance.one(values)]));
  return recordText(collection, changes, chance.some(bodies, 6).join(chance.one(['\n\n', '\n', ' '])));
}

function mutated(chance: Chance, text: string): string {
  let changed = text;
  for (let round = chance.below(6); round >= 0; round -= 1) {
    const start = chance.below(changed.length + 1);
    const end = chance.one([start, start, start + chance.below(10), start + chance.below(200)]);
    const piece = chance.one([
      chance.one(pieces),
      chance.one(pieces).repeat(chance.below(40)),
      changed.slice(start, end),
      '',
    ]);
    changed = changed.slice(0, start) + piece + changed.slice(end);
  }
  return changed;
}

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
    const chance = new Chance(ending.length);
    let accepted = 0;
    for (let run = 0; run < runs; run += 1) {
      const collection = chance.one(collectionNames);
      const text = randomText(chance, collection);
      const started = performance.now();
      if (readsWell(chance.below(3) === 0 ? text : mutated(chance, text), collection, `a.${ending}`))
        accepted += 1;
      expect(performance.now() - started, text).toBeLessThan(2000);
    }
    // Both kinds have to be there, or the test says nothing.
    expect(accepted).toBeGreaterThan(runs / 50);
    expect(accepted).toBeLessThan(runs * 0.9);
  },
  120_000,
);

it('a council of hundreds of such records is checked to its end', async () => {
  const chance = new Chance(7);
  const files = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => {
      const collection = chance.one(collectionNames);
      return [
        `${collection}/r${index}.${chance.one(['md', 'mdx'])}`,
        mutated(chance, randomText(chance, collection)),
      ];
    }),
  );
  const source = await loadFiles({ ...councilFiles(), ...files });
  const everyWord = { has: () => true, suggest: () => undefined };
  const issues = checkCouncil(source, '2026-04-01', everyWord);
  expect(issues.length).toBeGreaterThan(100);
  // Nothing that could turn a line around or drive a terminal is printed.
  expect(issues.filter(({ message, fix }) => /[\p{Cc}\u202a-\u202e\u200b]/u.test(message + fix))).toEqual([]);
}, 120_000);

it('redirects and awards of any text do not crash either', async () => {
  const chance = new Chance(11);
  for (let run = 0; run < 60; run += 1) {
    const source = await loadFiles({
      ...councilFiles({ awards: [{}] }),
      'redirects.yaml': mutated(chance, '/a/: /b/\n/c/: /d/#e\n'),
      'council.yaml': mutated(chance, String(councilFiles()['council.yaml'])),
      'awards.csv': mutated(chance, String(councilFiles({ awards: [{}, {}] })['awards.csv'])),
    });
    expect(source.issues).toBeInstanceOf(Array);
  }
}, 120_000);
