import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { findFiles } from '../../src/publishing/find-files.ts';
import { allPages, siteOf } from './sites.ts';

/** What tells in the HTML of a page that a component stands there. */
const marks: Record<string, RegExp> = {
  AudienceLinks: /<nav class="band audiences"/,
  ActionLink: /<a class="action"/,
  AwardFinder: /<div class="award-finder"/,
  BreadcrumbTrail: /<nav class="breadcrumbs"/,
  Callout: /<div class="callout">/,
  Chart: /<div class="chart">/,
  Contact: /<div class="contact-card">/,
  ContentBlock: /<section aria-labelledby="[^"]+">\s*<h2[^>]*>[^<]+<\/h2>\s*<p>/,
  ContentsList: /<nav class="contents"/,
  ContractForm: /<div class="contract-form"/,
  DataTable: /<table class="stack">\s*<caption>/,
  Deadline: /<span class="deadline">/,
  Download: /<p class="download">/,
  FacetLinks: /<nav class="facets/,
  Fact: /<a class="fact"/,
  FactList: /<dl class="facts">/,
  FigureLink: /<strong>[^<]+<\/strong>\s*<a href=/,
  FinderForm: /<form class="finder"/,
  InlineText: /<dd>\s*<a href="tel:/,
  LargeFigure: /<span class="figure-words">/,
  LineIcon: /<svg class="icon"/,
  ListLink: /<a [^>]*>[^<]*<span class="hidden">: /,
  MachineHead: /<script type="application\/ld\+json"/,
  MeasureChart: /<figure class="measure-chart">/,
  PageHead: /<header class="page-head">\s*<h1 data-pagefind-weight="7">/,
  PageSection: /<section aria-labelledby="[^"]+">\s*<h2/,
  PagerLinks: /<nav class="pager"/,
  PairedLists: /<div class="pair">/,
  RecordList: /<ul class="records/,
  SearchBox: /<form class="search-box/,
  SearchFilters: /<span [^>]*data-filters=/,
  SiteFooter: /<footer class="site-footer"/,
  SiteHeader: /<div class="site-header"/,
  SourceList: /<ol class="sources"/,
  StatHeadline: /<p class="stat-headline">/,
  StateTag: /<span class="tag good"/,
  Steps: /<div class="steps">/,
  ThreadLines: /<svg class="thread-lines"/,
  ThreadMap: /<div class="thread-map">/,
  ThreadStrand: /<section class="thread"/,
  Warning: /<div class="callout warning">/,
  YearBars: /<figure class="year-bars">/,
};

/** Printed at the foot of a page that knows its whole address; these sites were built without one. */
const withOrigin = 'page-address';

/** Testshire has all but the chart of awards by year, which its awards are too few for. */
const html = allPages()
  .map((page) => page.html)
  .join('\n');

it('every component stands on a page of a built site', async () => {
  const names = (await findFiles('src/components', '.astro')).map((file) => basename(file, '.astro'));
  expect(names.filter((name) => !marks[name]?.test(html)).sort()).toEqual([]);
  expect(Object.keys(marks).filter((name) => !names.includes(name))).toEqual([]);
});

it('the style page has a tag of every tone and every part that content can use', () => {
  const style = siteOf('testshire').pages.find(({ path }) => path === '/style/')?.html ?? '';
  for (const tone of ['good', 'soon', 'stopped', 'plain']) expect(style).toContain(`class="tag ${tone}"`);
  for (const name of ['ActionLink', 'Callout', 'Chart', 'Contact', 'Deadline', 'Download', 'Fact', 'Steps'])
    expect(style).toMatch(marks[name] ?? /^$/);
});

it('every class of the style sheets is used on a page of a built site, or by a script', async () => {
  const used = new Set(
    [...html.matchAll(/class="([^"]*)"/g)].flatMap((match) => match[1]?.split(/\s+/).map(stemOf) ?? []),
  );
  const scripts = (await findFiles('src/client', '.ts'))
    .map((file) => readFileSync(`src/client/${file}`, 'utf8'))
    .join('\n');
  const dead: string[] = [];
  for (const file of await findFiles('src/styles', '.css')) {
    const css = readFileSync(`src/styles/${file}`, 'utf8').replace(
      /\/\*.*?\*\/|@import[^;]*;|url\([^)]*\)/gs,
      '',
    );
    for (const [, selector = ''] of css.matchAll(/([^{};]+)\{/g))
      for (const [, name = ''] of selector.matchAll(/\.([a-z][\w-]*)/gi))
        if (!used.has(stemOf(name)) && name !== withOrigin && !new RegExp(`['" ]${name}['" ]`).test(scripts))
          dead.push(`${file}: .${name}`);
  }
  expect([...new Set(dead)]).toEqual([]);
});

/** A class that counts, such as `rows-2`, is used where any of its kind is. */
function stemOf(name: string): string {
  return name.replace(/-\d+$/, '');
}
