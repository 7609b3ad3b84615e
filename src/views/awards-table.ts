import { formatDay } from '../domain/days.ts';
import { formatPence } from '../domain/money.ts';
import type { Language } from '../domain/languages.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { Award } from '../schemas/awards.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Block, Inline } from './blocks.ts';
import { linkTo } from './find-record.ts';

/** Awards as they are given, a row each. Those of one scheme do not say the scheme again. */
export function awardsTable(
  content: CouncilContent,
  awards: readonly Award[],
  { oneScheme = false } = {},
): Block {
  const { language } = content;
  const words = wordsIn(language).awards;
  return {
    kind: 'table',
    table: {
      caption: oneScheme ? words.captionOfScheme : words.caption,
      columns: [
        { heading: words.awarded },
        { heading: words.who },
        { heading: words.whatFor },
        ...(oneScheme ? [] : [{ heading: words.scheme }]),
        { heading: words.amount, numeric: true },
      ],
      rows: awards.map((award): Inline[] => [
        formatDay(award['Award Date'], language),
        recipientOf(award, language),
        { text: award.Title, href: award['Data Source'] },
        ...(oneScheme ? [] : [schemeOf(content, award)]),
        formatPence(award['Amount Awarded']),
      ]),
    },
  };
}

/** Who got an award; a person is never named. */
export function recipientOf(award: Award, language: Language): string {
  return award['Recipient Org:Name'] ?? wordsIn(language).awards.person;
}

/** The scheme of an award, with the way to its page where it is published. */
export function schemeOf({ grants }: CouncilContent, award: Award): Inline {
  const grant = grants.find(({ data }) => data.programmeCode === award['Grant Programme:Code']);
  return grant ? linkTo(grant) : award['Grant Programme:Title'];
}
