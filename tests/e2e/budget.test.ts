import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { sites } from './sites.ts';

/** What a first round trip carries: ten packets of 1,460 bytes. https://hpbn.co/building-blocks-of-tcp/#slow-start */
const mostBytes = 14_600;

it.each(sites)(
  'the first view of each page of $name but the search page fits into one round trip',
  ({ root, pages }) => {
    const sizes = new Map<string, number>();
    const weigh = (file: string) => {
      const known = sizes.get(file) ?? gzipSync(readFileSync(join(root, file))).length;
      sizes.set(file, known);
      return known;
    };
    const heavy = pages.flatMap(({ path, html }) => {
      const files = [
        ...html.matchAll(/<link rel="stylesheet" href="([^"]+)"|<script[^>]* src="([^"]+)"/g),
      ].map((match) => match[1] ?? match[2] ?? '');
      const bytes = gzipSync(html).length + files.reduce((total, file) => total + weigh(file), 0);
      return bytes > mostBytes && path !== '/search/' ? [`${path}: ${bytes} bytes`] : [];
    });
    expect(heavy).toEqual([]);
  },
);
