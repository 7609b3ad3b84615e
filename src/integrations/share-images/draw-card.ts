import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { layOutCard, type CardNode } from './card-layout.ts';
import type { Card } from './find-card.ts';

/**
 * A card as a PNG of 1200 by 630 pixels, the size that every social network takes. Drawing takes a quarter of a second, so
 * a picture is kept under the digest of all that it shows, and drawn again when any of that changes.
 */
export async function drawCard(card: Card): Promise<Buffer> {
  const layout = layOutCard(card);
  const kept = join(cache, `${digestOf(layout)}.png`);
  return (await readKept(kept)) ?? (await keep(kept, await draw(layout)));
}

const cache = resolve('.cache/share-images');

async function draw(layout: CardNode): Promise<Buffer> {
  const svg = await satori(layout, {
    width: 1200,
    height: 630,
    fonts: await (fonts ??= loadFonts()),
  });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 1 }).toBuffer();
}

let fonts: Promise<SatoriOptions['fonts']> | undefined;

/** The site's own type in one weight, as WOFF, since satori does not read WOFF2. The second file has ŵ and ŷ. */
function loadFonts(): Promise<SatoriOptions['fonts']> {
  return Promise.all(
    ['latin', 'latin-ext'].map(async (name) => ({
      name,
      weight: 700 as const,
      data: await readFile(new URL(`atkinson-700-${name}.woff`, import.meta.url)),
    })),
  );
}

async function readKept(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    return undefined;
  }
}

/** Written aside and renamed, since two builds may draw the same card at once. */
async function keep(file: string, picture: Buffer): Promise<Buffer> {
  await mkdir(cache, { recursive: true });
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, picture);
  await rename(aside, file);
  return picture;
}

function digestOf(layout: CardNode): string {
  return createHash('sha256').update(JSON.stringify(layout)).digest('hex').slice(0, 32);
}
