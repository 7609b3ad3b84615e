import { wordsIn } from '../../domain/words/words.ts';
import { allTexts, at, type Rule } from '../rule.ts';

export const titleUnique: Rule = {
  id: 'title-unique',
  why: 'Two pages with one title cannot be told apart in a list, in search results or in a row of browser tabs.',
  severity: 'error',
  check: (source) => {
    const seen = new Map<string, string>();
    return allTexts(source).flatMap((record) => {
      const { title } = record.fields;
      if (!title) return [];
      const key = `${record.collection}/${title.toLowerCase()} ${record.language}`;
      const first = seen.get(key);
      seen.set(key, first ?? record.file);
      if (!first) return [];
      const kind = wordsIn('en').collections[record.collection].singular.toLowerCase();
      const says = `"${title}" is the title of another ${kind} too: ${first}.`;
      return [
        at(record, ['title'], { says, fix: 'Write a title that says what is different about this one.' }),
      ];
    });
  },
  ok: [
    {
      records: [
        { in: 'themes', id: 'social', fields: { title: 'Social' } },
        { in: 'themes', id: 'green', fields: { title: 'Green' } },
      ],
    },
  ],
  notOk: [
    {
      records: [
        { in: 'themes', id: 'a', fields: { title: 'Social' } },
        { in: 'themes', id: 'b', fields: { title: 'social' } },
      ],
      says: 'title: "social" is the title of another theme too: content/testshire/themes/a.md.',
    },
  ],
};
