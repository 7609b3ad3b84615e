import { formatDay, type Day } from '../domain/days.ts';
import { formatFigure, unitNames } from '../domain/measures.ts';
import { formatPence, toPence } from '../domain/money.ts';
import { directionNames } from '../domain/vocabulary.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Measure } from '../schemas/measures.ts';
import { fact, section, type Block } from './blocks.ts';
import { findReferences, linksTo } from './find-record.ts';
import { toListItem } from './list-item.ts';
import { latestFigure, sentenceCase } from './measure-words.ts';
import { buildValuesTable } from './values-table.ts';
import { assembleRecordPage, type RecordPage } from './record-page.ts';
import { themeTitlesOf } from './thread.ts';

/** The page of one measure: the figure, what it counts, every value with its source, and what it is a measure of. */
export function buildMeasurePage(
  content: CouncilContent,
  record: ContentRecord<'measures'>,
  today: Day,
): RecordPage {
  const { data } = record;
  const latest = latestFigure(data);
  return assembleRecordPage(content, record, today, {
    kind: 'Measure',
    themes: themeTitlesOf(content, record),
    ...(latest ? { figure: { words: latest.words, label: latest.value.period.label } } : {}),
    facts: [
      ...fact('What it counts', data.definition),
      ...fact('Counted in', data.unit === 'count' ? undefined : sentenceCase(unitNames[data.unit].many)),
      ...fact('Which way', directionNames[data.direction]),
      ...fact(
        'Starting point',
        data.baseline &&
          `${formatFigure(data.baseline.value, data.unit, data.baseline.quality)}, ${data.baseline.period.label}`,
      ),
      ...fact('Next figure due', data.nextDueOn && formatDay(data.nextDueOn)),
      ...fact('Measures', linksTo(content, 'outcomes', data.outcomes)),
      ...fact(
        'Worth',
        data.proxy &&
          `${formatPence(toPence(data.proxy.gbpPerUnit))} for each, by ${data.proxy.source.title}, ${data.proxy.edition}`,
      ),
      ...fact(
        'In other frameworks',
        data.external.map(({ framework, code, edition }) => `${framework} ${code} (${edition})`),
      ),
    ],
    factsTitle: 'About this figure',
    opening: section('values', 'Every figure', [
      { kind: 'table', table: buildValuesTable(data) },
      data.values.length === 0 ? noFigure(data) : undefined,
    ]),
    sections: section('activities', 'What it measures', [
      {
        kind: 'records',
        items: findReferences(content, data.activities).map((activity) => toListItem(activity, today)),
      },
    ]),
    sources: [
      ...data.values.map((value) => value.source),
      ...(data.baseline ? [data.baseline.source] : []),
      ...(data.proxy ? [data.proxy.source] : []),
    ],
  });
}

function noFigure({ nextDueOn }: Measure): Block {
  const due = nextDueOn ? ` The first is due by ${formatDay(nextDueOn)}.` : '';
  return { kind: 'text', text: [`No figure is published yet.${due}`] };
}
