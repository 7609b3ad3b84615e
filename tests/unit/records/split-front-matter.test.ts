import { expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/records/split-front-matter.ts';

it('a record falls apart into its fields and its body, with the line on which the body starts', () => {
  expect(splitFrontMatter('---\ntitle: A\n---\n\nBody.\n', 'a.md')).toEqual({
    yaml: 'title: A\n',
    yamlLine: 2,
    body: '\nBody.\n',
    bodyLine: 4,
  });
});

it('a line across the body stays in the body', () => {
  expect(splitFrontMatter('---\ntitle: A\n---\nOne\n\n---\n\nTwo', 'a.md')).toMatchObject({
    body: 'One\n\n---\n\nTwo',
  });
});

it('blanks after a line of dashes do no harm', () => {
  expect(splitFrontMatter('---  \ntitle: A\n---\t\n', 'a.md')).toMatchObject({
    yaml: 'title: A\n',
    body: '',
  });
});

it.each([
  ['', 1, 'The file is empty.'],
  ['\n\n', 1, 'The file is empty.'],
  ['title: A\n', 1, 'The file does not start with a --- line. It starts with "title: A".'],
  ['\n---\ntitle: A\n---\n', 2, 'There are empty lines above the first --- line.'],
  [
    '+++\ntitle = "A"\n+++\n',
    1,
    'The fields are written as TOML, and this site reads YAML. The file starts with "+++".',
  ],
  [
    '---toml\ntitle = "A"\n---\n',
    1,
    'The fields are written as TOML, and this site reads YAML. The file starts with "---toml".',
  ],
  [
    '{ "title": "A" }\n',
    1,
    'The fields are written as JSON, and this site reads YAML. The file starts with "{ "title": "A" }".',
  ],
  ['----\ntitle: A\n---\n', 1, 'The file does not start with a --- line. It starts with "----".'],
  ['---', 1, 'The fields at the top have no --- line below them, so no text follows.'],
  ['---\ntitle: A\n\nBody.\n', 3, 'The fields at the top have no --- line below them, so no text follows.'],
])('of %j it says, at line %i, "%s"', (text, line, message) => {
  expect(splitFrontMatter(text, 'a.md').issue).toMatchObject({ line, column: 1, message });
});

it.each([
  ['---\ntitle: A\n\nBody.\n', { yaml: 'title: A\n', yamlLine: 2, body: 'Body.\n', bodyLine: 4 }],
  ['title: A\n---\nBody.\n', { yaml: 'title: A\n', yamlLine: 1, body: 'Body.\n', bodyLine: 3 }],
  ['\n---\ntitle: A\n---\nBody.\n', { yaml: 'title: A\n', yamlLine: 3, body: 'Body.\n', bodyLine: 5 }],
])('%j lacks a line, and its fields are read all the same', (text, parts) => {
  expect(splitFrontMatter(text, 'a.md')).toMatchObject(parts);
});
