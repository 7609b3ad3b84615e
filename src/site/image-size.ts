import { join } from 'node:path';
import sharp from 'sharp';
import { settings } from './environment.ts';

/**
 * The size of one of the council's own pictures, such as `/images/tree.png`, in pixels as it is shown: one that a camera
 * has marked as turned is turned. undefined where it cannot be read, which the check says at its place.
 */
export async function imageSize(src: string): Promise<ImageSize | undefined> {
  try {
    const { width, height, autoOrient } = await sharp(
      join(settings.contentFolder, settings.council, decodeURI(src)),
    ).metadata();
    return { width: autoOrient.width || width, height: autoOrient.height || height };
  } catch {
    return undefined;
  }
}

export interface ImageSize {
  width: number;
  height: number;
}
