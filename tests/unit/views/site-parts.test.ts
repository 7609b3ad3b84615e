import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/checks/rule.ts';
import { sourceAddresses } from '../../../src/checks/source-addresses.ts';
import { hasVolunteering, siteAddresses } from '../../../src/views/site-parts.ts';
import { makeContent, testshire, toContent } from '../../make-content.ts';
import { makeCouncil } from '../../make-council.ts';

const rule = {
  id: 'any',
  basis: 'council-policy',
  contractTypes: ['works'],
  comparator: 'over',
  vat: 'not-stated',
  requirement: 'case-by-case',
  source: { title: 'Rules', url: 'https://www.testshire.example/' },
};

describe('the check and the site agree on which pages there are', () => {
  it.each<[string, Example]>([
    ['in a council with one record of each kind', {}],
    ['with awards', { awards: [{}] }],
    ['with a draft', { records: [{ in: 'programmes', fields: { status: 'draft' } }] }],
    [
      'with a rule for contracts in a draft',
      {
        records: [
          {
            in: 'strategy',
            id: 'buying',
            fields: { kind: 'procurement', status: 'draft', thresholds: [rule] },
          },
        ],
      },
    ],
    [
      'with a grant that has a round',
      {
        records: [
          { in: 'grants', fields: { themes: ['social'], rounds: [{ id: 'a', closes: '2026-06-30' }] } },
        ],
      },
    ],
    [
      'with a statement',
      { records: [{ in: 'pages', id: 'access', fields: { kind: 'accessibility-statement' } }] },
    ],
  ])('%s', async (_name, example) => {
    const source = await makeCouncil(example);
    expect(siteAddresses(toContent(source))).toEqual(sourceAddresses(source));
    expect(siteAddresses(toContent(source, { drafts: true }))).toEqual(
      sourceAddresses(source, { withDrafts: true }),
    );
  });
});

it('there is a page on volunteering where a record says how', async () => {
  const content = await makeContent({
    records: [{ in: 'partnerships', fields: { howToGetInvolved: 'Ring.' } }],
  });
  expect(hasVolunteering(content)).toBe(true);
  expect(hasVolunteering({ ...content, programmes: [] })).toBe(true);
  expect(hasVolunteering({ ...content, partnerships: [] })).toBe(true);
  expect(hasVolunteering({ ...content, programmes: [], partnerships: [] })).toBe(false);
});

it('every address ends in a slash, but for a file', async () => {
  const addresses = [...siteAddresses(await testshire())];
  const files = addresses.filter((address) => !address.endsWith('/'));
  expect(
    files.filter((address) => !/^\/data\/([a-z-]+\/)?[a-z0-9-]+\.(csv|json|ics)$/.test(address)),
  ).toEqual([]);
  expect(files).toContain('/data/awards.csv');
});
