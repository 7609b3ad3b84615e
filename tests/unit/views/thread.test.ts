import { beforeAll, expect, it } from 'vitest';
import type { CouncilContent } from '../../../src/schemas/council-content.ts';
import { requireRecord } from '../../../src/views/find-record.ts';
import {
  activitiesFor,
  measuresFor,
  measuresOf,
  orderedOutcomes,
  orderedThemes,
  themeIdsOf,
  themeTitlesOf,
} from '../../../src/views/thread.ts';
import { makeContent } from '../../make-content.ts';

let content: CouncilContent;
beforeAll(async () => {
  content = await makeContent({
    records: [
      { in: 'strategy', fields: { outcomes: ['second', 'people-help-each-other'] } },
      { in: 'themes', id: 'first', fields: { order: 1 } },
      { in: 'themes', fields: { order: 2 } },
      { in: 'outcomes', id: 'second', fields: { themes: ['social', 'first'] } },
      { in: 'outcomes', id: 'a-third' },
      { in: 'programmes', fields: { outcomes: ['second', 'people-help-each-other'] } },
      { in: 'partnerships', fields: { themes: ['first'] } },
      { in: 'measures', fields: { activities: ['programmes/volunteering-leave'], outcomes: ['second'] } },
    ],
  });
});

it('activities and measures are found by the outcome that they name', () => {
  expect(activitiesFor(content, 'second').map(({ id }) => id)).toEqual([
    'volunteering-leave',
    'social-value',
  ]);
  expect(measuresFor(content, 'second').map(({ id }) => id)).toEqual(['volunteer-hours']);
  expect(measuresFor(content, 'people-help-each-other')).toEqual([]);
});

it('measures are found by the activity that they count', () => {
  const found = (['programmes', 'grants'] as const).map(
    (name) => content[name].flatMap((record) => measuresOf(content, record)).length,
  );
  expect(found).toEqual([1, 0]);
});

it('a record stands under its own themes, or else under those of its outcomes', () => {
  expect(themeIdsOf(content, requireRecord(content, 'partnerships', 'community-plan'))).toEqual(['first']);
  expect(themeIdsOf(content, requireRecord(content, 'grants', 'community-chest'))).toEqual(['social']);
  expect(themeIdsOf(content, requireRecord(content, 'themes', 'social'))).toEqual(['social']);
  expect(themeIdsOf(content, requireRecord(content, 'pages', 'about'))).toEqual([]);
});

it('the titles of its themes stand in their order, each once', () => {
  const programme = requireRecord(content, 'programmes', 'volunteering-leave');
  expect(themeTitlesOf(content, programme)).toEqual(['Called first', 'Social']);
});

it('themes stand by their order, outcomes as the vision names them and then the rest', () => {
  expect(orderedThemes(content).map(({ id }) => id)).toEqual(['first', 'social']);
  expect(orderedOutcomes(content).map(({ id }) => id)).toEqual([
    'second',
    'people-help-each-other',
    'a-third',
  ]);
});
