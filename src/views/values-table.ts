import type { Language } from '../domain/languages.ts';
import { formatFigure } from '../domain/measures.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { Measure } from '../schemas/measures.ts';
import type { Inline, Table } from './blocks.ts';
import { sentenceCase } from './measure-words.ts';

/** Every value of a measure: its period, the figure, how sure it is and where it comes from. */
export function buildValuesTable({ values, unit, title }: Measure, language: Language): Table {
  const { names, measure: words } = wordsIn(language);
  const kinds = new Set(values.map((value) => value.kind));
  const rows = values.map((value): Inline[] => [
    value.period.label,
    sentenceCase(formatFigure(value.value, unit, value.quality, language)),
    ...(kinds.size > 1 || !kinds.has('actual') ? [names.valueKind[value.kind]] : []),
    names.valueState[value.state],
    { text: value.source.title, href: value.source.url },
  ]);
  const kindColumn = kinds.size > 1 || !kinds.has('actual') ? [{ heading: words.kind }] : [];
  const columns = [
    { heading: words.period },
    { heading: words.figure, numeric: true },
    ...kindColumn,
    { heading: words.status },
    { heading: words.source },
  ];
  return { caption: title, columns, rows };
}
