import {
  amountBands,
  choicePath,
  choosableOf,
  isFound,
  type AmountBand,
  type Choice,
} from '../domain/facets.ts';
import type { Language } from '../domain/languages.ts';
import { formatPence } from '../domain/money.ts';
import { applicantKinds } from '../domain/vocabulary.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Link } from './blocks.ts';
import { finderChoices, type FindableGrant } from './findable-grants.ts';
import { orderedThemes } from './thread.ts';

/** The links to the other values of one part of a choice. */
export interface FacetLinks {
  title: string;
  links: ChoiceLink[];
}

export interface ChoiceLink extends Link {
  /** How many grants fit; said where a choice leaves some out. */
  count?: number;
  /** This is the page itself. */
  current?: true;
  /** The same, those open now alone. */
  open?: Link;
}

/** A value that can be chosen, in words. */
export interface Option {
  value: string;
  text: string;
  lang?: Language;
}

/** The values of each part that grants of the council have, in the order in which people read them. */
export function optionsOf(content: CouncilContent, grants: readonly FindableGrant[]): Options {
  const { applicants, themes, amounts } = choosableOf(grants.map(({ facets }) => facets));
  const { names } = wordsIn(content.language);
  return {
    who: applicantKinds
      .filter((kind) => applicants.includes(kind))
      .map((kind) => ({ value: kind, text: names.applicant[kind] })),
    theme: orderedThemes(content)
      .filter(({ id }) => themes.includes(id))
      .map(({ id, data, language }) => ({
        value: id,
        text: data.title,
        ...(language ? { lang: language } : {}),
      })),
    amount: amountBands
      .filter(({ value }) => amounts.includes(value))
      .map((band) => ({ value: band.value, text: amountWords(band, content.language) })),
  };
}

export type Options = Record<'who' | 'theme' | 'amount', Option[]>;

/**
 * The way from a choice to every other that has a page. What is open stays open. A value without a grant is left out; a
 * time is not, since "Open now (0)" answers too.
 */
export function buildFacetLinks(
  content: CouncilContent,
  grants: readonly FindableGrant[],
  choice: Choice,
): FacetLinks[] {
  const { finder: words } = wordsIn(content.language);
  const options = optionsOf(content, grants);
  const pages = new Set(finderChoices(grants).map(choicePath));
  const count = (to: Choice) => grants.filter(({ facets, state }) => isFound(facets, state, to)).length;
  const linkTo = (option: Omit<Option, 'value'>, to: Choice): ChoiceLink[] => {
    const path = choicePath(to);
    const current = path === choicePath(choice);
    if (!pages.has(path)) return [];
    const open = { ...to, status: 'open' } as const;
    const openPath = choicePath(open);
    const withOpen = to.status === undefined && hasPart(to) && pages.has(openPath) && count(open) > 0;
    return [
      {
        text: option.text,
        href: path,
        ...(option.lang ? { lang: option.lang } : {}),
        count: count(to),
        ...(current ? { current } : {}),
        ...(withOpen ? { open: { text: words.openOnly(count(open)), href: openPath } } : {}),
      },
    ];
  };
  const { status } = choice;
  const kept = status === 'open' ? { status } : {};
  const parts = { who: choice.who, theme: choice.theme, amount: choice.amount };
  const linksOf = (part: 'who' | 'theme' | 'amount') =>
    options[part].flatMap((option) => {
      const whole = { ...parts, ...kept, [part]: option.value };
      const alone = { ...kept, [part]: option.value };
      const link = linkTo(option, pages.has(choicePath(whole)) ? whole : alone);
      return link.filter(({ count, current }) => count !== 0 || current);
    });
  return [
    {
      title: words.facets.status,
      links: (['all', 'open', 'opening-soon'] as const).flatMap((value) => {
        const to = value === 'all' ? {} : { status: value };
        const whole = { ...parts, ...to };
        return linkTo({ text: words.statuses[value] }, pages.has(choicePath(whole)) ? whole : to);
      }),
    },
    { title: words.facets.who, links: linksOf('who') },
    { title: words.facets.theme, links: linksOf('theme') },
    { title: words.facets.amount, links: linksOf('amount') },
    { title: words.facets.sort, links: orderLinks(content.language, grants, choice) },
  ].filter(({ links }) => links.length > 0);
}

/** All grants in each order: only where all are listed, since an order narrows nothing. */
function orderLinks(
  language: Language,
  grants: readonly FindableGrant[],
  { sort, ...narrowed }: Choice,
): ChoiceLink[] {
  const { orders } = choosableOf(grants.map(({ facets }) => facets));
  if (orders.length === 0 || choicePath(narrowed) !== choicePath({})) return [];
  const { sorts: names } = wordsIn(language).finder;
  const link = (text: string, to: Choice): ChoiceLink => ({
    text,
    href: choicePath(to),
    ...(to.sort === sort ? { current: true } : {}),
  });
  return [link(names.deadline, {}), ...orders.map((order) => link(names[order], { sort: order }))];
}

/** "Open grants of up to £5,000 for community groups": what a page is a list of. */
export function titleOf(content: CouncilContent, { status, who, theme, amount, sort }: Choice): string {
  const { finder: words, names } = wordsIn(content.language);
  const band = amountBands.find(({ value }) => value === amount);
  const kind = applicantKinds.find((known) => known === who);
  return words.title({
    status: status ?? 'all',
    who: kind && inSentence(names.applicant[kind]),
    theme: content.themes.find(({ id }) => id === theme)?.data.title,
    amount: band && inSentence(amountWords(band, content.language)),
    sort,
  });
}

function amountWords({ pounds, over }: AmountBand, language: Language): string {
  const { finder: words } = wordsIn(language);
  return (over ? words.over : words.upTo)(formatPence(pounds * 100));
}

function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function hasPart({ who, theme, amount }: Choice): boolean {
  return [who, theme, amount].some((part) => part !== undefined);
}
