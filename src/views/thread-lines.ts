/**
 * The lines of the golden thread. Everything stands in rows of one height; a drawing between two columns is 100 wide and
 * `rowHeight` to a row, and is stretched to the room there is, so that a line meets its row however large the letters are.
 */
export interface ThreadLines {
  height: number;
  /** From themes to outcomes, from outcomes to the kinds of activity, and from those to measures. */
  themes: Line[];
  activities: Line[];
  measures: Line[];
}

/** An SVG path with its width in pixels; a gap is drawn broken. */
export interface Line {
  path: string;
  width: number;
  gap: boolean;
}

/** What the lines have to join: the rows of each outcome in order, and the places of its themes among all themes. */
export interface ThreadRows {
  themeCount: number;
  outcomes: { themes: number[]; rows: { activities: number; measures: number }[] }[];
}

export const rowHeight = 10;

/** An outcome takes as many rows as it has kinds of activity; themes share the whole height evenly. */
export function drawThread({ themeCount, outcomes }: ThreadRows): ThreadLines {
  const height = outcomes.reduce((sum, { rows }) => sum + rows.length, 0) * rowHeight;
  const lines: ThreadLines = { height, themes: [], activities: [], measures: [] };
  let top = 0;
  for (const { themes, rows } of outcomes) {
    const middle = top + (rows.length * rowHeight) / 2;
    themes.forEach((theme, index) => {
      const from = ((theme + 0.5) * height) / themeCount;
      lines.themes.push(draw(from, middle + (index - (themes.length - 1) / 2) * themeSpread, 1));
    });
    rows.forEach(({ activities, measures }, index) => {
      const row = top + (index + 0.5) * rowHeight;
      lines.activities.push(draw(middle + (row - middle) * bundling, row, activities));
      lines.measures.push(draw(row, row, measures));
    });
    top += rows.length * rowHeight;
  }
  return lines;
}

/** How far apart the lines of two themes reach an outcome. */
const themeSpread = 3;
/** Lines leave an outcome closer together than their rows are. */
const bundling = 0.6;
/** In pixels: a line of one record, and the thickest that fits into a row. */
const thinnest = 3;
const thickest = 26;

function draw(from: number, to: number, count: number): Line {
  const [start, end] = [round(from), round(to)];
  const path = start === end ? `M0 ${start}H100` : `M0 ${start}C50 ${start} 50 ${end} 100 ${end}`;
  return { path, width: Math.min(thickest, Math.max(thinnest, count)), gap: count === 0 };
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}
