import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { toIconSvg } from '../feeds/icon-svg.ts';
import type { Council } from '../schemas/council.ts';
import { settings } from './environment.ts';

/** What a phone puts on its home screen: the council's icon, or the site's, as a PNG of 180 pixels on white. */
export async function drawTouchIcon(council: Council): Promise<Uint8Array<ArrayBuffer>> {
  const picture = council.icon
    ? await readFile(join(settings.contentFolder, settings.council, council.icon))
    : Buffer.from(toIconSvg(council));
  const png = await sharp(picture, { density: 300 })
    .resize(180, 180, { fit: 'contain', background: '#fff' })
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();
  return new Uint8Array(png);
}
