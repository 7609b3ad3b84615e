import { expect, it } from 'vitest';
import { toIconSvg } from '../../../src/feeds/icon-svg.ts';
import { letterShapes } from '../../../src/feeds/letter-shapes.ts';
import { makeContent } from '../../make-content.ts';

it.each([
  ['Testshire', 'T'],
  ['exampleton', 'E'],
  ['<b>&Ärzte', 'B'],
  ['Écluse', 'E'],
  ['Ŵyddgrug', 'W'],
])('the icon of %j shows %s on the brand colour', async (shortName, letter) => {
  const { council } = await makeContent();
  const svg = toIconSvg({ ...council, shortName });
  expect(svg).toContain('fill="#1d4f3a"');
  expect(svg).toContain(`<path fill="#fff" d="${letterShapes[letter]}"/>`);
});

it('a name without a letter has the colour alone', async () => {
  const { council } = await makeContent();
  expect(toIconSvg({ ...council, shortName: '12' }).match(/<path/g)).toHaveLength(1);
});

it('every letter is a drawing, since a font may not be there', () => {
  expect(Object.keys(letterShapes).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
});
