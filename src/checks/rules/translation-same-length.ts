import { at, type Rule } from '../rule.ts';
import { translatedFiles } from '../translated-files.ts';

export const translationSameLength: Rule = {
  id: 'translation-same-length',
  why: 'A list and its translation are the same facts in other words, so they have as many entries as each other.',
  severity: 'error',
  check: (source) =>
    translatedFiles(source).flatMap(({ translation, name, differences }) =>
      differences.flatMap((difference) => {
        if (difference.kind !== 'length') return [];
        const { path, original, translation: here } = difference;
        const says = `the list has ${here} here, and ${original} in ${name}.`;
        return [at(translation, path, { says, fix: 'Write the same entries, in the same order.' })];
      }),
    ),
  ok: [
    {
      records: [{ in: 'grants', fields: { funds: ['Tools', 'Rooms'], aliases: ['small grants'] } }],
      translations: [
        { of: 'grants', fields: { funds: ['Offer', 'Ystafelloedd'], aliases: ['grantiau', 'arian'] } },
      ],
    },
  ],
  notOk: [
    {
      records: [{ in: 'grants', fields: { funds: ['Tools', 'Rooms'] } }],
      translations: [{ of: 'grants', fields: { funds: ['Offer'] } }],
      says: 'funds: the list has 1 here, and 2 in grants/community-chest.md.',
    },
    {
      translations: [{ of: 'measures', fields: { values: [{}, {}] } }],
      says: 'values: the list has 2 here, and 1 in measures/volunteer-hours.md.',
    },
  ],
};
