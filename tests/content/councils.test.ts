import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/checks/rule.ts';
import { hasErrors } from '../../src/domain/issue.ts';
import { checkContent, type CheckedContent } from '../../src/publishing/check-content.ts';
import type { CouncilSource } from '../../src/schemas/council-source.ts';

describe.each([
  ['havering', 'GB-LAE-HAV'],
  ['sevenoaks', 'GB-LAE-SEV'],
])('%s', (id, organisationId) => {
  let checked: CheckedContent;
  let source: CouncilSource;
  beforeAll(async () => {
    checked = await checkContent('content', '2026-11-22', id);
    source = checked.sources[0] as CouncilSource;
  });

  it('has no error', () => {
    expect(checked.issues.filter((issue) => hasErrors([issue]))).toEqual([]);
  });

  it('says who it is, and that this is not its own site', () => {
    expect(source.council.data).toMatchObject({ id, organisationId });
    expect(source.council.data?.notice).toMatch(/demonstration.+It is not the/);
  });

  it('says enough to be a site', () => {
    expect(source.records.length).toBeGreaterThanOrEqual(45);
  });

  it('gives a source for every figure', () => {
    const values = recordsOf(source, 'measures').flatMap(({ data }) => data?.values ?? []);
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => !value.source.url)).toEqual([]);
  });

  it('has every row of its awards', async () => {
    const rows = parse<Record<string, string>>(await readFile(`content/${id}/awards.csv`, 'utf8'), { columns: true });
    expect(rows.length).toBeGreaterThan(0);
    expect(source.awards.rows.filter(({ data }) => data)).toHaveLength(rows.length);
  });
});
