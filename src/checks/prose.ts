import type { Language } from '../domain/languages.ts';
import type { Council } from '../schemas/council.ts';
import type { CouncilSource, SourceFields } from '../schemas/council-source.ts';
import { fieldPassage, passagesOf, type Passage } from './passages.ts';
import { allTexts, type Finding } from './rule.ts';

/** A passage of text that the council wrote, with what is somebody else's told apart. */
export interface Prose extends Passage {
  /** The text with every quotation blanked out by as many U+FFFC, and line breaks as blanks: letters stand where they stood. */
  own: string;
  language: Language;
}

/**
 * Everything the council says in English in words of its own: its records and its council.yaml, less the titles of other
 * people's papers. Rules about how English is written read this.
 */
export function proseOf(source: CouncilSource): Prose[] {
  return readOnce(source).filter(({ language }) => language === 'en');
}

/** The same in every language: for rules that do not go by the words. */
export function proseInAllLanguages(source: CouncilSource): Prose[] {
  return readOnce(source);
}

function readOnce(source: CouncilSource): Prose[] {
  const known = proseBySource.get(source);
  if (known) return known;
  const passages = [
    ...allTexts(source).flatMap((text) => inLanguage(text.language, passagesOf(text))),
    ...[source.council, ...source.councilTranslations].flatMap((council) =>
      inLanguage(languageOf(council, source), councilPassages(council)),
    ),
  ];
  const prose = passages
    .filter(({ field }) => !titleOfPaper.test(field))
    .map((passage) => Object.assign(passage, { own: blankQuotations(passage).replace(/\s/g, ' ') }));
  proseBySource.set(source, prose);
  return prose;
}

function inLanguage(language: Language, passages: Passage[]): (Passage & { language: Language })[] {
  return passages.map((passage) => Object.assign(passage, { language }));
}

function languageOf(
  council: SourceFields<object> & { language?: Language },
  source: CouncilSource,
): Language {
  return council.language ?? source.council.fields.languages?.[0] ?? 'en';
}

/** A finding at a letter of a passage. In a field the message begins with the field's name. */
export function inPassage(
  passage: Passage,
  offset: number,
  { says, fix }: { says: string; fix: string },
): Finding {
  const { file, field, placeOf } = passage;
  return { file, ...placeOf(offset), field, message: field ? `${field}: ${says}` : says, fix };
}

/** Says whether a stretch of text lies in a word or phrase of the council's words.yaml, in whatever case. */
export function makeAllows(source: CouncilSource): (text: string, start: number, end: number) => boolean {
  const { allow = [], spelling = [] } = source.words.fields;
  const words = [...allow, ...spelling].map(({ word }) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  if (words.length === 0) return () => false;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text, start, end) =>
    [...text.matchAll(pattern)].some((match) => match.index <= start && end <= match.index + match[0].length);
}

const proseBySource = new WeakMap<CouncilSource, Prose[]>();

const titleOfPaper = /(?:^|\.)(?:sources?|documents|plan)(?:\.\d+)?\.title$/;

/** A translation of council.yaml has the same texts, each in its place. */
function councilPassages({ file, fields: all, locate }: SourceFields<object>): Passage[] {
  const fields: Partial<Council> = all;
  const texts: [PropertyKey[], string | undefined][] = [
    [['notice'], fields.notice],
    ...(['enforcement', 'testedHow'] as const).map((name): [PropertyKey[], string | undefined] => [
      ['accessibility', name],
      fields.accessibility?.[name],
    ]),
    ...(fields.accessibility?.knownIssues ?? []).flatMap(({ problem, alternative }, index) => {
      const path = ['accessibility', 'knownIssues', index];
      return [
        [[...path, 'problem'], problem],
        [[...path, 'alternative'], alternative],
      ] satisfies [PropertyKey[], string][];
    }),
  ];
  return texts.flatMap(([path, text]) =>
    text === undefined ? [] : [fieldPassage(file, path, text, locate)],
  );
}

function blankQuotations({ text, quoted }: Passage): string {
  if (quoted) return blank(text);
  return /["“‘']/.test(text) ? text.replace(quotation, blank) : text;
}

function blank(text: string): string {
  return '\uFFFC'.repeat(text.length);
}

/** Between marks of one kind, and not over more than a few sentences: a mark that is never closed hides nothing. */
const quotation =
  /(?<![\p{L}\p{N}])(?:"[^"\n]{1,400}"|“[^“”\n]{1,400}”|‘(?:[^‘’\n]|(?<=\p{L})’(?=\p{L})){1,400}’|'(?=\S)(?:[^'\n]|(?<=\p{L})'(?=\p{L})){1,400}(?<=\S)')(?![\p{L}\p{N}])/gu;
