import { nextChange, stateAt, type ComingState } from '../domain/coming-state.ts';

/**
 * Keeps the states of grants true while a page is read: each tag carries what it will say and from which instant on. What
 * changed is told to the page as the event `grantstates`.
 */

/** Browsers count at most 2^31 milliseconds, which is not quite 25 days. */
const longestWait = 2 ** 31 - 1;
const tags = [...document.querySelectorAll<HTMLElement>('.tag[data-states]')].map((element) => ({
  element,
  coming: JSON.parse(element.dataset['states'] ?? '[]') as ComingState[],
  shown: undefined as ComingState | undefined,
}));
let timer: ReturnType<typeof setTimeout> | undefined;

function update(): void {
  clearTimeout(timer);
  const now = Date.now();
  const changed = tags.filter((tag) => stateAt(tag.coming, now) !== tag.shown);
  for (const tag of changed) {
    tag.shown = stateAt(tag.coming, now);
    if (tag.shown) show(tag.element, tag.shown);
  }
  if (changed.length > 0) dispatchEvent(new Event('grantstates'));
  const next = nextChange(
    tags.flatMap(({ coming }) => coming),
    now,
  );
  if (next !== undefined) timer = setTimeout(update, Math.min(next - now, longestWait));
}

function show(element: HTMLElement, { text, tone, state }: ComingState): void {
  element.textContent = text;
  element.className = `tag ${tone}`;
  if (state) place(element.closest('li'), state);
}

/** Moves a grant to the list that holds its new state; where the page has none, it is hidden. */
function place(item: HTMLElement | null, state: string): void {
  const list = item?.closest<HTMLElement>('[data-holds]');
  if (!item || !list) return;
  const holds = (one: HTMLElement) => one.dataset['holds']?.split(' ').includes(state);
  const right = holds(list) ? list : [...document.querySelectorAll<HTMLElement>('[data-holds]')].find(holds);
  item.toggleAttribute('data-gone', right === undefined);
  if (right && right !== list) right.append(item);
  for (const section of [list, right].map((one) => one?.closest('section')))
    section?.toggleAttribute('hidden', section.querySelector('li:not([data-gone])') === null);
}

// A machine that slept, and a page that comes back from another, missed their timer.
document.addEventListener('visibilitychange', update);
addEventListener('pageshow', update);
update();
