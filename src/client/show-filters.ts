import type { ResultWords } from '../domain/result-words.ts';
import type { Chosen, FilterCounts } from './find-pages.ts';
import { filterNames } from './search-address.ts';

/** Draws the tick boxes with the number of results behind each. What is ticked stays, even at nought. */
export function showFilters(
  group: HTMLElement,
  counts: FilterCounts,
  chosen: Chosen,
  labels: ResultWords['filters'],
): void {
  const active = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
  group.replaceChildren(
    ...filterNames.flatMap((name) => {
      const options = Object.entries(counts[name] ?? {}).filter(
        ([value, count]) => count > 0 || chosen[name]?.includes(value),
      );
      return options.length > 0 ? [fieldsetOf(name, labels[name], options, chosen[name] ?? [])] : [];
    }),
  );
  if (active) document.getElementById(active)?.focus();
}

/** What is ticked now. */
export function readFilters(group: HTMLElement): Chosen {
  const chosen: Chosen = {};
  for (const box of group.querySelectorAll<HTMLInputElement>('input:checked'))
    (chosen[box.name] ??= []).push(box.value);
  return chosen;
}

function fieldsetOf(
  name: string,
  label: string,
  options: [string, number][],
  ticked: readonly string[],
): HTMLElement {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = label;
  fieldset.append(
    legend,
    ...options.map(([value, count], index) =>
      option(`${name}-${index}`, name, value, count, ticked.includes(value)),
    ),
  );
  return fieldset;
}

function option(id: string, name: string, value: string, count: number, checked: boolean): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', id, name, value, checked });
  const number = document.createElement('span');
  number.className = 'count';
  number.textContent = String(count);
  label.append(box, value, number);
  return label;
}
