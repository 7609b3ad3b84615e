/**
 * A figure cut for large type: "Up to 50 homes" is "Up to", "50" and "homes". The parts, joined by spaces, are the figure again.
 * Words without a number are all `number`.
 */
export function splitFigure(words: string): FigureParts {
  const [, lead = '', number, unit = ''] = /^(\D*?)([-−]?£?\d[\d,.]*%?)\s*(.*)$/s.exec(words) ?? [];
  return number === undefined ? { lead: '', number: words, unit: '' } : { lead: lead.trim(), number, unit };
}

export interface FigureParts {
  lead: string;
  number: string;
  unit: string;
}
