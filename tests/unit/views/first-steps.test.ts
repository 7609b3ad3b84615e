import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../../src/domain/collection-names.ts';
import type { ContentRecord } from '../../../src/schemas/council-content.ts';
import { findStart, sourceOfFigure } from '../../../src/views/first-steps.ts';
import { makeContent, now } from '../../make-content.ts';

describe('the first step', () => {
  const open = { applicants: ['individual'], rolling: true };

  it('is where the page says how, told apart from others by ear', async () => {
    expect(await start('partnerships', { howToGetInvolved: 'Ring the bell.' })).toEqual([
      {
        text: 'How to get involved',
        href: '/partnerships/community-plan/#how-to-get-involved',
        of: 'Community plan',
      },
    ]);
  });

  it('of a grant is to apply while it is open, and nothing when it is over', async () => {
    expect((await start('grants', open)).map(({ href }) => href)).toEqual([
      '/grants/community-chest/#how-to-apply',
    ]);
    expect(await start('grants', { ...open, rolling: false })).toEqual([]);
  });

  it.each([
    [{ phone: '01632 960004', email: 'a@testshire.example' }, 'Ask: 01632 960004', 'tel:01632960004'],
    [{ team: 'People team', email: 'a@testshire.example' }, 'Ask: a@testshire.example', /^mailto:/],
    [{ url: 'https://www.testshire.example/people' }, 'Ask: www.testshire.example/people', /people$/],
  ])('of %o is to ask there', async (contact, text, href) => {
    const [first] = await start('programmes', { contact });
    expect(first?.text).toBe(text);
    expect(first?.href).toMatch(href);
  });

  it('is not there where the record says neither how nor whom to ask', async () => {
    expect(await start('programmes', { contact: { team: 'People team' } })).toEqual([]);
    expect(await start('outcomes', {})).toEqual([]);
  });

  async function start(collection: CollectionName, fields: Record<string, unknown>) {
    return findStart(await record(collection, fields), now, 'en');
  }
});

it('a figure has its source, and what is no figure has none', async () => {
  expect(sourceOfFigure(await record('measures', {}), 'en')).toEqual([
    { text: 'Source: Testshire in figures', href: 'https://www.testshire.example/figures' },
  ]);
  expect(sourceOfFigure(await record('grants', {}), 'en')).toEqual([]);
});

async function record(collection: CollectionName, fields: Record<string, unknown>): Promise<ContentRecord> {
  const content = await makeContent({ records: [{ in: collection, fields }] });
  return content[collection][0] as ContentRecord;
}
