import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hueOf, leastContrast, nearestReadable, surfaces } from '../../../src/domain/colours.ts';
import { asDarkBand, colourUses, findColourFault, onDark } from '../../../src/domain/council-colours.ts';
import { contrastRatio } from '../../../src/domain/contrast.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

it('a colour that can be read stays as it is', () => {
  expect(nearestReadable('#1d4f3a', ['#ffffff'])).toBe('#1d4f3a');
});

it('a sky blue is offered as a darker blue that just passes', () => {
  expect(findColourFault('brand', '#7fb3d5')).toMatchInlineSnapshot(`
    {
      "nearest": "#407292",
      "ratio": 2.2553328286426266,
      "use": "white text on #7fb3d5",
    }
  `);
});

it('whatever colour is offered passes in every use, and its hue is near', () => {
  fc.assert(
    fc.property(anyColour, fc.constantFrom('brand' as const, 'accent' as const), (colour, name) => {
      const offered = findColourFault(name, colour)?.nearest ?? colour;
      for (const { against } of colourUses[name])
        expect(contrastRatio(offered, against)).toBeGreaterThanOrEqual(leastContrast);
      expect(hueApart(colour, offered)).toBeLessThan(8);
    }),
  );
});

it('whatever the colour, it can be read on dark paper, and white text can be read on its dark band', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      for (const surface of Object.values(surfaces.dark))
        expect(contrastRatio(onDark(colour), surface)).toBeGreaterThanOrEqual(leastContrast);
      expect(contrastRatio(asDarkBand(colour), '#ffffff')).toBeGreaterThanOrEqual(leastContrast);
      expect(hueApart(colour, onDark(colour))).toBeLessThan(8);
    }),
  );
});

it('the style sheet paints the surfaces that the colours are measured against', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8').replaceAll('#fff,', '#ffffff,');
  for (const name of ['paper', 'sheet', 'tint'] as const)
    expect(css).toContain(`--${name}: light-dark(${surfaces.light[name]}, ${surfaces.dark[name]});`);
});

/** In degrees, where both colours are strong enough to have a hue. */
function hueApart(one: string, other: string): number {
  const [first, second] = [hueOf(one), hueOf(other)];
  if (Math.min(first.strength, second.strength) < 0.04) return 0;
  const apart = Math.abs(first.degrees - second.degrees);
  return Math.min(apart, 360 - apart);
}
