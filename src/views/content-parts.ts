import type { Now } from '../domain/now.ts';
import { formatFigure } from '../domain/measures.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentProps } from '../schemas/content-components.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Fact, Link, Table } from './blocks.ts';
import { buildMeasureChart } from './charts/build-chart.ts';
import type { Chart as Drawing } from './charts/chart.ts';
import { contactFacts } from './contact-facts.ts';
import { linkTo, requireRecord } from './find-record.ts';
import { closingWords } from './grant-words.ts';
import { latestFigure, sentenceCase } from './measure-words.ts';
import { buildValuesTable } from './values-table.ts';

/** What the components of an .mdx text show of the council's records. The check has promised that each record is there. */

/** "80,377 hours": one figure as it may be said inside a sentence, with the page that has its source. */
export function buildFact(
  content: CouncilContent,
  { measure, period }: ContentProps<'Fact'>,
): { words: string; href: string } {
  const record = requireRecord(content, 'measures', measure);
  const { data } = record;
  const value =
    period === undefined
      ? latestFigure(data, content.language)?.value
      : data.values.find(({ period: { label } }) => label === period);
  if (!value)
    throw new Error(`measures/${measure} has no figure${period === undefined ? '' : ` for ${period}`}.`);
  return {
    words: formatFigure(value.value, data.unit, value.quality, content.language),
    href: linkTo(record).href,
  };
}

/** The newest figure of a measure, large. */
export function buildStatHeadline(
  content: CouncilContent,
  { measure, caption }: ContentProps<'StatHeadline'>,
): Headline {
  const record = requireRecord(content, 'measures', measure);
  const latest = latestFigure(record.data, content.language);
  if (!latest) throw new Error(`measures/${measure} has no figure.`);
  const { text, href } = linkTo(record);
  return {
    words: sentenceCase(latest.words),
    period: latest.value.period.label,
    link: { text: caption ?? text, href },
  };
}

export interface Headline {
  words: string;
  period: string;
  link: Link;
}

/** The values of a measure as a chart, where one can be drawn, and as a table, with the page that says more. */
export function buildChart(content: CouncilContent, { measure, caption }: ContentProps<'Chart'>): Chart {
  const record = requireRecord(content, 'measures', measure);
  const table = buildValuesTable(record.data, content.language);
  const { text, href } = linkTo(record);
  const link = { text: wordsIn(content.language).parts.whatItCounts(text), href };
  const chart = buildMeasureChart(record, content.language, caption);
  return { ...(chart ? { chart } : {}), table: { ...table, caption: caption ?? table.caption }, link };
}

export interface Chart {
  chart?: Drawing;
  table: Table;
  link: Link;
}

/** "Closes 31 March 2026": the day that matters most of a grant, and its page. */
export function buildDeadline(
  content: CouncilContent,
  { grant }: ContentProps<'Deadline'>,
  now: Now,
): Deadline {
  const record = requireRecord(content, 'grants', grant);
  const { noClosingDay } = wordsIn(content.language).parts;
  return { words: closingWords(record.data, now, content.language) ?? noClosingDay, link: linkTo(record) };
}

export interface Deadline {
  words: string;
  link: Link;
}

/** Whom to ask: what is written, or else the council's own contact. */
export function buildContact(content: CouncilContent, contact: ContentProps<'Contact'>): Fact[] {
  return contactFacts(Object.keys(contact).length > 0 ? contact : content.council.contact, content.language);
}

/** What stands over a text that warns. */
export function buildWarning({ language }: CouncilContent): { title: string } {
  return { title: wordsIn(language).parts.warning };
}
