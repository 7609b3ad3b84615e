import { isSlug, nameForeignLetter, toSlug } from '../../domain/slugs.ts';
import { atPlace, type Rule } from '../rule.ts';

export const idIsSlug: Rule = {
  id: 'id-is-slug',
  why: 'A file’s name is the last part of its address. Capitals, spaces and accents break when an address is typed or shared.',
  severity: 'error',
  check: (source) =>
    source.records
      .filter((record) => !isSlug(record.id))
      .map((record) => {
        const suggestion = toSlug(record.id) || 'a-short-name';
        const foreign = nameForeignLetter(record.id);
        const why = foreign ? `: ${foreign}.` : ': use lower-case letters, digits and hyphens.';
        const says = `The file's name "${record.id.slice(0, 60)}" cannot be an address${why}`;
        return atPlace(
          record.file,
          { line: 1, column: 1 },
          { says, fix: `Rename the file to ${suggestion}.md.` },
        );
      }),
  ok: [{ records: [{ in: 'themes', id: 'social' }] }],
  notOk: [
    {
      records: [{ in: 'themes', id: 's\u043ecial' }],
      says: `The file's name "s\u043ecial" cannot be an address: \u043e is U+043E, a Cyrillic letter.`,
    },
    {
      records: [{ in: 'themes', id: 'Social Value' }],
      says: `The file's name "Social Value" cannot be an address: use lower-case letters, digits and hyphens.`,
    },
  ],
};
