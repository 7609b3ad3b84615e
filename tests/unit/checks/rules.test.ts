import { describe, expect, it } from 'vitest';
import { checkCouncil } from '../../../src/checks/check-council.ts';
import { loadDictionary } from '../../../src/publishing/load-dictionary.ts';
import { rules } from '../../../src/checks/rules.ts';
import { makeCouncil } from '../../make-council.ts';

/** The day of the check where an example names none. */
const today = '2026-04-01';
const dictionary = await loadDictionary();

it('a council with nothing wrong has no issue', async () => {
  expect(checkCouncil(await makeCouncil({ awards: [{}] }), today, dictionary)).toEqual([]);
});

it('no two rules have one id, and each is called after its file', async () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  for (const rule of rules) {
    const name = rule.id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(await import(`../../../src/checks/rules/${rule.id}.ts`)).toHaveProperty(name, rule);
  }
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('has an example of what is right and one of what is wrong', () => {
    expect(rule.ok).not.toEqual([]);
    expect(rule.notOk).not.toEqual([]);
  });

  it.each(rule.ok)('finds nothing wrong with %j', async (example) => {
    expect(rule.check(await makeCouncil(example), example.today ?? today, dictionary)).toEqual([]);
  });

  it.each(rule.notOk)('says "$says"', async ({ says, ...example }) => {
    const source = await makeCouncil(example);
    expect(source.issues).toEqual([]);
    const findings = rule.check(source, example.today ?? today, dictionary);
    expect(findings.map((finding) => finding.message)).toContain(says);
    for (const { file, line, column, message, fix } of findings) {
      expect(file).toMatch(/^content\/testshire\//);
      expect(Math.min(line, column)).toBeGreaterThan(0);
      expect(message).toMatch(/\.$/);
      expect(fix).toMatch(/[.?]$/);
    }
  });
});
