import { describe, expect, it } from 'vitest';
import { showSource, uniqueSources } from '../../../src/views/sources.ts';

const plan = { title: 'Plan', url: 'https://www.testshire.example/plan' };

it('a source is told with its day, as exactly as it is known, and its note', () => {
  expect(showSource({ ...plan, published: '2025-03', note: 'Page 4.' }, 'en')).toEqual({
    text: 'Plan',
    href: plan.url,
    published: 'March 2025',
    note: 'Page 4.',
  });
  expect(showSource(plan, 'en')).toEqual({ text: 'Plan', href: plan.url });
});

describe('of one source named twice', () => {
  it('one is told, in its first place', () => {
    const other = { title: 'Leaflet', url: 'https://www.testshire.example/leaflet' };
    expect(uniqueSources([plan, other, plan])).toEqual([plan, other]);
  });

  it('the day and the notes are kept, whichever naming has them', () => {
    const named = [
      plan,
      { ...plan, note: 'Page 4.' },
      { ...plan, published: '2025' },
      { ...plan, note: 'Page 9.' },
    ];
    expect(uniqueSources(named)).toEqual([{ ...plan, published: '2025', note: 'Page 4. Page 9.' }]);
    expect(uniqueSources([named[1] ?? plan, plan, named[1] ?? plan])).toEqual([{ ...plan, note: 'Page 4.' }]);
  });
});

it('another title, address or day makes another source', () => {
  const known = { ...plan, published: '2025' };
  const others = [
    { ...known, title: 'Plan, part 2' },
    { ...known, url: `${plan.url}-2` },
    { ...known, published: '2026' },
  ];
  expect(uniqueSources([known, ...others])).toEqual([known, ...others]);
});
