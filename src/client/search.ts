import type { ResultWords } from '../domain/result-words.ts';
import { describeResults } from './describe-results.ts';
import { findPages, type Found, type Known } from './find-pages.ts';
import { findPart, pageLanguage } from './page-parts.ts';
import { loadPageSets } from './page-sets.ts';
import type { Pagefind } from './pagefind.ts';
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
const nothing = findPart('.no-result', HTMLElement);
const texts = JSON.parse(root.dataset['texts'] ?? '') as ResultWords;

const ready = start();
let turn = 0;

async function start(): Promise<Known & { pagefind: Pagefind }> {
  const [pagefind, words, sets] = await Promise.all([
    import(/* @vite-ignore */ new URL(root.dataset['index'] ?? '', location.href).href) as Promise<Pagefind>,
    fetch(root.dataset['words'] ?? '').then((answer) => answer.json() as Promise<string[]>),
    loadPageSets(root.dataset['sets'] ?? ''),
  ]);
  // A page that has the very word goes before one that has a word of the same stem; long pages are not held against it.
  await pagefind.options({ excerptLength: 24, ranking: { termSimilarity: 8, pageLength: 0.4 } });
  // A site without records has no index to open.
  if (sets.size > 0) await pagefind.init();
  return { pagefind, words, sets };
}

/** Looks for what is asked and shows it, unless something newer was asked meanwhile. */
async function show({ query, chosen }: Asked): Promise<void> {
  const mine = (turn += 1);
  root.hidden = query.trim() === '';
  if (root.hidden) return;
  const { pagefind, ...known } = await ready;
  const found = await findPages(pagefind, query, known, chosen);
  const first = await Promise.all(found.results.slice(0, atOnce).map((page) => page.data()));
  if (mine !== turn) return;
  showFilters(filters, found.filters, chosen, texts.filters);
  const narrowed = Object.keys(chosen).length > 0;
  status.textContent = describeResults(found, { query, narrowed }, texts, pageLanguage);
  nothing.hidden = found.results.length > 0;
  list.hidden = found.results.length === 0;
  list.replaceChildren(...first.map(showResult));
  offerMore(found, atOnce);
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
findPart('.narrow', HTMLDetailsElement).open = matchMedia('(min-width: 62rem)').matches;
addEventListener('popstate', fromAddress);
fromAddress();
