import { expect, it } from 'vitest';
import type { CollectionName } from '../../../src/domain/collection-names.ts';
import type { ContentRecord } from '../../../src/schemas/council-content.ts';
import { groupOfRecord } from '../../../src/views/audience-groups.ts';
import { makeContent, now } from '../../make-content.ts';

const bids = { applicants: ['individual'] };

it.each<[string, CollectionName, Record<string, unknown>]>([
  ['apply', 'grants', { ...bids, rolling: true }],
  ['apply', 'grants', { ...bids, rounds: [{ id: 'a', opens: '2026-05-01', closes: '2026-06-01' }] }],
  ['closed', 'grants', { ...bids, rounds: [{ id: 'a', closes: '2026-01-01' }] }],
  ['closed', 'grants', { ...bids, override: { state: 'paused', reason: 'No staff.', on: '2026-01-01' } }],
  ['given', 'grants', {}],
  ['work', 'programmes', { kind: 'guaranteed-interview' }],
  ['support', 'programmes', { kind: 'wellbeing-support' }],
  ['join', 'programmes', { kind: 'volunteering-leave' }],
  ['join', 'partnerships', { kind: 'voluntary-sector', howToGetInvolved: 'Ring the bell.' }],
  ['support', 'partnerships', { kind: 'community-hub', howToGetInvolved: 'Ring the bell.' }],
  ['partners', 'partnerships', { kind: 'joint-venture' }],
  ['selling', 'strategy', { kind: 'procurement' }],
  ['promises', 'strategy', { kind: 'vision' }],
  ['promises', 'outcomes', {}],
  ['promises', 'themes', {}],
  ['figures', 'measures', {}],
  ['read', 'pages', {}],
])('under %s stands a record of %s with %o', async (group, collection, fields) => {
  const content = await makeContent({ records: [{ in: collection, fields }] });
  expect(groupOfRecord(content[collection][0] as ContentRecord, now)).toBe(group);
});
