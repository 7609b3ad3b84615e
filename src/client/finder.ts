import { isFound, type Choice, type Facets } from '../domain/facets.ts';
import { compareGrants, type Sortable } from '../domain/grant-orders.ts';
import { chooseForm, say, type Forms } from '../domain/say.ts';
import type { GrantState } from '../domain/vocabulary.ts';
import { readFinderAddress, writeFinderAddress } from './finder-address.ts';
import { pageLanguage } from './page-parts.ts';

/** The page of all grants: its form narrows and sorts the lists that are there, and the address holds the choice. */

const form = document.querySelector('form.finder') as HTMLFormElement;
const status = document.querySelector('.finder-count') as HTMLElement;
const texts = JSON.parse(status.dataset['texts'] ?? '') as { count: Forms; none: string };

/** Shows what fits, in its groups, and says how many there are. */
function show(asked: Choice): void {
  const compare = compareGrants(asked.sort, pageLanguage);
  let found = 0;
  for (const list of document.querySelectorAll<HTMLElement>('[data-holds]')) {
    const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
    const state = (list.dataset['holds'] ?? '').split(' ')[0] as GrantState;
    for (const item of items) item.hidden = !isFound(facetsOf(item), state, asked);
    list.append(...items.sort((a, b) => compare(sortableOf(a), sortableOf(b))));
    const shown = items.filter(({ hidden }) => !hidden).length;
    list.closest('section')?.toggleAttribute('hidden', shown === 0);
    found += shown;
  }
  const given = document.getElementById('given')?.closest('section');
  given?.toggleAttribute('hidden', Boolean(asked.status ?? asked.who ?? asked.theme ?? asked.amount));
  const words =
    found === 0 ? texts.none : say(chooseForm(texts.count, found, pageLanguage), { count: String(found) });
  if (status.textContent.trim() !== words) status.textContent = words;
}

function facetsOf({ dataset }: HTMLElement): Facets {
  return {
    applicants: (dataset['for'] ?? '').split(' '),
    themes: (dataset['theme'] ?? '').split(' '),
    least: penceOf(dataset['least']),
    most: penceOf(dataset['most']),
  };
}

function sortableOf(item: HTMLElement): Sortable {
  const { date, most } = item.dataset;
  const title = item.querySelector('.title')?.textContent.trim() ?? '';
  return { title, date: Number(date), most: penceOf(most) };
}

function penceOf(value: string | undefined): number | undefined {
  return value ? Number(value) : undefined;
}

function readForm(): Choice {
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return readFinderAddress(new URLSearchParams(entries).toString());
}

function fromAddress(): void {
  const asked = readFinderAddress(location.search);
  const values = {
    status: asked.status,
    for: asked.who,
    theme: asked.theme,
    'up-to': asked.amount,
    sort: asked.sort,
  };
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) control.value = value ?? '';
  }
  show(readForm());
}

form.addEventListener('change', () => {
  const asked = readForm();
  history.pushState(null, '', `${location.pathname}${writeFinderAddress(asked)}`);
  show(asked);
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', fromAddress);
addEventListener('grantstates', () => show(readForm()));
fromAddress();
