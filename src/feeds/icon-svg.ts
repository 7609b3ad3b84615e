import type { Council } from '../schemas/council.ts';

/** The site's icon: the council's brand colour with the first letter of its short name. */
export function toIconSvg({ colours, shortName }: Council): string {
  const letter = shortName.match(/\p{L}/u)?.[0]?.toUpperCase() ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="${colours.brand}" d="M0 0h64v64H0z"/><text x="32" y="46" fill="#fff" font-family="sans-serif" font-size="40" font-weight="700" text-anchor="middle">${letter}</text></svg>\n`;
}
