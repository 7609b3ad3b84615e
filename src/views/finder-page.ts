import { choicePath, groupOf, isFound, stateGroups, type Choice, type StateGroup } from '../domain/facets.ts';
import { grantsCalendar } from '../domain/calendar-paths.ts';
import { formatDay } from '../domain/days.ts';
import { compareGrants } from '../domain/grant-orders.ts';
import type { Now } from '../domain/now.ts';
import type { Language } from '../domain/languages.ts';
import type { Forms } from '../domain/say.ts';
import { chooseForm, say } from '../domain/say.ts';
import type { Words } from '../domain/words/en.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Breadcrumbs, Link, ListItem } from './blocks.ts';
import { buildFacetLinks, titleOf, type FacetLinks } from './finder-choices.ts';
import { buildFinderForm, type FinderForm } from './finder-form.ts';
import { findableGrants, finderChoices, type FindableGrant } from './findable-grants.ts';
import { takesBids } from './grant-words.ts';
import { toListItem } from './list-item.ts';
import { siteAddresses } from './site-parts.ts';

/** The grants that fit a choice, in groups by what they do now, with the way to every other choice. */
export interface FinderPage {
  path: string;
  title: string;
  lead: string;
  /** For search engines: what the list is of, and how many there are. */
  description: string;
  /** None on the page of all grants. */
  breadcrumbs?: Breadcrumbs;
  /** How many there are, on which day. */
  count: string;
  asOn: string;
  /** What is said where nothing fits. */
  empty?: string;
  /** Only on the page of all grants: the others are lists that stay as they are. */
  form?: FinderForm;
  facetsTitle: string;
  facets: FacetLinks[];
  note: string;
  groups: FinderGroup[];
  /** Grants that nobody can apply for. */
  given?: { id: string; title: string; items: ListItem[] };
  more: Link[];
  texts: { count: Forms; none: string };
}

export interface FinderGroup {
  id: StateGroup;
  title: string;
  items: ListItem[];
}

/** The page of all grants, and one of each choice; none where the council has no grant. */
export function buildFinderPages(content: CouncilContent, now: Now): FinderPage[] {
  if (content.grants.length === 0) return [];
  const grants = findableGrants(content, now);
  return finderChoices(grants).map((choice) => buildFinderPage(content, grants, choice, now));
}

function buildFinderPage(
  content: CouncilContent,
  grants: readonly FindableGrant[],
  choice: Choice,
  now: Now,
): FinderPage {
  const { language } = content;
  const { finder: words, grantState, collections, frame, awards, feeds } = wordsIn(language);
  const path = choicePath(choice);
  const whole = path === choicePath({});
  const compare = compareGrants(choice.sort, language);
  const found = grants
    .filter(({ facets, state }) => isFound(facets, state, choice))
    .sort((a, b) => compare(a.sortable, b.sortable));
  const day = formatDay(now.day, language);
  const asOn = grantState.asOn(day);
  const countWords = say(chooseForm(words.count, found.length, language), { count: String(found.length) });
  const given = whole ? givenGrants(content, now) : [];
  const nothing = found.length === 0 && choice.status;
  // Where nothing is open that fits, what fits at other times stands in its place.
  const shown = nothing
    ? grants.filter(({ facets, state }) => isFound(facets, state, { ...choice, status: undefined }))
    : found;
  return {
    path,
    title: titleOf(content, choice),
    lead: whole ? wordsIn(language).lists.grants : words.lead,
    ...(whole
      ? {}
      : {
          breadcrumbs: {
            label: frame.breadcrumbs,
            links: [
              { text: frame.home, href: '/' },
              { text: collections.grants.section, href: '/grants/' },
            ],
          },
        }),
    description: [titleOf(content, choice), countWords, asOn].join('. '),
    count: countWords,
    asOn,
    ...(nothing ? { empty: emptyWords(words, nothing)(day) } : {}),
    ...(whole && grants.length > 1 ? { form: buildFinderForm(content, grants) } : {}),
    facetsTitle: words.lists,
    facets: buildFacetLinks(content, grants, choice),
    note: words.anyAmount,
    groups: groupItems(shown, whole, language),
    ...(given.length > 0
      ? { given: { id: 'given', title: wordsIn(language).lists.given, items: given } }
      : {}),
    more: [
      { text: awards.title, href: '/grants/awarded/' },
      { text: feeds.followInCalendar, href: grantsCalendar },
    ].filter(({ href }) => siteAddresses(content).has(href)),
    texts: { count: words.count, none: words.none },
  };
}

function emptyWords(words: Words['finder'], status: NonNullable<Choice['status']>): (day: string) => string {
  return status === 'open' ? words.noneOpen : words.noneSoon;
}

/** Every group, an empty one too: a grant may come to it while the page is open. */
function groupItems(found: readonly FindableGrant[], findable: boolean, language: Language): FinderGroup[] {
  const { groups } = wordsIn(language).grantState;
  return (Object.keys(stateGroups) as StateGroup[]).map((id) => ({
    id,
    title: groups[id],
    items: found
      .filter(({ state }) => groupOf(state) === id)
      .map(({ item, find }) => (findable ? { ...item, find } : item)),
  }));
}

function givenGrants({ grants, language }: CouncilContent, now: Now): ListItem[] {
  return grants.filter(({ data }) => !takesBids(data)).map((grant) => toListItem(grant, now, language));
}
