import { languageNames } from '../../domain/languages.ts';
import { at, atPlace, type Rule } from '../rule.ts';

export const translationLanguage: Rule = {
  id: 'translation-language',
  why: 'A council has a site in each language that council.yaml names. The main one is written in the records themselves, each other in files of its own.',
  severity: 'error',
  check: (source) => {
    const [main, ...others] = source.council.fields.languages ?? [];
    if (main === undefined) return [];
    const written = [...source.translations, ...source.councilTranslations];
    const astray = written
      .filter(({ language }) => !others.includes(language))
      .map(({ file, language }) => {
        const name = languageNames[language];
        const says =
          language === main
            ? `This is a translation into ${name}, the main language of the council.`
            : `This is a translation into ${name}, which is not a language of the council.`;
        const fix =
          language === main
            ? 'Write it in the record itself.'
            : `Write ${language} under languages in council.yaml, or delete this file.`;
        return atPlace(file, { line: 1, column: 1 }, { says, fix });
      });
    const without = others
      .filter((other) => !source.councilTranslations.some(({ language }) => language === other))
      .map((other) => {
        const says = `there is no council.${other}.yaml, which says who the council is in ${languageNames[other]}.`;
        const fix = `Write council.${other}.yaml with name and whatever else is text here, or take ${other} out.`;
        return at(source.council, ['languages', source.council.fields.languages?.indexOf(other) ?? 0], {
          says,
          fix,
        });
      });
    return [...astray, ...without];
  },
  ok: [{}, { translations: [{ of: 'grants' }] }],
  notOk: [
    {
      council: { languages: ['en'] },
      translations: [{ of: 'grants' }],
      says: 'This is a translation into Cymraeg, which is not a language of the council.',
    },
    {
      translations: [{ of: 'grants', language: 'en' }],
      says: 'This is a translation into English, the main language of the council.',
    },
    {
      council: { languages: ['en', 'cy'] },
      says: 'languages.1: there is no council.cy.yaml, which says who the council is in Cymraeg.',
    },
  ],
};
