import { inPassage, makeAllows, proseOf } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';
import { spellings } from '../tables/spellings.ts';

/** How many words get a suggestion; it takes a while to find one. */
const mostSuggestions = 12;

/** Words of a council site that the dictionary does not have. */
const ours = new Set([
  'wellbeing',
  'eco',
  'webpage',
  'freephone',
  'signposting',
  'neurodivergent',
  'carers',
  'cic',
  'cio',
  'apprenticeships',
  'covid',
]);

export const spelling: Rule = {
  id: 'spelling',
  why: 'A misspelt word makes readers doubt the rest, and nobody who searches for the right word finds the page.',
  severity: 'warning',
  check: (source, _today, dictionary) => {
    const allows = makeAllows(source);
    // American words have a rule of their own, british-spelling.
    const known = (word: string) =>
      ours.has(word) || spellings.has(word) || dictionary.has(word) || dictionary.has(word.replace(/s$/, ''));
    let suggestions = 0;
    return proseOf(source).flatMap((passage) =>
      [...passage.own.matchAll(wordPattern)].flatMap((match): Finding[] => {
        const [written] = match;
        if (
          known(written.replace('’', "'")) ||
          allows(passage.text, match.index, match.index + written.length)
        )
          return [];
        const suggestion = suggestions < mostSuggestions ? dictionary.suggest(written) : undefined;
        suggestions += 1;
        const fix = suggestion
          ? `Did you mean ${suggestion}? A word that is right goes into words.yaml, under spelling.`
          : 'Mend it, or write it in words.yaml, under spelling.';
        return [inPassage(passage, match.index, { says: `"${written}" is not in the dictionary.`, fix })];
      }),
    );
  },
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: 'Colour and organise, eco-friendly, Kilnbridge in Rainham, the council’s 3rd `teh`, a@b.example.',
        },
      ],
    },
    {
      records: [{ in: 'themes', body: 'A grotspot.' }],
      words: { spelling: [{ word: 'grotspot', reason: 'The campaign’s own word.' }] },
    },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: 'You will recieve it.' }],
      says: '"recieve" is not in the dictionary.',
    },
    {
      records: [{ in: 'themes', fields: { summary: 'What the comunity does for its area.' } }],
      says: 'summary: "comunity" is not in the dictionary.',
    },
  ],
};

/**
 * Lower-case words of three letters and more that stand alone. Names begin with a capital, and codes and addresses hold
 * digits or signs; neither is in any dictionary.
 */
const wordPattern = /(?<![\p{L}\p{N}@._/’'-])\p{Ll}{3,}(?:[’']\p{Ll}+)?(?![\p{L}\p{N}@_/]|\.\p{L})/gu;
