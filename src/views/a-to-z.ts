import type { CouncilContent } from '../schemas/council-content.ts';
import type { Link } from './blocks.ts';
import { linkTo } from './find-record.ts';
import { allRecords } from './related.ts';

/** One entry: a title, or residents' own word for it with the title it stands for. */
export interface AToZEntry extends Link {
  alias: boolean;
  /** The title of the page, where the entry is another word for it. */
  title?: string;
}

/** Every title and every other word for it, by first letter; what starts with a digit stands under "0 to 9". */
export function buildAToZ(content: CouncilContent): { letter: string; entries: AToZEntry[] }[] {
  const entries = allRecords(content).flatMap((record): AToZEntry[] => {
    const link = linkTo(record);
    return [
      { ...link, alias: false },
      ...record.data.aliases.map((alias) => ({
        ...link,
        text: alias,
        alias: true,
        title: link.text,
      })),
    ];
  });
  const letters = Map.groupBy(entries.sort(byText), ({ text }) => letterOf(text));
  return [...letters]
    .map(([letter, found]) => ({ letter, entries: found }))
    .sort((a, b) => (order(a.letter) < order(b.letter) ? -1 : 1));
}

function letterOf(text: string): string {
  const first = text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0)
    .toUpperCase();
  return /[A-Z]/.test(first) ? first : '0 to 9';
}

/** Letters first, then the numbers. */
function order(letter: string): string {
  return letter.length > 1 ? '~' : letter;
}

function byText(a: AToZEntry, b: AToZEntry): number {
  return a.text.localeCompare(b.text, 'en-GB', { sensitivity: 'base', numeric: true });
}
