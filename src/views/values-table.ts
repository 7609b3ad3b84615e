import type { Language } from '../domain/languages.ts';
import { formatFigure } from '../domain/measures.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { Measure } from '../schemas/measures.ts';
import type { Inline, Table } from './blocks.ts';
import { sentenceCase } from './measure-words.ts';

/**
 * Every value of a measure: its period, the figure, how sure it is and where it comes from. The starting point stands first.
 * The kind is left out where all are actual figures, and never added up over.
 */
export function buildValuesTable({ values, baseline, unit, title }: Measure, language: Language): Table {
  const { names, chart, measure: words } = wordsIn(language);
  const all = [
    ...(baseline ? [{ ...baseline, kind: words.baseline, state: undefined }] : []),
    ...values.map((value) => ({
      ...value,
      kind: names.valueKind[value.kind],
      state: names.valueState[value.state],
    })),
  ];
  const plain = all.every(({ kind }) => kind === names.valueKind.actual);
  const rows = all.map(({ period, value, quality, kind, state, source }): Inline[] => [
    period.label,
    sentenceCase(formatFigure(value, unit, quality, language)),
    ...(plain ? [] : [kind]),
    state ?? chart.notStated,
    { text: source.title, href: source.url },
  ]);
  const columns = [
    { heading: words.period },
    { heading: words.figure, numeric: true },
    ...(plain ? [] : [{ heading: words.kind }]),
    { heading: words.status },
    { heading: words.source },
  ];
  return { caption: title, columns, rows };
}
