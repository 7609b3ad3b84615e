import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/publishing/find-files.ts';
import { readJsonLd } from '../read-json-ld.ts';
import { sites } from './sites.ts';

describe.each(sites)('the site of $name', ({ root, folder, url, pages }) => {
  it('says in every page what it is about, once', () => {
    const odd = pages.filter(
      ({ html }) => html.match(/<meta name="description" content="[^"]{20,}"/g)?.length !== 1,
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('has JSON-LD that an outside parser reads, on its home page and on every record', async () => {
    const { records } = JSON.parse(readFileSync(join(root, 'data/records.json'), 'utf8')) as Records;
    const wanted = new Set([url, ...records.map((record) => new URL(record.url.slice(1), url).href)]);
    for (const page of pages) {
      const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.html)?.[1];
      if (wanted.delete(page.url)) expect(block, page.path).toBeDefined();
      if (block) expect(await readJsonLd(block), page.path).not.toEqual([]);
    }
    expect([...wanted]).toEqual([]);
  });

  it('has calendars that an outside parser reads, each with an event', async () => {
    for (const file of await findFiles(folder, '.ics')) {
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, file), 'utf8')) as unknown[]);
      expect(calendar.getAllSubcomponents('vevent').length, file).toBeGreaterThan(0);
    }
  });

  it('without an address of its own it has no feed, no picture and no list of pages, and names none', () => {
    const files = ['data/grants.atom', 'data/awards.atom', 'sitemap.xml', 'share.png'];
    expect(files.filter((file) => existsSync(join(folder, file)))).toEqual([]);
    expect(pages.filter(({ html }) => /atom\+xml|og:image/.test(html))).toEqual([]);
  });

  it('has a list of itself for language models whose links lead somewhere', () => {
    const text = readFileSync(join(folder, 'llms.txt'), 'utf8');
    const links = [...text.matchAll(/\]\((\/[^)]*)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });
});

interface Records {
  records: { url: string }[];
}
