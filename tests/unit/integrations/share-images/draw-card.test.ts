import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawCard } from '../../../../src/integrations/share-images/draw-card.ts';

const card = { section: 'Grants', site: 'Social value, Testshire District Council', colour: '#1d4f3a' };
/** The rows and columns that a margin of the council's colour keeps free. */
const margin = 60;

it.each([
  ['short', 'Grants'],
  ['of eighty signs', 'A fund for everybody who would like to help with the parks and woods around here'],
  ['of one word', 'L'.repeat(80)],
  ['with Welsh letters', 'Cronfa Ŵyl y Tŷ'],
  ['with signs of XML', '<b> & "quoted" ]]>'],
])('a title that is %s stands inside a picture of 1200 by 630 pixels, under 40 kB', async (_, title) => {
  const picture = await drawCard({ ...card, title });
  const { width, height, format } = await sharp(picture).metadata();
  expect([width, height, format]).toEqual([1200, 630, 'png']);
  expect(picture.length).toBeLessThan(40_000);
  for (const edge of edges) expect(await coloursIn(picture, edge)).toBe(1);
});

it('the ink is dark on a light colour', async () => {
  const dark = await sharp(await drawCard({ ...card, title: 'Grants', colour: '#ffe08a' })).stats();
  expect(dark.channels[0]?.min).toBeLessThan(40);
});

const edges = [
  { left: 0, top: 0, width: 1200, height: margin },
  { left: 0, top: 630 - margin, width: 1200, height: margin },
  { left: 0, top: 0, width: margin, height: 630 },
  { left: 1200 - margin, top: 0, width: margin, height: 630 },
];

async function coloursIn(picture: Buffer, area: (typeof edges)[number]): Promise<number> {
  const { data, info } = await sharp(picture)
    .extract(area)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += info.channels) colours.add(data.readUIntBE(at, 3));
  return colours.size;
}
