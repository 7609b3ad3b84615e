import { formatDay } from '../domain/days.ts';
import type { Now } from '../domain/now.ts';
import type { Language } from '../domain/languages.ts';
import { measureFiles } from '../domain/data-files.ts';
import { formatFigure } from '../domain/measures.ts';
import { formatPence, toPence } from '../domain/money.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Measure } from '../schemas/measures.ts';
import { fact, section, type Block } from './blocks.ts';
import { findReferences, linksTo } from './find-record.ts';
import { toListItem } from './list-item.ts';
import { buildMeasureChart } from './charts/build-chart.ts';
import { comparePeriods } from './compare-periods.ts';
import { latestFigure } from './measure-words.ts';
import { buildValuesTable } from './values-table.ts';
import { assembleRecordPage, type RecordPage } from './record-page.ts';
import { themeTitlesOf } from './thread.ts';

/** The page of one measure: the figure, what it counts, every value with its source, and what it is a measure of. */
export function buildMeasurePage(
  content: CouncilContent,
  record: ContentRecord<'measures'>,
  now: Now,
): RecordPage {
  const { data } = record;
  const { language } = content;
  const { names, measure: words, chart: chartWords } = wordsIn(language);
  const latest = latestFigure(data, language);
  const chart = buildMeasureChart(record, language);
  return assembleRecordPage(content, record, now, {
    themes: themeTitlesOf(content, record),
    ...(latest ? { figure: { words: latest.words, label: latest.value.period.label } } : {}),
    facts: [
      ...fact(words.counts, data.definition),
      ...fact(words.countedIn, data.unit === 'count' ? undefined : names.unit[data.unit]),
      ...fact(words.direction, names.direction[data.direction]),
      ...fact(
        words.baseline,
        data.baseline &&
          `${formatFigure(data.baseline.value, data.unit, data.baseline.quality, language)}, ${data.baseline.period.label}`,
      ),
      ...fact(words.nextDue, data.nextDueOn && formatDay(data.nextDueOn, language)),
      ...fact(words.measures, linksTo(content, 'outcomes', data.outcomes)),
      ...fact(
        words.worth,
        data.proxy && [
          words.worthEach(formatPence(toPence(data.proxy.gbpPerUnit))),
          {
            text: chartWords.worthSource(data.proxy.source.title, data.proxy.edition),
            href: data.proxy.source.url,
          },
        ],
      ),
      ...fact(
        words.elsewhere,
        data.external.map(({ framework, code, edition }) => `${framework} ${code} (${edition})`),
      ),
    ],
    factsTitle: words.about,
    opening: section('values', words.values, [
      ...text(comparePeriods(data, language)),
      ...(chart ? [{ kind: 'chart' as const, chart }] : text(chartWithout(data, language))),
      { kind: 'table', table: buildValuesTable(data, language) },
      ...(data.values.length === 0 ? [noFigure(data, language)] : [downloads(record.id, language)]),
    ]),
    sections: section('activities', words.activities, [
      {
        kind: 'records',
        items: findReferences(content, data.activities).map((activity) =>
          toListItem(activity, now, language),
        ),
      },
    ]),
    sources: [
      ...data.values.map((value) => value.source),
      ...(data.baseline ? [data.baseline.source] : []),
      ...(data.proxy ? [data.proxy.source] : []),
    ],
  });
}

/** Why there is no chart, where there is more than one figure. */
function chartWithout({ values }: Measure, language: Language): string | undefined {
  const actual = values.filter(({ kind }) => kind === 'actual');
  return actual.length > 1 ? wordsIn(language).chart.notDrawn : undefined;
}

function text(words: string | undefined): Block[] {
  return words === undefined ? [] : [{ kind: 'text', text: [words] }];
}

/** The same figures as files. */
function downloads(id: string, language: Language): Block {
  const [csv, json] = measureFiles(id);
  return {
    kind: 'text',
    text: [
      `${wordsIn(language).chart.download} `,
      { text: 'CSV', href: csv },
      ', ',
      { text: 'JSON', href: json },
      '.',
    ],
  };
}

function noFigure({ nextDueOn }: Measure, language: Language): Block {
  const { record, measure } = wordsIn(language);
  const due = nextDueOn ? ` ${measure.firstDue(formatDay(nextDueOn, language))}` : '';
  return { kind: 'text', text: [`${record.noFigure}.${due}`] };
}
