import type { SourceTranslation } from '../../schemas/council-source.ts';
import { at, atPlace, type Finding, type Rule } from '../rule.ts';
import { translatedFiles } from '../translated-files.ts';

export const translationWhole: Rule = {
  id: 'translation-whole',
  why: 'A page half in one language and half in another helps nobody, and a screen reader says it wrongly. Names may stay as they are.',
  severity: 'error',
  check: (source) => [
    ...translatedFiles(source).flatMap(({ translation, name, differences }) =>
      // A file with a fault is told of that first: what could not be read is not missing.
      translation.data === undefined
        ? []
        : differences
            .filter(({ kind }) => kind === 'missing')
            .map(({ path }) => {
              const fix = `Write it as ${name} has it, in the language of this file.`;
              return at(translation, path, { says: 'is not translated.', fix });
            }),
    ),
    ...source.translations.flatMap(bodyFault),
  ],
  ok: [
    { translations: [{ of: 'grants' }] },
    {
      records: [{ in: 'partnerships', fields: { hub: { openingTimes: 'Tuesdays' } } }],
      translations: [{ of: 'partnerships', fields: { hub: { openingTimes: 'Dydd Mawrth' } } }],
    },
  ],
  notOk: [
    {
      records: [{ in: 'grants', fields: { conditions: ['Tell us what you did'] } }],
      translations: [{ of: 'grants' }],
      says: 'conditions: is not translated.',
    },
    {
      records: [{ in: 'partnerships', fields: { hub: { openingTimes: 'Tuesdays' } } }],
      translations: [{ of: 'partnerships' }],
      says: 'hub.openingTimes: is not translated.',
    },
    { translations: [{ of: 'themes', body: '' }], says: 'The text below the fields is not translated.' },
    {
      council: { notice: 'This is a demonstration.' },
      translations: [{ of: 'themes' }],
      says: 'notice: is not translated.',
    },
  ],
};

function bodyFault({ file, body, bodyLine, original }: SourceTranslation): Finding[] {
  if (!original || original.body.trim() === '' || body.trim() !== '') return [];
  const says = 'The text below the fields is not translated.';
  return [atPlace(file, { line: bodyLine, column: 1 }, { says, fix: 'Write it below the second --- line.' })];
}
