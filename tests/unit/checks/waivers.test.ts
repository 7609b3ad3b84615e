import { describe, expect, it } from 'vitest';
import { checkCouncil } from '../../../src/checks/check-council.ts';
import { loadDictionary } from '../../../src/publishing/load-dictionary.ts';
import { councilFiles, loadFiles, recordText } from '../../make-council.ts';

const overdue = { reviewedOn: '2024-01-01', reviewBy: '2025-01-01' };

describe('a waiver in the fields', () => {
  it('lets a warning stand for its reason until its day', async () => {
    expect(await issuesOf({ ...overdue, checkOk: [waiver] })).toEqual([]);
  });

  it('is told when its day has passed, and the warning is back', async () => {
    expect(await issuesOf({ ...overdue, checkOk: [{ ...waiver, until: '2026-03-31' }] }))
      .toMatchInlineSnapshot(`
      [
        "reviewBy: the review was due by 1 January 2025.",
        "The leave to break review-overdue ended on 31 March 2026.",
      ]
    `);
  });

  it('is told when the rule finds nothing any more', async () => {
    expect(await issuesOf({ checkOk: [waiver] })).toEqual([
      'The rule review-overdue finds nothing here any more.',
    ]);
  });

  it.each([
    [{ rule: 'title-unique' }, 'The rule title-unique cannot be left out.'],
    [{ rule: 'no-such-rule' }, 'There is no rule no-such-rule to leave out.'],
    [{ rule: 'constructor' }, 'There is no rule constructor to leave out.'],
  ])('is refused with %j', async (change, message) => {
    expect(await issuesOf({ checkOk: [{ ...waiver, ...change }] })).toContain(message);
  });
});

describe('a waiver in the text', () => {
  const twice = 'It is is so.';

  it('is for the block below it alone', async () => {
    const body = `<!-- check-ok repeated-words it is a song until 2026-12-31 -->\n\n${twice}\n\n${twice}`;
    expect(await issuesOf({}, body)).toHaveLength(1);
  });

  it.each([
    ['<!-- check-ok repeated-words until 2026-12-31 -->', 'There is no reason for leaving the rule out.'],
    ['<!-- check-ok repeated-words it is a song -->', 'There is no day until which the rule is left out.'],
    ['<!-- check-ok repeated-words it is a song until 2026-02-31 -->', '31 February does not exist.'],
    ['<!-- check-ok -->', 'There is no rule named to leave out.'],
  ])('%s is refused', async (comment, message) => {
    expect(await issuesOf({}, `${comment}\n\n${twice}`)).toContain(message);
  });
});

const waiver = { rule: 'review-overdue', reason: 'The team is being set up.', until: '2026-12-31' };

async function issuesOf(fields: Record<string, unknown>, body?: string): Promise<string[]> {
  const source = await loadFiles({
    ...councilFiles(),
    'themes/social.md': recordText('themes', fields, body),
  });
  return checkCouncil(source, '2026-04-01', await loadDictionary()).map(({ message }) => message);
}
