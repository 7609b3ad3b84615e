import { formatDay } from '../domain/days.ts';
import { formatPence } from '../domain/money.ts';
import { recordPath } from '../domain/paths.ts';
import type { Language } from '../domain/languages.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { Award } from '../schemas/awards.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Block, Inline } from './blocks.ts';

/** The awards of one scheme, or of all with the scheme named, newest first. */
export function awardsTable(content: CouncilContent, programmeCode?: string): Block {
  const { language } = content;
  const words = wordsIn(language).awards;
  const awards = newestFirst(content.awards).filter(
    (award) => !programmeCode || award['Grant Programme:Code'] === programmeCode,
  );
  return {
    kind: 'table',
    table: {
      caption: programmeCode ? words.captionOfScheme : words.caption,
      columns: [
        { heading: words.awarded },
        { heading: words.who },
        { heading: words.whatFor },
        ...(programmeCode ? [] : [{ heading: words.scheme }]),
        { heading: words.amount, numeric: true },
      ],
      rows: awards.map((award): Inline[] => [
        formatDay(award['Award Date'], language),
        recipientOf(award, language),
        { text: award.Title, href: award['Data Source'] },
        ...(programmeCode ? [] : [schemeOf(content, award)]),
        formatPence(award['Amount Awarded']),
      ]),
    },
  };
}

/** Who got an award; a person is never named. */
export function recipientOf(award: Award, language: Language): string {
  return award['Recipient Org:Name'] ?? wordsIn(language).awards.person;
}

export function newestFirst(awards: readonly Award[]): Award[] {
  return [...awards].sort((a, b) =>
    a['Award Date'] < b['Award Date'] ? 1 : a['Award Date'] > b['Award Date'] ? -1 : 0,
  );
}

function schemeOf(content: CouncilContent, award: Award): Inline {
  const grant = content.grants.find(({ data }) => data.programmeCode === award['Grant Programme:Code']);
  return grant
    ? { text: grant.data.title, href: recordPath('grants', grant.id) }
    : award['Grant Programme:Title'];
}
