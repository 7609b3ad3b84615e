import { formatDay } from '../domain/days.ts';
import { formatPence } from '../domain/money.ts';
import { recordPath } from '../domain/paths.ts';
import type { Award } from '../schemas/awards.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Block, Inline } from './blocks.ts';

/** The awards of one scheme, or of all with the scheme named, newest first. */
export function awardsTable(content: CouncilContent, programmeCode?: string): Block {
  const awards = newestFirst(content.awards).filter(
    (award) => !programmeCode || award['Grant Programme:Code'] === programmeCode,
  );
  return {
    kind: 'table',
    table: {
      caption: programmeCode ? 'Awards from this scheme, newest first' : 'Awards, newest first',
      columns: [
        { heading: 'Awarded' },
        { heading: 'Who got it' },
        { heading: 'What for' },
        ...(programmeCode ? [] : [{ heading: 'Scheme' }]),
        { heading: 'Amount', numeric: true },
      ],
      rows: awards.map((award): Inline[] => [
        formatDay(award['Award Date']),
        recipientOf(award),
        { text: award.Title, href: award['Data Source'] },
        ...(programmeCode ? [] : [schemeOf(content, award)]),
        formatPence(award['Amount Awarded']),
      ]),
    },
  };
}

/** "1 award", "12 awards". */
export function countAwards({ length }: readonly Award[]): string {
  return `${length} ${length === 1 ? 'award' : 'awards'}`;
}

/** Who got an award; a person is never named. */
export function recipientOf(award: Award): string {
  return award['Recipient Org:Name'] ?? 'A person (not named)';
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
