import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/records/parse-yaml.ts';

it('days stay text, and numbers and truths are what they look like', () => {
  expect(
    parseYaml('a: 2026-02-31\nb: 2026\nc: 1.50\nd: true\ne: yes\nf: 2026-03\ng:\n', 'a.yaml', 1).value,
  ).toEqual({
    a: '2026-02-31',
    b: 2026,
    c: 1.5,
    d: true,
    e: 'yes',
    f: '2026-03',
    g: null,
  });
});

it.each(['', '# nothing\n', 'null\n', '~\n'])('%j holds nothing', (text) => {
  expect(parseYaml(text, 'a.yaml', 1)).toMatchObject({ value: null, issues: [] });
});

describe('what cannot be read is told once, at its place', () => {
  it.each([
    ['a tab', 'a:\n\tb: c\n', '2:1', 'This line starts with a tab.'],
    [
      'a name that stands twice',
      'a: 1\nb:\n  c: 1\n  c: 2\n',
      '4:3',
      'This field stands here a second time.',
    ],
    [
      'a second colon',
      'a: b: c\n',
      '1:4',
      'There is a second colon on this line, so it cannot be told where the text begins.',
    ],
    [
      'a colon without a blank',
      'a: 1\nb:c\nd: 2\n',
      '2:1',
      'There is no colon and blank after the name of this field.',
    ],
    ['a missing colon', 'a\nb: c\n', '1:1', 'There is no colon and blank after the name of this field.'],
    [
      'a quote left open',
      'a: "b\nc: d\n',
      '1:4',
      'Something is missing here: a closing quote, a bracket, or the colon after a name.',
    ],
    ['an apostrophe in quotes', "a: 'It's'\n", '1:8', 'From here on the fields cannot be read.'],
    [
      'a bracket left open',
      'a: [b, c\nd: e\n',
      '1:1',
      'Something is missing here: a closing quote, a bracket, or the colon after a name.',
    ],
    ['a line set in', ' a: b\nc: d\ne: f\n', '2:1', 'From here on the fields cannot be read.'],
    ['an @ at the start', 'a: @b\n', '1:4', 'The text starts with a sign that YAML keeps for itself.'],
    ['a % at the start', 'a: %b\n', '1:4', 'The text starts with a sign that YAML keeps for itself.'],
    [
      'a * at the start',
      'a: *b*\n',
      '1:4',
      'A field starts with & or *, which YAML reads as a shortcut and not as text.',
    ],
    [
      'an & at the start',
      'a: b\nc: &d e\n',
      '2:7',
      'A field starts with & or *, which YAML reads as a shortcut and not as text.',
    ],
    ['a ! at the start', 'a: !b\n', '1:4', 'A text starts with !, which YAML reads as an instruction.'],
    ['a second document', 'a: b\n---\nc: d\n', '2:1', 'A line with --- or ... stands inside the fields.'],
    ['a name that is a list', '? [a, b]\n: c\n', '1:3', 'The name of a field is missing, or is not text.'],
    ['no name', 'a: 1\n: b\n', '2:1', 'The name of a field is missing, or is not text.'],
    [
      'brackets without end',
      `a: ${'['.repeat(20_000)}`,
      '1:1',
      'Here fields lie in each other more than 30 deep.',
    ],
  ])('%s', (_, text, place, message) => {
    const { issues, value } = parseYaml(text, 'a.yaml', 1);
    expect(value).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ message, rule: 'yaml-syntax' });
    if (place) expect(`${issues[0]?.line}:${issues[0]?.column}`).toBe(place);
  });
});

it('two names that stand twice are two faults', () => {
  expect(parseYaml('a: 1\na: 2\nb: 1\nb: 2\n', 'a.yaml', 1).issues).toMatchObject([{ line: 2 }, { line: 4 }]);
});

it('aliases that would grow without end are refused before they grow', () => {
  const lines = Array.from(
    { length: 40 },
    (_, index) => `k${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`,
  );
  const { issues, value } = parseYaml(`k0: &a0 x\n${lines.join('')}`, 'a.yaml', 1);
  expect(value).toBeUndefined();
  expect(issues.map(({ line }) => line)).toEqual(Array.from({ length: 41 }, (_, index) => index + 1));
});

it('every field that cannot be read is told, and the others are read all the same', () => {
  const text = 'a: "b\nc: d\ne: f: g\nh\ni: [1\nj:\n  - k\n\tl: m\nn: |\n  o: p: q\nr: *s\n';
  const { issues, sound, unread, value } = parseYaml(text, 'a.yaml', 2);
  expect(value).toBeUndefined();
  expect(issues.map(({ line, column, message }) => `${line}:${column} ${message}`)).toMatchInlineSnapshot(`
    [
      "2:4 Something is missing here: a closing quote, a bracket, or the colon after a name.",
      "4:4 There is a second colon on this line, so it cannot be told where the text begins.",
      "5:1 There is no colon and blank after the name of this field.",
      "6:1 Something is missing here: a closing quote, a bracket, or the colon after a name.",
      "9:1 This line starts with a tab.",
      "12:4 A field starts with & or *, which YAML reads as a shortcut and not as text.",
    ]
  `);
  expect(sound).toEqual({ c: 'd', n: 'o: p: q\n' });
  expect(unread).toEqual(['a', 'e', 'h', 'i', 'j', 'l', 'r']);
});

it('a field that is set in by mistake is not said to be missing as well', () => {
  expect(parseYaml('a: b\n c: d\n', 'a.yaml', 1).unread).toEqual(['a', 'c']);
});

it('a name that stands twice does not keep the rest from being read', () => {
  expect(parseYaml('a: 1\nb: 2\na: 3\n', 'a.yaml', 1)).toMatchObject({
    issues: [{ line: 3 }],
    sound: { a: 1, b: 2 },
  });
});

it('a merge is told by name', () => {
  expect(parseYaml('<<: { a: 1 }\n', 'a.yaml', 1).issues).toMatchObject([
    { message: 'A field called << takes over the fields of another, which is not done here.' },
  ]);
});

it('how a number is written can be asked for', () => {
  const { numberAt } = parseYaml('a: 01632\nb:\n  - 1e3\n  - text\n', 'a.yaml', 1);
  expect([numberAt(['a']), numberAt(['b', 0]), numberAt(['b', 1])]).toEqual(['01632', '1e3', undefined]);
});

it.each(['__proto__', 'constructor', 'toString'])('a field called %s is a field like any other', (name) => {
  const { value } = parseYaml(`${name}:\n  polluted: true\n`, 'a.yaml', 1);
  expect(Object.keys(value as object)).toEqual([name]);
  expect({}).not.toHaveProperty('polluted');
});
