import { expect, it } from 'vitest';
import { toGivingPackage } from '../../../src/feeds/360giving.ts';
import { loadCouncil } from '../../../src/records/load-council.ts';
import type { Award } from '../../../src/schemas/awards.ts';
import { makeContent, testshire, toContent } from '../../make-content.ts';
import { makeGivingJudge } from './make-judge.ts';

const judge = makeGivingJudge();
const official = judge
  ? 'by the official schema'
  : 'by the official schema: skipped, since ../shared/standards/360giving is not here';
const whole = (path: string) => `https://www.testshire.example${path}`;
const fromRoot = (path: string) => path;

it.skipIf(!judge).each(['tests/fixtures/testshire', 'content/havering', 'content/sevenoaks'])(
  `%s is valid ${official}`,
  async (folder) => {
    const cut = folder.lastIndexOf('/');
    const content = toContent(await loadCouncil(folder.slice(0, cut), folder.slice(cut + 1)));
    expect(content.awards.length).toBeGreaterThan(3);
    for (const addressOf of [whole, fromRoot])
      expect(faults(toGivingPackage(content, addressOf))).toEqual([]);
  },
);

it.skipIf(!judge)(
  `10,000 awards are valid ${official}`,
  async () => {
    const content = await testshire();
    const awards = Array.from({ length: 10_000 }, (_, index): Award => {
      return {
        ...(content.awards[index % content.awards.length] as Award),
        Identifier: `360G-testshire-${index}`,
      };
    });
    const pack = toGivingPackage({ ...content, awards }, whole) as Package;
    expect(pack.grants).toHaveLength(10_000);
    // The package schema's uniqueItems compares each pair, so the grants go to the judge by twenties.
    for (let start = 0; start < 10_000; start += 20)
      expect(faults({ ...pack, grants: pack.grants.slice(start, start + 20) })).toEqual([]);
  },
  60_000,
);

it.skipIf(!judge)('the judge would notice a grant without an amount', async () => {
  const pack = toGivingPackage(await makeContent({ awards: [{}] }), whole) as Package;
  const [{ amountAwarded: _, ...grant } = {}] = pack.grants;
  expect(faults({ ...pack, grants: [grant] })).not.toEqual([]);
});

it('an award stands in it under the names of the standard, numbers as numbers', async () => {
  const { grants, publisher, license } = toGivingPackage(await testshire(), whole) as Package;
  expect(publisher).toEqual({
    identifier: 'GB-LAE-TST',
    name: 'Testshire District Council',
    website: 'https://www.testshire.example',
  });
  expect(license).toMatch(/open-government-licence/);
  expect(grants[0]).toMatchObject({
    id: '360G-testshire-0001',
    amountAwarded: 2500,
    amountAppliedFor: 3000,
    awardDate: '2025-07-20',
    plannedDates: [{ startDate: '2025-09-01', endDate: '2026-06-30', duration: 10 }],
    recipientOrganization: [{ id: 'GB-CHC-0000001', charityNumber: '0000001', addressLocality: 'Testford' }],
    beneficiaryLocation: [{ latitude: 51.5, longitude: -0.1, geoCode: 'E05000001', geoCodeType: 'WD' }],
    fundingOrganization: [{ id: 'GB-LAE-TST', department: 'Communities board' }],
    grantProgramme: [{ code: 'TST-COMMUNITY', title: 'Community Chest' }],
    fromOpenCall: 'Yes',
    relatedActivity: ['360G-testshire-chest'],
    dateModified: '2026-02-01T09:00:00Z',
  });
  expect(grants[1]).toMatchObject({ amountAwarded: 719.98 });
});

it('a month or a year becomes its first day, and says so', async () => {
  const { grants } = toGivingPackage(await testshire(), whole) as Package;
  expect(grants.map(({ awardDate, awardDatePrecision }) => [awardDate, awardDatePrecision])).toEqual([
    ['2025-07-20', undefined],
    ['2025-07-01', 'month'],
    ['2025-01-01', 'year'],
    ['2026-01-15', undefined],
  ]);
});

it('a person is an id and a word, and has no organisation', async () => {
  const { grants } = toGivingPackage(await testshire(), whole) as Package;
  expect(grants[2]).toMatchObject({
    recipientIndividual: { id: '360G-testshire-person-1', name: 'Individual' },
    toIndividualsDetails: { primaryGrantReason: 'GTIR020', grantPurpose: ['GTIP030'] },
  });
  expect(grants[2]).not.toHaveProperty('recipientOrganization');
});

it('what is not known is not there', async () => {
  const { grants } = toGivingPackage(await makeContent({ awards: [{}] }), whole) as Package;
  expect(Object.keys(grants[0] ?? {})).toEqual([
    'id',
    'title',
    'description',
    'currency',
    'amountAwarded',
    'awardDate',
    'recipientOrganization',
    'fundingOrganization',
    'grantProgramme',
    'dataSource',
  ]);
});

it('its own address is in it where it is known', async () => {
  const content = await testshire();
  expect(toGivingPackage(content, whole)).toMatchObject({
    downloadURL: 'https://www.testshire.example/data/360giving.json',
  });
  expect(toGivingPackage(content, fromRoot)).not.toHaveProperty('downloadURL');
});

function faults(pack: object): unknown[] {
  return judge?.(pack) ? [] : (judge?.errors ?? []);
}

interface Package {
  grants: Record<string, unknown>[];
  publisher: unknown;
  license: string;
}
