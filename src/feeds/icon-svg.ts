import type { Council } from '../schemas/council.ts';
import { letterShapes } from './letter-shapes.ts';

/** The site's icon where the council has none of its own: its brand colour with the first letter of its short name. */
export function toIconSvg({ colours, shortName }: Council): string {
  const shape = letterShapes[firstLetter(shortName)];
  const letter = shape ? `<path fill="#fff" d="${shape}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="${colours.brand}" d="M0 0h64v64H0z"/>${letter}</svg>\n`;
}

/** É is drawn as E: at 16 pixels the accent is a blot. */
function firstLetter(name: string): string {
  return name.normalize('NFD').match(/[a-z]/i)?.[0].toUpperCase() ?? '';
}
