import type { CouncilSource } from '../../schemas/council-source.ts';
import { inPassage, makeAllows, proseOf, type Prose } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';

export const headingCase: Rule = {
  id: 'heading-case',
  why: 'Headings are written like sentences: one capital at the start, others for names, and no full stop. They are read faster so.',
  severity: 'warning',
  check: (source) => {
    const names = namesIn(source);
    const allows = makeAllows(source);
    return proseOf(source)
      .filter(({ kind, quoted }) => kind === 'heading' && !quoted)
      .flatMap((passage) => [...capitals(passage, names, allows), ...fullStop(passage)]);
  },
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: 'Ask in Testford.\n\n## How to apply in Testford\n\nText.\n\n## CIL in 2024: the Community Chest\n\nText.',
        },
      ],
    },
    {
      records: [{ in: 'themes', body: '## Who pays at Old Mill?\n\nText.' }],
      words: { spelling: [{ word: 'Old Mill', reason: 'A hall.' }] },
    },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: '## How To Apply\n\nText.' }],
      says: 'The heading has a capital in "To", which is no name in your text.',
    },
    {
      records: [{ in: 'themes', body: '## HOW TO APPLY\n\nText.' }],
      says: 'The heading is all in capitals.',
    },
    {
      records: [{ in: 'themes', body: '## How to apply.\n\nText.' }],
      says: 'The heading ends with a full stop.',
    },
  ],
};

const capitalWord = /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

/** Small words are no names by themselves, wherever they stand with a capital. */
const small = new Set([
  'To',
  'For',
  'And',
  'Of',
  'The',
  'A',
  'An',
  'In',
  'On',
  'At',
  'By',
  'With',
  'From',
  'Is',
  'Are',
  'You',
  'Your',
  'We',
  'Our',
  'How',
  'What',
]);

function capitals(passage: Prose, names: Set<string>, allows: ReturnType<typeof makeAllows>): Finding[] {
  const { own } = passage;
  if (/\p{Lu}{3,}/u.test(own) && !/\p{Ll}/u.test(own) && /\s/.test(own.trim())) {
    return [
      inPassage(passage, 0, {
        says: 'The heading is all in capitals.',
        fix: 'Write it in small letters, with a capital at the start and for names.',
      }),
    ];
  }
  const wrong = [...own.matchAll(capitalWord)].find(({ 0: word, index }) => {
    if (/^[^\p{L}\p{N}]*$/u.test(own.slice(0, index)) || /[:?!.]\s+$/.test(own.slice(0, index))) return false;
    if (allows(own, index, index + word.length)) return false;
    return small.has(word) ? !isInsideName(own, index, word, names) : !names.has(word);
  });
  if (!wrong) return [];
  const says = `The heading has a capital in "${wrong[0]}", which is no name in your text.`;
  return [
    inPassage(passage, wrong.index, {
      says,
      fix: `Write "${wrong[0].toLowerCase()}", or add the name to words.yaml under spelling.`,
    }),
  ];
}

/** "Meet the Buyer" and "A Good Life" are names with small words in them: they stand so in the text. */
function isInsideName(text: string, index: number, word: string, names: Set<string>): boolean {
  const next = /^ \p{Lu}\p{Ll}+/u.exec(text.slice(index + word.length))?.[0].trim();
  return next !== undefined && names.has(`${word} ${next}`);
}

function fullStop(passage: Prose): Finding[] {
  const text = passage.text.trimEnd();
  if (!/[^.]\.$/.test(text) || /\b(?:etc|Ltd|Inc|Co|St)\.$/.test(text)) return [];
  return [
    inPassage(passage, text.length - 1, {
      says: 'The heading ends with a full stop.',
      fix: 'Take the full stop out.',
    }),
  ];
}

/** Words that stand with a capital inside a sentence, or in the title of a record, and such words with the next one. */
function namesIn(source: CouncilSource): Set<string> {
  const { name = '', shortName = '' } = source.council.fields;
  const texts = proseOf(source).filter(({ kind, field }) => kind !== 'heading' && field !== 'title');
  // The first word of a title has a capital anyhow; it belongs to a name where the next one has one too.
  const titles = source.records.map(({ fields: { title = '' } }) =>
    /^\p{Lu}\S* \p{Lu}/u.test(title) ? `is ${title}` : title,
  );
  const inside = /(?<=[\p{Ll}\p{N},;)’'] )\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu;
  const runs = [
    name,
    shortName,
    ...[...texts.map(({ text }) => text), ...titles].flatMap(
      (text) => text.replace(/\s+/g, ' ').match(inside) ?? [],
    ),
  ];
  return new Set(
    [...monthsAndDays, ...runs].flatMap((run) => {
      const words = run.split(/[ -]/);
      return words.flatMap((word, index) => [
        word.replace(/['’]s?$/, ''),
        `${word} ${words[index + 1] ?? ''}`,
      ]);
    }),
  );
}

const monthsAndDays = [
  'January February March April May June July August September October November December',
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Britain British English England Wales Scotland Ireland London I',
];
