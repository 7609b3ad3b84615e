import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collectionNames } from '../../src/domain/collection-names.ts';
import { findGrantState } from '../../src/domain/grant-state.ts';
import { startOf } from '../../src/domain/now.ts';
import * as vocabulary from '../../src/domain/vocabulary.ts';
import { checkContent, type CheckedContent } from '../../src/publishing/check-content.ts';
import { recordsOf } from '../../src/checks/rule.ts';
import { awardHeadings } from '../../src/schemas/awards.ts';
import { collections } from '../../src/schemas/collections.ts';
import { councilSchema } from '../../src/schemas/council.ts';
import type { CouncilSource } from '../../src/schemas/council-source.ts';

let checked: CheckedContent;
let source: CouncilSource;
beforeAll(async () => {
  checked = await checkContent('tests/fixtures', '2026-04-01', 'testshire');
  source = checked.sources[0] as CouncilSource;
});

it('has nothing wrong, and nothing to warn of but one translation that is left old on purpose', () => {
  expect(checked.issues).toMatchObject([{ rule: 'translation-outdated' }]);
});

describe('uses every field of the content model', () => {
  it.each(collectionNames)('%s', (name) => {
    const used = new Set(recordsOf(source, name).flatMap(({ data }) => [...pathsOf(data)]));
    const fields = [...fieldsOf(z.toJSONSchema(collections[name].schema, { io: 'input' }))];
    // A waiver stands only beside a finding, and Testshire has none.
    expect(fields.filter((field) => !used.has(field) && !field.startsWith('checkOk'))).toEqual([]);
  });

  it('council.yaml', () => {
    const used = pathsOf(source.council.data);
    expect([...fieldsOf(z.toJSONSchema(councilSchema, { io: 'input' }))].filter((field) => !used.has(field))).toEqual([]);
  });

  it('words.yaml, whose words all stand in the text', () => {
    const { allow = [], spelling = [] } = source.words.data ?? {};
    const text = source.records.map(({ body }) => body).join('\n');
    expect(allow.length * spelling.length).toBeGreaterThan(0);
    expect([...allow, ...spelling].filter(({ word }) => !text.includes(word))).toEqual([]);
  });

  it('awards.csv', () => {
    const used = new Set(source.awards.rows.flatMap(({ data }) => Object.keys(data ?? {})));
    expect(awardHeadings.filter((heading) => !used.has(heading))).toEqual([]);
    expect(source.awards.rows.filter(({ data }) => data?.['Recipient Ind:Identifier'])).toHaveLength(1);
  });
});

it('has a grant in every state on 1 April 2026', () => {
  const states = recordsOf(source, 'grants').flatMap(({ data }) => (data ? [findGrantState(data, startOf('2026-04-01').instant).state] : []));
  expect(new Set(states)).toEqual(new Set(vocabulary.grantStates));
});

it('has a value of every vocabulary somewhere', () => {
  // A council is of one kind and its law is enforced by one body.
  const { councilKinds: _, enforcers: __, grantStates: ___, ...others } = vocabulary;
  const text = JSON.stringify([source.council.data, ...source.records.map(({ data }) => data)]);
  expect(Object.values(others).flat().filter((name) => !text.includes(`"${name}"`))).toEqual([]);
});

it('has a draft, an .mdx record and both kinds of picture', async () => {
  expect(source.records.filter(({ data }) => data?.status === 'draft')).not.toEqual([]);
  expect(source.records.filter(({ file }) => file.endsWith('.mdx'))).not.toEqual([]);
  expect(await readdir('tests/fixtures/testshire/images')).toEqual(['icon.svg', 'logo.svg', 'tree.png']);
});

/** The paths of all fields of a JSON Schema; lists do not count as a step. */
function fieldsOf(schema: z.core.JSONSchema.JSONSchema, path = ''): Set<string> {
  const found = new Set<string>();
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    found.add(path + key);
    for (const field of fieldsOf(inner as z.core.JSONSchema.JSONSchema, `${path}${key}.`)) found.add(field);
  }
  if (schema.items && !Array.isArray(schema.items)) {
    for (const field of fieldsOf(schema.items as z.core.JSONSchema.JSONSchema, path)) found.add(field);
  }
  return found;
}

/** The paths of all fields that a value has; an empty list has none. */
function pathsOf(value: unknown, path = ''): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((entry) => [...pathsOf(entry, path)]));
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([key, inner]) =>
      Array.isArray(inner) && inner.length === 0 ? [] : [path + key, ...pathsOf(inner, `${path}${key}.`)],
    ),
  );
}
