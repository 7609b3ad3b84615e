import { expect, it } from 'vitest';
import { toIconSvg } from '../../../src/feeds/icon-svg.ts';
import { makeContent } from '../../make-content.ts';

it.each([
  ['Testshire', 'T'],
  ['exampleton', 'E'],
  ['<b>&Ärzte', 'B'],
  ['Écluse', 'É'],
  ['12', ''],
])('the icon of %j says %j on the brand colour', async (shortName, letter) => {
  const { council } = await makeContent();
  const svg = toIconSvg({ ...council, shortName });
  expect(svg).toContain('fill="#1d4f3a"');
  expect(/>([^<]*)<\/text>/.exec(svg)?.[1]).toBe(letter);
});
