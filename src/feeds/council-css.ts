import type { Council } from '../schemas/council.ts';

/** The council's colours as custom properties, for the style sheets of every page. */
export function toCouncilCss({ colours }: Council): string {
  return `:root{--brand:${colours.brand};--accent:${colours.accent}}\n`;
}
