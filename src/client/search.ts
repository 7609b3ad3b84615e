import type { ResultWords } from '../domain/result-words.ts';
import { describeResults } from './describe-results.ts';
import { findPages, type Found } from './find-pages.ts';
import { makeSearchOpener } from './open-search.ts';
import { findPart, pageLanguage } from './page-parts.ts';
import type { FoundData } from './pagefind.ts';
import { readAddress, writeAddress, type Asked } from './search-address.ts';
import { readFilters, showFilters } from './show-filters.ts';
import { showResult } from './show-result.ts';

/** The search page: the address holds what is asked, and each change of it is looked for and shown. */

const atOnce = 10;
const root = findPart('#search-results', HTMLElement);
const form = findPart('.search-box', HTMLFormElement);
const box = findPart('.search-box input', HTMLInputElement);
const filters = findPart('.filters', HTMLElement);
const status = findPart('.results-status', HTMLElement);
const list = findPart('.results .records', HTMLOListElement);
const more = findPart('.show-more', HTMLButtonElement);
const waiting = findPart('.results-waiting', HTMLElement);
const narrow = findPart('.narrow', HTMLDetailsElement);
const nothing = findPart('.no-result', HTMLElement);
const texts = JSON.parse(root.dataset['texts'] ?? '') as ResultWords;

const { index = '', words = '', sets = '' } = root.dataset;
const openSearch = makeSearchOpener({ index, words, sets });
let turn = 0;

/** Looks for what is asked and shows it, unless something newer was asked meanwhile. */
async function show(asked: Asked): Promise<void> {
  const mine = (turn += 1);
  root.hidden = asked.query.trim() === '';
  if (root.hidden) return;
  // Who waits longer than a moment is told so.
  const soon = setTimeout(() => (waiting.textContent = texts.waiting), 500);
  try {
    const { pagefind, ...known } = await openSearch();
    const found = await findPages(pagefind, asked.query, known, asked.chosen);
    const first = await Promise.all(found.results.slice(0, atOnce).map((page) => page.data()));
    if (mine === turn) showFound(asked, found, first);
  } catch {
    if (mine === turn) showNothing(texts.failed);
  } finally {
    clearTimeout(soon);
    if (mine === turn) waiting.textContent = '';
  }
}

function showFound({ query, chosen }: Asked, found: Found, first: readonly FoundData[]): void {
  showFilters(filters, found.filters, chosen, texts.filters);
  narrow.hidden = filters.childElementCount === 0;
  const narrowed = Object.keys(chosen).length > 0;
  const said = describeResults(found, { query, narrowed }, texts, pageLanguage);
  if (found.results.length === 0) {
    showNothing(said);
    return;
  }
  status.textContent = said;
  [nothing.hidden, list.hidden] = [true, false];
  list.replaceChildren(...first.map(showResult));
  offerMore(found, atOnce);
}

/** Says why there is no result, with what else the reader could do. */
function showNothing(why: string): void {
  status.textContent = why;
  [nothing.hidden, list.hidden, more.hidden] = [false, true, true];
}

function offerMore(found: Found, shown: number): void {
  more.hidden = found.results.length <= shown;
  more.onclick = async () => {
    const next = await Promise.all(found.results.slice(shown, shown + atOnce).map((page) => page.data()));
    const items = next.map(showResult);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    offerMore(found, shown + atOnce);
  };
}

function ask(asked: Asked, keep: 'push' | 'replace'): void {
  const address = `${location.pathname}${writeAddress(asked)}`;
  if (keep === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  void show(asked);
}

function fromAddress(): void {
  const asked = readAddress(location.search);
  box.value = asked.query;
  void show(asked);
}

let typing: ReturnType<typeof setTimeout> | undefined;
box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => ask({ query: box.value, chosen: readFilters(filters) }, 'replace'), 250);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  ask({ query: box.value, chosen: {} }, 'push');
});
filters.addEventListener('change', () => ask({ query: box.value, chosen: readFilters(filters) }, 'push'));
// On a narrow screen the results come first; the filters open on a tap.
narrow.open = matchMedia('(min-width: 62rem)').matches;
addEventListener('popstate', fromAddress);
fromAddress();
