import { leastContrast, nearestReadable, surfaces } from './colours.ts';
import { contrastRatio } from './contrast.ts';

/** Every use of a council's colour on light paper: what it does there, and the colour that it must differ from. */
export const colourUses: Record<ColourName, { what: (colour: string) => string; against: string }[]> = {
  brand: [
    { what: (colour) => `white text on ${colour}`, against: '#ffffff' },
    { what: (colour) => `a link of ${colour} on the page`, against: surfaces.light.paper },
    { what: (colour) => `a link of ${colour} in a tinted panel`, against: surfaces.light.tint },
  ],
  accent: [
    { what: (colour) => `text of ${colour} on white`, against: surfaces.light.sheet },
    { what: (colour) => `text of ${colour} on the page`, against: surfaces.light.paper },
  ],
};

/** The first use for which the colour differs too little, and the nearest colour that serves all of them. */
export function findColourFault(name: ColourName, colour: string): ColourFault | undefined {
  const uses = colourUses[name];
  const failing = uses.find(({ against }) => contrastRatio(colour, against) < leastContrast);
  if (!failing) return undefined;
  const against = uses.map((use) => use.against);
  return {
    use: failing.what(colour),
    ratio: contrastRatio(colour, failing.against),
    nearest: nearestReadable(colour, against),
  };
}

/** The council's colour as text, links and lines on dark paper: the same hue, light enough for each dark surface. */
export function onDark(colour: string): string {
  return nearestReadable(colour, Object.values(surfaces.dark), contrastOnDark);
}

/** The council's colour as a dark band that carries white text, and does not glare on dark paper. */
export function asDarkBand(colour: string): string {
  return nearestReadable(colour, ['#ffffff'], contrastOfBand);
}

/** More than the least: thin letters on dark paper look thinner than they are. */
const contrastOnDark = 8;
const contrastOfBand = 9;

export type ColourName = 'brand' | 'accent';

export interface ColourFault {
  /** "white text on #ffcc00". */
  use: string;
  ratio: number;
  nearest: string;
}
