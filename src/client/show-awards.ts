import { formatPence } from '../domain/sterling.ts';
import { writeDay } from '../domain/written-day.ts';
import type { ListedAward } from './find-awards.ts';

/** The row of an award, as the page writes it without a script; `headings` are those of the columns. */
export function showAward(award: ListedAward, headings: readonly string[], months: readonly string[]): Node {
  const cells: (string | HTMLAnchorElement)[] = [
    writeDay(award.date, months),
    award.who,
    linkOf(award.what, award.source),
    award.schemeHref === undefined ? award.scheme : linkOf(award.scheme, award.schemeHref),
    formatPence(award.amountPence),
  ];
  const row = document.createElement('tr');
  row.append(
    ...cells.map((content, at) => {
      const cell = document.createElement('td');
      const inner = document.createElement('span');
      cell.dataset['heading'] = headings[at] ?? '';
      if (at === cells.length - 1) cell.className = 'number';
      inner.append(content);
      cell.append(inner);
      return cell;
    }),
  );
  return row;
}

function linkOf(text: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.textContent = text;
  link.href = href;
  return link;
}
