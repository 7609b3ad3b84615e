import { formatFigure } from '../domain/measures.ts';
import { valueKindNames, valueStateNames } from '../domain/vocabulary.ts';
import type { Measure } from '../schemas/measures.ts';
import type { Inline, Table } from './blocks.ts';
import { sentenceCase } from './measure-words.ts';

/** Every value of a measure: its period, the figure, how sure it is and where it comes from. */
export function buildValuesTable({ values, unit, title }: Measure): Table {
  const kinds = new Set(values.map((value) => value.kind));
  const rows = values.map((value): Inline[] => [
    value.period.label,
    sentenceCase(formatFigure(value.value, unit, value.quality)),
    ...(kinds.size > 1 || !kinds.has('actual') ? [valueKindNames[value.kind]] : []),
    valueStateNames[value.state],
    { text: value.source.title, href: value.source.url },
  ]);
  const kindColumn = kinds.size > 1 || !kinds.has('actual') ? [{ heading: 'Kind' }] : [];
  const columns = [
    { heading: 'Period' },
    { heading: 'Figure', numeric: true },
    ...kindColumn,
    { heading: 'Status' },
    { heading: 'Source' },
  ];
  return { caption: title, columns, rows };
}
