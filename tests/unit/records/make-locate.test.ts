import { expect, it } from 'vitest';
import { parseYaml } from '../../../src/records/parse-yaml.ts';

const yaml = `title: Chest
rounds:
  - id: one
    closes: 2026-03-31
  - { id: two, closes: 2026-06-30 }
empty:
text: |
  Line.
`;

it.each([
  [['title'], 'value', '2:8'],
  [['title'], 'key', '2:1'],
  [['rounds'], 'value', '4:3'],
  [['rounds', 0], 'value', '4:5'],
  [['rounds', 0, 'closes'], 'value', '5:13'],
  [['rounds', 0, 'closes'], 'key', '5:5'],
  [['rounds', 1, 'closes'], 'value', '6:24'],
  [['empty'], 'value', '7:7'],
  [['text'], 'value', '8:7'],
] as const)('%j, its %s, stands at %s', (path, at, place) => {
  expect(placeOf(path, at)).toBe(place);
});

it.each([
  [['nothing'], '2:1'],
  [['rounds', 0, 'nothing'], '4:5'],
  [['rounds', 9], '4:3'],
  [['rounds', 0, 'id', 'deeper'], '4:9'],
  [['__proto__'], '2:1'],
  [[], '2:1'],
])('%j leads nowhere, so the nearest field around it counts: %s', (path, place) => {
  expect(placeOf(path, 'value')).toBe(place);
});

function placeOf(path: readonly PropertyKey[], at: 'key' | 'value'): string {
  const { line, column } = parseYaml(yaml, 'a.md', 2).locate(path, at);
  return `${line}:${column}`;
}
