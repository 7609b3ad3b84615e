import { awardColumns } from '../domain/award-finder.ts';
import { columnOf, type AwardOrder } from './awards-address.ts';

/** Makes each heading of the list a button that sorts by its column. Gives what marks the column that is sorted by. */
export function addSortButtons(
  table: HTMLTableElement,
  getOrder: () => AwardOrder,
  sort: (order: AwardOrder) => void,
): (order: AwardOrder) => void {
  const headings = [...table.querySelectorAll('thead th')];
  for (const [at, heading] of headings.entries()) {
    const column = awardColumns[at] ?? 'date';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = heading.textContent.trim();
    // What is long ago or worth little is seldom looked for: these begin at their end.
    const first: AwardOrder = column === 'date' || column === 'amount' ? `${column}-down` : column;
    const second: AwardOrder = first === column ? `${column}-down` : column;
    button.onclick = () => sort(getOrder() === first ? second : first);
    heading.replaceChildren(button);
  }
  table.classList.add('sortable');
  return (order) => {
    const { column, down } = columnOf(order);
    for (const [at, heading] of headings.entries()) {
      if (awardColumns[at] === column) heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else heading.removeAttribute('aria-sort');
    }
  };
}
