import { formatDay, monthNames } from '../../domain/days.ts';
import { formatPence, toPence } from '../../domain/money.ts';
import { dayOf } from '../../domain/moments.ts';
import type { SourceRecord } from '../../schemas/council-source.ts';
import { inPassage, proseOf, type Prose } from '../prose.ts';
import { recordsOf, type Finding, type Rule } from '../rule.ts';
import { sentencesIn } from '../sentences.ts';
import { months } from '../tables/months.ts';

export const grantFiguresAgree: Rule = {
  id: 'grant-figures-agree',
  why: 'The page shows the amounts and days of its fields beside the text. Where the two differ, people ask for too much or come too late.',
  severity: 'error',
  check: (source) => {
    const byFile = Map.groupBy(proseOf(source), ({ file }) => file);
    return recordsOf(source, 'grants').flatMap((grant) =>
      (byFile.get(grant.file) ?? [])
        .filter(({ field, kind }) => spoken.test(field) && kind !== 'heading' && kind !== 'cell')
        .flatMap((passage) =>
          sentencesIn(passage.own).flatMap((sentence) =>
            check(grant, passage, sentence.text, sentence.start),
          ),
        ),
    );
  },
  ok: [
    {
      records: [
        {
          in: 'grants',
          fields: { maxAward: 5000, summary: 'You can get grants of up to £5,000 for work that helps.' },
        },
      ],
    },
    {
      records: [
        {
          in: 'grants',
          fields: { maxAward: 500 },
          body: 'In 2019 there were grants of up to £5,000. A bus seats up to 50.',
        },
      ],
    },
    {
      records: [
        {
          in: 'grants',
          fields: { maxAward: 500, totalFund: 5000 },
          body: 'The fund gives up to £5,000 a year.',
        },
      ],
    },
    { records: [{ in: 'grants', body: 'Grants are up to £5,000. It closes on 1 May 2026.' }] },
    {
      records: [
        {
          in: 'grants',
          fields: { rounds: [{ id: 'a', closes: '2026-05-01' }] },
          body: 'It closes on 1 May. The last one closed on 2 May 2025.',
        },
      ],
    },
  ],
  notOk: [
    {
      records: [
        {
          in: 'grants',
          fields: { maxAward: 500, summary: 'You can get grants of up to £5,000 for work that helps.' },
        },
      ],
      says: 'summary: The text gives £5,000 as the largest award, and maxAward is £500.',
    },
    {
      records: [{ in: 'grants', fields: { maxAward: 500 }, body: 'Each group can apply for up to £5,000.' }],
      says: 'The text gives £5,000 as the largest award, and maxAward is £500.',
    },
    {
      records: [
        { in: 'grants', fields: { minAward: 100, maxAward: 500 }, body: 'Grants are from £200 to £500.' },
      ],
      says: 'The text gives £200 as the smallest award, and minAward is £100.',
    },
    {
      records: [
        {
          in: 'grants',
          fields: { rounds: [{ id: 'a', closes: '2026-05-01 17:00' }] },
          body: 'It closes at 5pm on 2 May 2026.',
        },
      ],
      says: 'The text says that it closes on 2 May 2026, and no round does.',
    },
    {
      records: [
        {
          in: 'grants',
          fields: { rounds: [{ id: 'a', closes: '2026-05-01' }], howToApply: 'Apply by 31 March.' },
        },
      ],
      says: 'howToApply: The text says that it closes on 31 March, and no round does.',
    },
  ],
};

/** Where a grant says in words what its fields say in figures. */
const spoken = /^(?:summary|howToApply|conditions\.\d+|applyOffline|)$/;

/** What was, or what holds for a year or a round of its own, may differ. */
const otherTime =
  /\b(?:was|were|had|gave|could|closed|opened|offered|paid|earlier|previous|past|last|former|then|first|second|third|until|since|round|phase|stage|in (?:19|20)\d\d|(?:19|20)\d\d\/\d\d)\b/i;

const amount = '£(?<AMOUNT>[\\d,]{1,12}(?:\\.\\d{1,2})?)(?<SCALE> million)?';
const named = (name: string) => amount.replace('AMOUNT', name).replace('SCALE', `${name}Scale`);
const award = '(?:grants?|awards?)';

/** Only where the text says that it speaks of one award. */
const amounts = [
  new RegExp(
    `\\b(?:${award}|(?:apply|ask|bid) for|you can (?:get|have))(?: (?:is|are|of|for|money|worth|can be|funding)){0,2} (?:up to|at most|no more than) ${named('most')}`,
    'gi',
  ),
  new RegExp(`\\b(?:largest|highest|biggest|maximum) ${award} (?:is|of) ${named('most')}`, 'gi'),
  new RegExp(`\\b(?:smallest|lowest|minimum) ${award} (?:is|of) ${named('least')}`, 'gi'),
  new RegExp(
    `\\b${award}(?: (?:are|of|range|is)){0,2} (?:from|between) ${named('least')} (?:to|and) ${named('most')}`,
    'gi',
  ),
];

const closing = new RegExp(
  `\\b(?:closes?|(?:apply|bids? must (?:be in|arrive|reach us)|(?:the )?(?:deadline|closing date) is)(?: (?:by|before))?)(?: (?:by|on|at))?(?: (?:\\d{1,2}(?:\\.\\d\\d)?[ap]m|midday|midnight|noon) on)?(?: \\p{Lu}\\p{Ll}+day)? (?<day>\\d{1,2}) (?<month>${months})(?: (?<year>\\d{4}))?(?!\\p{L})`,
  'giu',
);

function check(grant: SourceRecord<'grants'>, passage: Prose, sentence: string, start: number): Finding[] {
  const { minAward, maxAward, totalFund, rounds = [] } = grant.fields;
  if (otherTime.test(sentence.replace(closing, ''))) return [];
  const known = [minAward, maxAward, totalFund, ...rounds.map(({ pot }) => pot)];
  const tell = (index: number, says: string, fix: string) => inPassage(passage, start + index, { says, fix });
  const wrongAmounts = amounts.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap(({ groups = {}, index }): Finding[] => {
      const [least, most] = [pence(groups.least, groups.leastScale), pence(groups.most, groups.mostScale)];
      if (most !== undefined && maxAward !== undefined && most !== maxAward && !known.includes(most)) {
        const says = `The text gives ${formatPence(most)} as the largest award, and maxAward is ${formatPence(maxAward)}.`;
        return [tell(index, says, 'Mend the one that is wrong.')];
      }
      if (least === undefined || minAward === undefined || least === minAward) return [];
      const says = `The text gives ${formatPence(least)} as the smallest award, and minAward is ${formatPence(minAward)}.`;
      return [tell(index, says, 'Mend the one that is wrong.')];
    }),
  );
  const days = rounds.map(({ closes }) => formatDay(dayOf(closes), 'en'));
  const wrongDays = [...sentence.matchAll(closing)].flatMap(({ groups = {}, index }): Finding[] => {
    const day = [
      groups.day,
      monthNames.find((name) => name.toLowerCase() === groups.month?.toLowerCase()),
      groups.year,
    ]
      .filter(Boolean)
      .join(' ');
    if (
      days.length === 0 ||
      days.some((other) => other === day || (!groups.year && other.startsWith(`${day} `)))
    )
      return [];
    return [
      tell(
        index,
        `The text says that it closes on ${day}, and no round does.`,
        'Mend the text, or the day under rounds.',
      ),
    ];
  });
  return [...wrongAmounts, ...wrongDays];
}

function pence(number: string | undefined, scale: string | undefined): number | undefined {
  return number === undefined
    ? undefined
    : toPence(Number(number.replaceAll(',', '')) * (scale ? 1_000_000 : 1));
}
