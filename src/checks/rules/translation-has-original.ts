import { findCloseMatch } from '../../domain/close-match.ts';
import { atPlace, type Rule } from '../rule.ts';

export const translationHasOriginal: Rule = {
  id: 'translation-has-original',
  why: 'A translation holds the words of a record. Without the record there are no facts to go with them, and no page.',
  severity: 'error',
  check: (source) =>
    source.translations.flatMap(({ file, collection, id, original, language }) => {
      if (original) return [];
      const ids = source.records
        .filter((record) => record.collection === collection)
        .map((record) => record.id);
      const closest = findCloseMatch(id, ids);
      const says = `This is a translation of ${collection}/${id}.md, and there is no such file.`;
      const fix = closest ? `Rename it to ${closest}.${language}.md?` : `Write ${collection}/${id}.md first.`;
      return [atPlace(file, { line: 1, column: 1 }, { says, fix })];
    }),
  ok: [{ translations: [{ of: 'grants' }] }],
  notOk: [
    {
      translations: [{ of: 'grants', id: 'comunity-chest' }],
      says: 'This is a translation of grants/comunity-chest.md, and there is no such file.',
    },
  ],
};
