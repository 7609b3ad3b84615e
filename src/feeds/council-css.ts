import { asDarkBand, onDark } from '../domain/council-colours.ts';
import type { Council } from '../schemas/council.ts';

/** The council's colours as custom properties, for light and for dark paper, for the style sheets of every page. */
export function toCouncilCss({ colours: { brand, accent } }: Council): string {
  const properties = {
    brand,
    accent,
    'brand-on-dark': onDark(brand),
    'accent-on-dark': onDark(accent),
    'band-on-dark': asDarkBand(brand),
  };
  return `:root{${Object.entries(properties)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}\n`;
}
