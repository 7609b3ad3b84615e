import { expect, it } from 'vitest';
import { at, publishedOf, recordsOf } from '../../../src/checks/rule.ts';
import { makeCouncil } from '../../make-council.ts';

it('what is found at a field begins with its name and stands at its value', async () => {
  const source = await makeCouncil({ records: [{ in: 'grants', fields: { themes: ['social'] } }] });
  const [grant] = recordsOf(source, 'grants');
  expect(grant && at(grant, ['themes', 0], { says: 'is wrong.', fix: 'Mend it.' })).toEqual({
    file: 'content/testshire/grants/community-chest.md',
    line: 14,
    column: 5,
    field: 'themes.0',
    message: 'themes.0: is wrong.',
    fix: 'Mend it.',
  });
});

it('a draft is a record, and is not published', async () => {
  const source = await makeCouncil({ records: [{ in: 'grants', id: 'later', fields: { status: 'draft' } }] });
  expect(recordsOf(source, 'grants').map(({ id }) => id)).toEqual(['community-chest', 'later']);
  expect(publishedOf(source, 'grants').map(({ id }) => id)).toEqual(['community-chest']);
});
