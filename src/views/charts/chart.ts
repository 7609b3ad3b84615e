/**
 * A chart as plain data. Across, every place is in per cent of the width, so that the drawing is as wide as its column
 * while its letters keep their size; down, in the height of a letter (em). Nothing is drawn by a style of its own.
 */
export interface Chart {
  /** Unlike any other on its page. */
  id: string;
  title: string;
  /** What it shows, in sentences, for who does not see it. */
  description: string;
  form: Form;
  height: number;
  /** Room beside the drawing for the longest number, in em: after bars, before columns. */
  room: number;
  marks: Mark[];
  /** What each look means, where there is more than one. */
  key: { look: Look; words: string }[];
  notes: string[];
}

export type Form = 'bars' | 'columns' | 'line';

export type Mark =
  | { is: 'rect'; look: Look; x: number; y: number; width: number; height: number }
  | { is: 'rule'; look: 'axis' | 'grid' | 'track' | 'aim'; x1: number; y1: number; x2: number; y2: number }
  | {
      is: 'words';
      look: 'label' | 'number' | 'quiet';
      x: number;
      y: number;
      at: Anchor;
      words: string;
      number?: string;
    }
  | { is: 'dot'; look: Look; x: number; y: number }
  /** A line through a box of 100 by 100, as an SVG path. */
  | { is: 'path'; d: string; y: number; height: number };

/** What a bar or a dot is: a figure from a council record, one that may change, a starting point, or something aimed at. */
export type Look = 'actual' | 'provisional' | 'baseline' | 'aim';

export type Anchor = 'start' | 'middle' | 'end';

/** A place for a drawing, to a hundredth. */
export function place(value: number): number {
  return Math.round(value * 100) / 100;
}
