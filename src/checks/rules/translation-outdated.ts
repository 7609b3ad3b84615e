import { formatDay } from '../../domain/days.ts';
import type { SourceTranslation } from '../../schemas/council-source.ts';
import { at, type Rule } from '../rule.ts';

export const translationOutdated: Rule = {
  id: 'translation-outdated',
  why: 'Somebody has looked at the original since it was translated, so it may say something that the translation does not. The page says so itself.',
  severity: 'warning',
  check: (source) =>
    source.translations.flatMap((translation) => {
      const reviewedOn = findOutdated(translation);
      if (!reviewedOn) return [];
      const says = `the original was reviewed on ${formatDay(reviewedOn, 'en')}, after this translation.`;
      const fix = 'Read the two side by side, mend what has changed, then write the day here.';
      return [at(translation, ['reviewedOn'], { says, fix })];
    }),
  ok: [{ translations: [{ of: 'themes', fields: { reviewedOn: '2026-01-01' } }] }],
  notOk: [
    {
      translations: [{ of: 'themes', fields: { reviewedOn: '2025-12-31' } }],
      says: 'reviewedOn: the original was reviewed on 1 January 2026, after this translation.',
    },
  ],
};

/** The day on which the original was reviewed, where that is after the translation was; undefined where all is well. */
export function findOutdated({ fields, original }: SourceTranslation): string | undefined {
  const { reviewedOn } = original?.fields ?? {};
  return fields.reviewedOn && reviewedOn && fields.reviewedOn < reviewedOn ? reviewedOn : undefined;
}
