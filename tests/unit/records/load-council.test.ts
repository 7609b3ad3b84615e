import { expect, it } from 'vitest';
import { councilFiles, loadFiles, makeCouncil } from '../../make-council.ts';

it('a council is read whole', async () => {
  const source = await makeCouncil({ awards: [{}], redirects: { '/old/': '/grants/' } });
  expect(source).toMatchObject({
    id: 'testshire',
    folder: 'content/testshire',
    council: { data: { name: 'Testshire District Council' } },
    redirects: { data: { '/old/': '/grants/' } },
    images: ['images/tree.png'],
    issues: [],
  });
  expect(source.records.map(({ collection, id }) => `${collection}/${id}`)).toMatchInlineSnapshot(`
    [
      "grants/community-chest",
      "measures/volunteer-hours",
      "outcomes/people-help-each-other",
      "pages/about",
      "partnerships/community-plan",
      "programmes/volunteering-leave",
      "strategy/social-value",
      "themes/social",
    ]
  `);
});

it('money is held in pence', async () => {
  const source = await makeCouncil({ records: [{ in: 'grants', fields: { maxAward: 71961.98 } }] });
  expect(source.records.find(({ collection }) => collection === 'grants')?.data).toMatchObject({
    maxAward: 7_196_198,
  });
});

it('a council without awards and redirects has none', async () => {
  const files = councilFiles();
  delete files['redirects.yaml'];
  expect(await loadFiles(files)).toMatchObject({ redirects: { data: {} }, awards: { rows: [] }, issues: [] });
});

it('a record that cannot be read is left out and told, and the others are read', async () => {
  const source = await loadFiles({ ...councilFiles(), 'grants/bad.md': Buffer.from([0xff]) });
  expect(source.issues).toMatchObject([{ file: 'content/testshire/grants/bad.md' }]);
  expect(source.records.map(({ id }) => id)).toContain('community-chest');
  expect(source.records.map(({ id }) => id)).not.toContain('bad');
});

it('an empty folder is a council of which nothing is known', async () => {
  const source = await loadFiles({});
  expect(source).toMatchObject({ council: { fields: {} }, records: [], issues: [{ rule: 'council-file' }] });
});
