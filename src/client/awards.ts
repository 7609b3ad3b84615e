import type { AwardFinderWords, AwardIndex } from '../domain/award-finder.ts';
import { chooseForm, say } from '../domain/say.ts';
import {
  awardOrders,
  columnOf,
  readAskedAwards,
  writeAskedAwards,
  type AskedAwards,
} from './awards-address.ts';
import { choicesOf, findAwards, unpackAwards, type ListedAward } from './find-awards.ts';
import { findPart, pageLanguage } from './page-parts.ts';
import { showAward } from './show-awards.ts';
import { addSortButtons } from './sort-buttons.ts';

/** The list of all awards: the address holds what is asked. The awards are fetched when somebody first asks for something. */

const atOnce = 100;
const root = findPart('.award-finder', HTMLElement);
const form = findPart('.award-finder form', HTMLFormElement);
const details = findPart('.award-finder details', HTMLDetailsElement);
const status = findPart('.award-finder [role=status]', HTMLElement);
const more = findPart('.award-finder .show-more', HTMLButtonElement);
const table = findPart('.award-finder ~ table', HTMLTableElement);
const caption = findPart('.award-finder ~ table caption', HTMLTableCaptionElement);
const rows = findPart('.award-finder ~ table tbody', HTMLTableSectionElement);
const pager = document.querySelector<HTMLElement>('.award-finder ~ .pager');
const texts = JSON.parse(root.dataset['texts'] ?? '') as AwardFinderWords & { months: string[] };
const headings = [...table.querySelectorAll('th')].map((heading) => heading.textContent.trim());
const ownCaption = caption.textContent;
const ownRows = [...rows.children];
const [search, year, scheme, sort] = [
  control('q', HTMLInputElement),
  control('year', HTMLSelectElement),
  control('scheme', HTMLSelectElement),
  control('sort', HTMLSelectElement),
];

let asked = readAskedAwards(location.search);
let turn = 0;
let fetched: Promise<ListedAward[]> | undefined;

function load(): Promise<ListedAward[]> {
  fetched ??= fetchAwards().catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function fetchAwards(): Promise<ListedAward[]> {
  const answer = await fetch(root.dataset['index'] ?? '');
  if (!answer.ok) throw new Error(`The awards could not be fetched: ${answer.status}.`);
  const awards = unpackAwards((await answer.json()) as AwardIndex);
  const { years, schemes } = choicesOf(awards, pageLanguage);
  year.append(...years.map((text) => new Option(text)));
  scheme.append(...schemes.map((text) => new Option(text)));
  fill();
  return awards;
}

/** Shows what is asked, unless something newer was asked meanwhile; the page's own rows where nothing is. */
async function show(): Promise<void> {
  const mine = (turn += 1);
  fill();
  const asks = writeAskedAwards(asked) !== '';
  mark(asked.order);
  if (pager) pager.hidden = asks;
  if (!asks) {
    rows.replaceChildren(...ownRows);
    caption.textContent = ownCaption;
    table.hidden = false;
    more.hidden = true;
    status.textContent = '';
    return;
  }
  if (!fetched) status.textContent = texts.waiting;
  try {
    const awards = await load();
    if (mine === turn) showFound(findAwards(awards, asked, pageLanguage));
  } catch {
    if (pager) pager.hidden = false;
    status.textContent = texts.failed;
  }
}

function showFound(found: readonly ListedAward[]): void {
  const { column, down } = columnOf(asked.order);
  const order = texts.orders[column][down ? 'down' : 'up'];
  const text = found.length === 0 ? texts.nothing : chooseForm(texts.found, found.length, pageLanguage);
  status.textContent = say(text, { count: found.length.toLocaleString('en-GB'), order });
  caption.textContent = say(texts.caption, { order });
  table.hidden = found.length === 0;
  rows.replaceChildren();
  append(found, 0);
}

function append(found: readonly ListedAward[], from: number): void {
  const next = found.slice(from, from + atOnce).map((award) => showAward(award, headings, texts.months));
  rows.append(...next);
  more.hidden = found.length <= from + atOnce;
  more.onclick = () => {
    append(found, from + atOnce);
    rows.children[from + atOnce]?.querySelector('a')?.focus();
  };
}

function ask(changes: Partial<AskedAwards>, keep: 'push' | 'replace'): void {
  asked = { ...asked, ...changes };
  const address = `${location.pathname}${writeAskedAwards(asked)}`;
  if (keep === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  void show();
}

/** Puts what is asked into the controls. */
function fill(): void {
  if (document.activeElement !== search) search.value = asked.words;
  [year.value, scheme.value, sort.value] = [asked.year, asked.scheme, asked.order];
}

function control<T extends HTMLElement>(name: string, kind: new () => T): T {
  const element = form.elements.namedItem(name);
  if (!(element instanceof kind)) throw new Error(`The finder of awards has no ${name}.`);
  return element;
}

sort.append(
  ...awardOrders.map((order) => {
    const { column, down } = columnOf(order);
    const { up: fromStart, down: fromEnd } = texts.orders[column];
    return new Option(down ? fromEnd : fromStart, order);
  }),
);
const mark = addSortButtons(
  table,
  () => asked.order,
  (order) => ask({ order }, 'push'),
);
table.after(more);
root.classList.add('ready');

let typing: ReturnType<typeof setTimeout> | undefined;
search.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => ask({ words: search.value }, 'replace'), 200);
});
form.addEventListener('change', ({ target }) => {
  if (target === search) return;
  const order = awardOrders.find((known) => known === sort.value) ?? asked.order;
  ask({ year: year.value, scheme: scheme.value, order }, 'push');
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  ask({ words: search.value }, 'push');
});
form.addEventListener('reset', () => {
  clearTimeout(typing);
  search.value = '';
  ask({ ...readAskedAwards('') }, 'push');
});
details.addEventListener('toggle', () => {
  if (details.open) load().catch(() => (status.textContent = texts.failed));
});
addEventListener('popstate', () => {
  asked = readAskedAwards(location.search);
  search.value = asked.words;
  void show();
});
details.open = writeAskedAwards(asked) !== '';
void show();
