import { expect, it } from 'vitest';
import { collectionNames } from '../../../src/domain/collection-names.ts';
import { requireRecord } from '../../../src/views/find-record.ts';
import { allRecords, findRelated } from '../../../src/views/related.ts';
import { makeContent } from '../../make-content.ts';

it('records are related both ways: those it names first, then those that name it, each once', async () => {
  const content = await makeContent({
    records: [
      { in: 'grants', fields: { related: ['pages/about', 'themes/social'] } },
      { in: 'themes', fields: { related: ['grants/community-chest'] } },
      { in: 'strategy', fields: { related: ['grants/community-chest'] } },
    ],
  });
  const related = findRelated(content, requireRecord(content, 'grants', 'community-chest'));
  expect(related.map(({ id }) => id)).toEqual(['about', 'social', 'social-value']);
});

it('a measure is related to what it measures, whatever that is', async () => {
  const content = await makeContent({
    records: [{ in: 'measures', fields: { activities: ['pages/about'] } }],
  });
  expect(findRelated(content, requireRecord(content, 'pages', 'about')).map(({ id }) => id)).toEqual([
    'volunteer-hours',
  ]);
});

it('no record is related to itself', async () => {
  const content = await makeContent({ records: [{ in: 'themes', fields: { related: ['themes/social'] } }] });
  expect(findRelated(content, requireRecord(content, 'themes', 'social'))).toEqual([]);
});

it('all records come collection by collection', async () => {
  expect(allRecords(await makeContent()).map(({ collection }) => collection)).toEqual(collectionNames);
});
