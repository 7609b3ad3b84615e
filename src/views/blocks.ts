import type { Language } from '../domain/languages.ts';
import type { ComingState, StateWords } from '../domain/coming-state.ts';
import type { Source } from '../schemas/parts.ts';
import type { YearBars } from './awards-chart.ts';
import type { AwardFinder } from './awards-finder.ts';
import type { Chart } from './charts/chart.ts';

/** A link of this site or another. `href` is from the root of the site; the page puts it under the site's own path. */
export interface Link {
  text: string;
  href: string;
  /** The language of the text, where it is not that of the page. */
  lang?: Language;
}

/** A link that has the same words as others on the page, with what tells it from them by ear. */
export interface ListLink extends Link {
  of?: string;
  ofLang?: Language;
}

/** The way to a page from the first page of the site, with what a screen reader calls it. */
export interface Breadcrumbs {
  label: string;
  links: Link[];
}

/** One line of key facts. */
export interface Fact {
  label: string;
  value: Inline | Inline[];
}

/** Text, or text that is a link. */
export type Inline = string | Link;

/** A record in a list: its title, one line, and at most two facts. */
export interface ListItem extends Link {
  summary: string;
  facts: string[];
  tag?: Tag;
  /** How to start, whom to ask, where a figure is from. */
  links?: ListLink[];
  /** What the finder narrows and sorts by. */
  find?: Record<`data-${string}`, string>;
}

/** A state in words, with the tone that says the same by colour and shape. */
export interface Tag extends StateWords {
  /** A part of the text that is a time, as a machine reads it. */
  time?: { words: string; datetime: string };
  /** The states that follow, in order; the browser shows each from its instant on. */
  next?: ComingState[];
}

/** A part of a section. A `markdown` block becomes `html` before it is shown. */
export type Block =
  | { kind: 'text'; text: Inline[] }
  | { kind: 'markdown'; markdown: string }
  | { kind: 'html'; html: string }
  /** A heading of the third level, or in a `part` of the fourth. */
  | { kind: 'subheading'; text: string; level?: 4 }
  /** One of several things a section tells, with a heading of the third level that leads to its own page. */
  | { kind: 'part'; title: Link; lang?: Language; blocks: Block[] }
  | { kind: 'list'; items: Inline[] }
  | { kind: 'facts'; facts: Fact[] }
  /** `brief` lists leave the summaries out. */
  | { kind: 'records'; items: ListItem[]; brief?: boolean }
  | { kind: 'action'; link: Link }
  | { kind: 'table'; table: Table }
  /** What is so, with ticks, beside what is not, with crosses. */
  | { kind: 'pair'; yes: TitledList; no: TitledList }
  | { kind: 'bars'; chart: YearBars }
  /** The ways to the parts of a long list before and after this one. */
  | { kind: 'pager'; label: string; where?: string; previous?: Link; next?: Link }
  | { kind: 'award-finder'; finder: AwardFinder }
  | { kind: 'chart'; chart: Chart }
  | { kind: 'sources'; sources: ShownSource[] };

/** A list with a heading of the third level. */
export interface TitledList {
  title: string;
  items: Inline[];
}

/** A table with a caption; `numeric` columns stand right. */
export interface Table {
  caption: string;
  columns: { heading: string; numeric?: boolean }[];
  rows: Inline[][];
  /** The fragment of each row, where something leads to it or a script works on it. */
  rowIds?: string[];
}

/** A section of a page with a heading of the second level; `id` is its fragment. */
export interface Section {
  id: string;
  title: string;
  blocks: Block[];
}

/** A source as it is printed: "Title (7 June 2018). Note." */
export interface ShownSource extends Link {
  published?: string;
  note?: string;
}

/** A section, unless there is nothing to put into it. */
export function section(id: string, title: string, blocks: (Block | undefined)[]): Section[] {
  const kept = blocks.filter((block) => block !== undefined && !isEmpty(block)) as Block[];
  return kept.length > 0 ? [{ id, title, blocks: kept }] : [];
}

/** A fact, unless its value is absent or an empty list. */
export function fact(label: string, value: Inline | Inline[] | undefined): Fact[] {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? []
    : [{ label, value }];
}

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case 'list':
    case 'records':
      return block.items.length === 0;
    case 'facts':
      return block.facts.length === 0;
    case 'sources':
      return block.sources.length === 0;
    case 'table':
      return block.table.rows.length === 0;
    case 'pair':
      return block.yes.items.length + block.no.items.length === 0;
    case 'markdown':
      return block.markdown.trim() === '';
    case 'text':
      return block.text.length === 0;
    default:
      return false;
  }
}

export type { Source };
