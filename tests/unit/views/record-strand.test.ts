import { beforeAll, expect, it } from 'vitest';
import type { CouncilContent } from '../../../src/schemas/council-content.ts';
import { requireRecord } from '../../../src/views/find-record.ts';
import { findStrand, type Step } from '../../../src/views/record-strand.ts';
import { makeContent } from '../../make-content.ts';

let content: CouncilContent;
beforeAll(async () => {
  content = await makeContent({
    records: [{ in: 'measures', fields: { activities: ['grants/community-chest'] } }],
  });
});

it('a grant shows its theme, its outcome, itself and the newest figure of it', () => {
  const { ways, whole } = strandOf('grants', 'community-chest');
  expect(ways.map(wordsOf)).toEqual([
    ['Social', 'People help each other', 'here: Community Chest', 'Volunteer hours, 9,500 hours'],
  ]);
  expect(whole.href).toBe('/golden-thread/');
});

it('work that nothing measures says so, as a gap', () => {
  const { ways } = strandOf('programmes', 'volunteering-leave');
  expect(wordsOf(ways[0] ?? []).at(-1)).toBe('gap: Not measured yet');
});

it('a measure shows the work that it counts', () => {
  expect(wordsOf(strandOf('measures', 'volunteer-hours').ways[0] ?? [])).toEqual([
    'Social',
    'People help each other',
    'Community Chest',
    'here: Volunteer hours',
  ]);
});

it('an outcome and a theme count what their pages list', () => {
  const counts = ['3 activities', '1 measure'];
  expect(wordsOf(strandOf('outcomes', 'people-help-each-other').ways[0] ?? []).slice(-2)).toEqual(counts);
  expect(wordsOf(strandOf('themes', 'social').ways[0] ?? [])).toEqual([
    'here: Social',
    '1 outcome',
    ...counts,
  ]);
});

it('a page about the site hangs on no outcome', () => {
  expect(findStrand(content, requireRecord(content, 'pages', 'about'))).toBeUndefined();
});

function strandOf(collection: Parameters<typeof requireRecord>[1], id: string) {
  const strand = findStrand(content, requireRecord(content, collection, id));
  if (!strand) throw new Error(`${collection}/${id} has no strand.`);
  return strand;
}

function wordsOf(way: Step[]): string[] {
  return way.map(({ texts, mark }) => {
    const words = texts.map((text) => (typeof text === 'string' ? text : text.text)).join(', ');
    return mark ? `${mark}: ${words}` : words;
  });
}
