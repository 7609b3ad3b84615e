import { expect, it } from 'vitest';
import { audiencesIn } from '../../../src/domain/audience-pages.ts';

it('an audience counts once however many records are for it, in the order of the vocabulary', () => {
  const records = [{ audience: ['staff'] as const }, {}, { audience: ['staff', 'residents'] as const }];
  expect(audiencesIn(records)).toEqual(['residents', 'staff']);
  expect(audiencesIn([{ audience: [] }])).toEqual([]);
});
