import { allTexts, atPlace, type Rule } from '../rule.ts';

export const idUnique: Rule = {
  id: 'id-unique',
  why: 'Two files with one name would be published at one address, and one of them would vanish.',
  severity: 'error',
  check: (source) => {
    const seen = new Map<string, string>();
    return allTexts(source).flatMap((record) => {
      const key = `${record.collection}/${record.id.toLowerCase()} ${record.language}`;
      const first = seen.get(key);
      seen.set(key, first ?? record.file);
      if (!first) return [];
      const says = `There is another file with the same name: ${first}.`;
      return [
        atPlace(record.file, { line: 1, column: 1 }, { says, fix: 'Rename one of the two, or delete it.' }),
      ];
    });
  },
  ok: [
    {
      records: [
        { in: 'themes', id: 'social' },
        { in: 'outcomes', id: 'social' },
      ],
    },
  ],
  notOk: [
    {
      records: [
        { in: 'themes', id: 'green' },
        { in: 'themes', id: 'green', ending: 'mdx', fields: { title: 'Greener' } },
      ],
      says: 'There is another file with the same name: content/testshire/themes/green.md.',
    },
  ],
};
