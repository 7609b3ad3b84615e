import { expect, it } from 'vitest';
import { checkCouncil } from '../../../src/checks/check-council.ts';
import { makeCouncil } from '../../make-council.ts';

const dictionary = { has: () => true, suggest: () => undefined };

it.each([
  ['heading-has-text', '## Later'],
  ['alt-text', '![](../images/tree.png)'],
])(
  'what %s finds is an error on a page, and a warning on a draft, which may be unfinished',
  async (id, body) => {
    expect(await severities(id, body, 'published')).toEqual(['error']);
    expect(await severities(id, body, 'draft')).toEqual(['warning']);
  },
);

async function severities(id: string, body: string, status: string): Promise<string[]> {
  const source = await makeCouncil({ records: [{ in: 'pages', fields: { status }, body }] });
  const issues = checkCouncil(source, '2026-04-01', dictionary);
  return issues.filter(({ rule }) => rule === id).map(({ severity }) => severity);
}
