import { fieldName } from '../../domain/issue.ts';
import type { Rule } from '../rule.ts';
import { translatedFiles } from '../translated-files.ts';

export const translationWordsOnly: Rule = {
  id: 'translation-words-only',
  why: 'Money, days and references are written once, in the original. Written twice, one of the two would be wrong one day.',
  severity: 'error',
  check: (source) =>
    translatedFiles(source).flatMap(({ translation, name, differences }) =>
      differences.flatMap(({ kind, path }) => {
        if (kind !== 'fact' && kind !== 'added') return [];
        const field = fieldName(path);
        const [message, fix] =
          kind === 'fact'
            ? [
                `${field}: a translation holds words only, and this is a fact.`,
                `Take this line away: it is read from ${name}.`,
              ]
            : [
                `${field}: the original does not say this.`,
                `Write it in ${name} first, or take it away here.`,
              ];
        return [{ file: translation.file, ...translation.locate(path, 'key'), field, message, fix }];
      }),
    ),
  ok: [
    {
      translations: [{ of: 'grants', fields: { aliases: ['arian i glybiau'], funder: 'Cyngor Testshire' } }],
    },
  ],
  notOk: [
    {
      translations: [{ of: 'grants', fields: { maxAward: 5000 } }],
      says: 'maxAward: a translation holds words only, and this is a fact.',
    },
    {
      records: [{ in: 'grants', fields: { contact: { team: 'Communities team', phone: '01632 960001' } } }],
      translations: [{ of: 'grants', fields: { contact: { phone: '01632 960002' } } }],
      says: 'contact.phone: a translation holds words only, and this is a fact.',
    },
    {
      translations: [{ of: 'grants', fields: { matchFunding: 'Degfed ran o’r gost.' } }],
      says: 'matchFunding: the original does not say this.',
    },
    {
      translations: [{ of: 'grants' }],
      councilInWelsh: { kind: 'county' },
      says: 'kind: a translation holds words only, and this is a fact.',
    },
  ],
};
