import type { SourceRecord } from '../../schemas/council-source.ts';
import { inPassage, makeAllows, proseOf, type Prose } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';
import { knownAcronyms } from '../tables/acronyms.ts';

/** Capitals by themselves: not part of a code (SDC-CIL), a postcode (TN13) or a name with a sign in it (L&Q, A&E). */
const acronym =
  /(?<![\p{L}\p{N}&.@/#+'’-]|[\p{L}\p{N}]\.)(?!(?:[IVX]{2,6})(?!\p{L}))([A-Z]{2,6})(?:s|['’]s)?(?![\p{L}\p{N}&@/#+]|-[A-Z0-9]|\.\p{L})/gu;

export const acronymSpelledOut: Rule = {
  id: 'acronym-spelled-out',
  why: 'An officer knows what the letters stand for, and a reader who came from a search does not.',
  severity: 'warning',
  check: (source) => {
    const allows = makeAllows(source);
    const byFile = Map.groupBy(proseOf(source), ({ file }) => file);
    return source.records.flatMap((record): Finding[] => {
      const passages = inReadingOrder(byFile.get(record.file) ?? [], record);
      const seen = new Set<string>();
      return passages.flatMap((passage, index) =>
        findAcronyms(passage.own).flatMap(({ letters, start, found }): Finding[] => {
          if (seen.has(letters)) return [];
          seen.add(letters);
          // A title has little room: whatever speaks of it next may say the words.
          const next = passages
            .slice(index + 1)
            .find(({ own }) => findAcronyms(own).some((other) => other.letters === letters));
          const near = passage.field === 'title' && next ? [passage, next] : [passage];
          if (
            near.some(({ text }) => saysWords(text, letters)) ||
            allows(passage.text, start, start + found.length)
          )
            return [];
          const says = `${letters} is not spelled out where it first stands.`;
          return [
            inPassage(passage, start, {
              says,
              fix: `Write the words first and ${letters} in brackets after them, or the words alone.`,
            }),
          ];
        }),
      );
    });
  },
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: 'The Community Infrastructure Levy (CIL) is old.\n\nCIL is paid by firms, and CIL-funded.',
        },
      ],
    },
    {
      records: [
        {
          in: 'themes',
          body: 'CIL (Community Infrastructure Levy) and the NHS, MPs, A&E, TN13 1HG, the M25, SDC-CIL and Henry VIII. Do NOT wait.',
        },
      ],
    },
    {
      records: [
        {
          in: 'themes',
          fields: {
            title: 'CIL money',
            summary: 'Where money from the Community Infrastructure Levy (CIL) goes.',
          },
        },
      ],
    },
    {
      records: [
        {
          in: 'themes',
          fields: { title: 'CIL money' },
          body: 'CIL stands for Community Infrastructure Levy.',
        },
      ],
    },
    {
      records: [{ in: 'themes', body: 'MENCAP helps.' }],
      words: { allow: [{ word: 'MENCAP', reason: 'It is its name.' }] },
    },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: 'CIL is paid by firms.' }],
      says: 'CIL is not spelled out where it first stands.',
    },
    { records: [{ in: 'themes', body: 'Two SMEs.' }], says: 'SME is not spelled out where it first stands.' },
    {
      records: [{ in: 'themes', body: 'CIL is paid.\n\nThe Community Infrastructure Levy (CIL).' }],
      says: 'CIL is not spelled out where it first stands.',
    },
    {
      records: [{ in: 'grants', fields: { area: 'The LSOAs' } }],
      says: 'area: LSOA is not spelled out where it first stands.',
    },
  ],
};

/** Words that people put in capitals to stress them. That is another fault, and no acronym. */
const stressed = new Set([
  'NOT',
  'ALL',
  'MUST',
  'FREE',
  'NEW',
  'ONLY',
  'NOW',
  'NO',
  'ANY',
  'DO',
  'OR',
  'AND',
  'NEVER',
  'PLEASE',
  'STOP',
  'CLOSED',
  'OPEN',
  'NOTE',
  'YES',
  'YOU',
  'BEFORE',
  'AFTER',
]);

/** Title, summary, body, then the other fields: the order in which a page is understood. */
function inReadingOrder(passages: Prose[], { fields }: SourceRecord): Prose[] {
  const rank = ({ field }: Prose) =>
    field === 'title' ? 0 : field === 'summary' ? 1 : field === '' ? 2 : Object.keys(fields).length;
  return passages.toSorted((a, b) => rank(a) - rank(b));
}

function findAcronyms(text: string): { letters: string; start: number; found: string }[] {
  // Where more is in capitals than not, somebody is shouting, or it is a heading of another house.
  if (!/\p{Ll}/u.test(text)) return [];
  return [...text.matchAll(acronym)].flatMap(({ 0: found, 1: letters = '', index }) => {
    return knownAcronyms.has(letters) || stressed.has(letters) ? [] : [{ letters, start: index, found }];
  });
}

/** "Community Infrastructure Levy (CIL)", "CIL (Community Infrastructure Levy)" or "CIL stands for". */
function saysWords(text: string, letters: string): boolean {
  return new RegExp(
    `\\p{L}[”"’]? \\((?:the )?[“"]?${letters}s?\\b|\\b${letters}s? (?:\\(\\p{L}+[ -]|stands for |is short for )`,
    'u',
  ).test(text.replace(/\s+/g, ' '));
}
