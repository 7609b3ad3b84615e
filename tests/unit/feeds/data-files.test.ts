import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/domain/data-files.ts';
import { makeDataFile, makeMeasureFile } from '../../../src/feeds/data-files.ts';
import { loadCouncil } from '../../../src/records/load-council.ts';
import type { CouncilContent } from '../../../src/schemas/council-content.ts';
import { makeContent, testshire, toContent } from '../../make-content.ts';
import { makeJudge } from './make-judge.ts';

const whole = (path: string) => `https://www.testshire.example${path}`;
const fromRoot = (path: string) => path;
const described = dataFiles.flatMap((file) => ('schema' in file ? [file] : []));

it('a measure has files of its own, in the shape of those of all measures', async () => {
  const content = await testshire();
  const judge = makeJudge(read('/data/schema/measures.json', content));
  const file = JSON.parse(makeMeasureFile('/data/measures/trees-planted.json', content, whole)) as unknown;
  judge(file);
  expect(judge.errors).toBeNull();
  expect(file).toMatchObject({ measures: [{ id: 'trees-planted' }] });
  const rows = makeMeasureFile('/data/measures/trees-planted.csv', content, whole).trim().split('\r\n');
  expect(rows.slice(1).every((row) => row.startsWith('trees-planted,'))).toBe(true);
  expect(() => makeMeasureFile('/data/measures/nothing.csv', content, whole)).toThrow('no measure');
});

describe.each(described)('$path', ({ path, schema }) => {
  it.each(['tests/fixtures/testshire', 'content/havering', 'content/sevenoaks'])(
    'of %s is valid by the schema that it names',
    async (folder) => {
      const content = await load(folder);
      const judge = makeJudge(read(schema, content));
      for (const addressOf of [whole, fromRoot]) {
        const file = JSON.parse(makeDataFile(path, content, addressOf)) as Record<string, unknown>;
        expect(file['$schema']).toBe(addressOf(schema));
        judge(file);
        expect(judge.errors).toBeNull();
      }
    },
  );

  it('would be refused with a field too many', async () => {
    const content = await testshire();
    const judge = makeJudge(read(schema, content));
    expect(judge({ ...read(path, content), state: 'open' })).toBe(false);
  });

  it('says who publishes it under which licence', async () => {
    expect(read(path, await testshire())).toMatchObject({
      publisher: { id: 'GB-LAE-TST', name: 'Testshire District Council' },
      licence: { name: 'Open Government Licence v3.0' },
    });
  });
});

describe('grants.json', () => {
  it('has money in pounds and days as they were written', async () => {
    const content = await makeContent({
      records: [
        {
          in: 'grants',
          fields: {
            totalFund: 71961.98,
            maxAward: 500,
            rounds: [{ id: 'a', closes: '2026-05-01 17:00', pot: 0.29 }],
          },
        },
      ],
    });
    const { grants } = read('/data/grants.json', content) as { grants: unknown[] };
    expect(grants).toMatchObject([
      {
        id: 'community-chest',
        url: 'https://www.testshire.example/grants/community-chest/',
        totalFund: 71961.98,
        maxAward: 500,
        rounds: [{ id: 'a', closes: '2026-05-01 17:00', pot: 0.29 }],
      },
    ]);
  });

  it('has nothing that is derived, or that is for editors', async () => {
    const [grant] = (read('/data/grants.json', await testshire()) as { grants: object[] }).grants;
    for (const name of ['state', 'status', 'checkOk']) expect(grant).not.toHaveProperty(name);
  });
});

it('records.json has every record once, at its address', async () => {
  const content = await testshire();
  const { records } = read('/data/records.json', content) as { records: Record<string, unknown>[] };
  expect(records).toContainEqual(
    expect.objectContaining({
      collection: 'measures',
      id: 'volunteer-hours',
      url: 'https://www.testshire.example/impact/volunteer-hours/',
    }),
  );
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
});

it('measures.json has every value with its source', async () => {
  const content = await testshire();
  const { measures } = read('/data/measures.json', content) as { measures: { values: unknown[] }[] };
  expect(measures.flatMap(({ values }) => values).length).toBe(
    content.measures.flatMap(({ data }) => data.values).length,
  );
});

it('no other file is made', async () => {
  const content = await makeContent();
  for (const path of ['/data/staff.json', '/data/schema/constructor.json', '/data/'])
    expect(() => makeDataFile(path, content, whole)).toThrow('There is no file of open data');
});

function read(path: string, content: CouncilContent): Record<string, unknown> {
  return JSON.parse(makeDataFile(path, content, whole)) as Record<string, unknown>;
}

async function load(folder: string): Promise<CouncilContent> {
  const cut = folder.lastIndexOf('/');
  return toContent(await loadCouncil(folder.slice(0, cut), folder.slice(cut + 1)));
}
