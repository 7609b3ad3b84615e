import { StaticConfigLoader } from 'html-validate';
import { HtmlValidate } from 'html-validate/node';
import { expect, it } from 'vitest';
import { htmlRules } from './html-rules.ts';
import { allPages, sites } from './sites.ts';

const pages = allPages();

it('html-validate finds nothing on any page', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const faults: string[] = [];
  for (const { name, html } of pages) {
    const { results } = await validator.validateString(html, name);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      faults.push(`${name}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
});

it.each(sites)('no two pages of $name have one title', ({ pages: own }) => {
  const titles = Map.groupBy(own, ({ html }) => textOf(html, 'title'));
  const shared = [...titles]
    .filter(([, those]) => those.length > 1)
    .map(([title, those]) => `${title}: ${those.map(({ path }) => path).join(' ')}`);
  expect(shared).toEqual([]);
});

it('each page has a language, one title, one description, one first heading and one main part', () => {
  const odd = pages.filter(
    ({ html }) =>
      !/<html lang="[a-z]{2}"/.test(html) ||
      count(html.replace(/<body[^]*/, ''), /<title>[^<]+<\/title>/g) !== 1 ||
      count(html, /<meta name="description" content="[^"]{20,}"/g) !== 1 ||
      count(html, /<h1[ >]/g) !== 1 ||
      count(html, /<main[ >]/g) !== 1,
  );
  expect(odd.map(({ name }) => name)).toEqual([]);
});

it('no heading leaves out a level', () => {
  const faults = pages.flatMap(({ name, html }) => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
    return levels.some((level, index) => level > (levels[index - 1] ?? level) + 1)
      ? [`${name}: ${levels.join(' ')}`]
      : [];
  });
  expect(faults).toEqual([]);
});

it('each id stands once on its page', () => {
  const faults = pages.flatMap(({ name, html }) => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}: ${id}`);
  });
  expect(faults).toEqual([]);
});

it('a strict content security policy would block nothing: no inline style, script or handler', () => {
  const faults = pages.flatMap(({ name, html }) =>
    [
      /<[^>]+\sstyle=[^>]*>/g,
      /<style[ >]/g,
      /<[a-z][^>]*\son[a-z]+=[^>]*>/g,
      /<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)[^>]*>/g,
      /href="javascript:/g,
    ].flatMap((pattern) => [...html.matchAll(pattern)].map((match) => `${name}: ${match[0]}`)),
  );
  expect(faults).toEqual([]);
});

it('nothing that a program would say to a programmer is on a page', () => {
  const faults = pages.flatMap(({ name, html }) =>
    [...html.replace(/<[^>]+>/g, ' ').matchAll(/\b(undefined|NaN|null|Invalid Date)\b|\[object /g)].map(
      (match) => `${name}: ${match[0]}`,
    ),
  );
  expect(faults).toEqual([]);
});

function textOf(html: string, tag: string): string {
  return new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(html)?.[1] ?? '';
}

function count(html: string, pattern: RegExp): number {
  return [...html.matchAll(pattern)].length;
}
