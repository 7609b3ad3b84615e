import { contrastRatio } from '../../domain/contrast.ts';
import type { Card } from './find-card.ts';

/** An element of a card, in the shape that satori lays out. */
export interface CardNode {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | CardNode[] };
}

/** A card as a band of the council's colour with its title large: smaller the longer it is, and cut after three lines. */
export function layOutCard({ title, section, site, colour }: Card): CardNode {
  const ink = contrastRatio(colour, '#ffffff') >= 4.5 ? '#ffffff' : '#101010';
  return box(
    {
      width: 1200,
      height: 630,
      boxSizing: 'border-box',
      padding: '72px 80px',
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      fontFamily: 'latin, latin-ext',
      backgroundColor: colour,
      color: ink,
    },
    [
      box({ fontSize: 36, minHeight: 44, display: 'flex' }, section ?? ''),
      box(
        {
          fontSize: sizeFor(title),
          lineHeight: 1.15,
          display: 'block',
          lineClamp: 3,
          overflowWrap: 'anywhere',
        },
        title,
      ),
      box(
        { fontSize: 36, paddingTop: 28, borderTop: `6px solid ${ink}`, display: 'block', lineClamp: 2 },
        site,
      ),
    ],
  );
}

/** Pixels at which a title fits into three lines of 1,040 pixels; a letter is about half as wide as it is high. */
function sizeFor(title: string): number {
  return sizes.find(([most]) => title.length <= most)?.[1] ?? 60;
}

const sizes: [most: number, size: number][] = [
  [30, 104],
  [54, 84],
  [80, 70],
];

function box(style: Record<string, string | number>, children: string | CardNode[]): CardNode {
  return { type: 'div', props: { style, children } };
}
