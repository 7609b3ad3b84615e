import { lastDayOf } from '../domain/days.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Link } from './blocks.ts';
import { linkTo } from './find-record.ts';
import { latestFigure } from './measure-words.ts';
import { orderedThemes, themeIdsOf } from './thread.ts';

/**
 * Up to four figures: those the council has marked as headlines, in the order of their themes. Where it has marked none,
 * the newest actual figure of each theme of which more is better, council records first.
 */
export function chooseHeadlines(content: CouncilContent): HeadlineFigure[] {
  const themes = orderedThemes(content).map(({ id }) => id);
  const candidates = content.measures.flatMap((measure) => {
    const latest = latestFigure(measure.data, content.language);
    if (!latest) return [];
    const theme = themes.indexOf(themeIdsOf(content, measure)[0] ?? '');
    const rank = `${latest.value.state === 'validated' ? 1 : 0} ${lastDayOf(latest.value.period.end)}`;
    return [{ measure, latest, theme, rank }];
  });
  const headlines = candidates
    .filter(({ measure }) => measure.data.headline)
    .sort((a, b) => a.theme - b.theme);
  const newest = candidates
    .filter(({ measure }) => measure.data.direction === 'higher-is-better')
    .sort((a, b) => (a.rank < b.rank ? 1 : a.rank > b.rank ? -1 : 0));
  const perTheme = themes.flatMap((_, theme) => newest.find((candidate) => candidate.theme === theme) ?? []);
  return (headlines.length > 0 ? headlines : perTheme).slice(0, 4).map(({ measure, latest }) => {
    const { text: title, ...to } = linkTo(measure);
    const { summary } = measure.data;
    return { words: latest.words, title, summary, period: latest.value.period.label, ...to };
  });
}

/** A figure with the sentence that says it, and its page. */
export interface HeadlineFigure extends Omit<Link, 'text'> {
  words: string;
  title: string;
  summary: string;
  period: string;
}
