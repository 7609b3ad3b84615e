import type { Now } from '../domain/now.ts';
import type { Language } from '../domain/languages.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Programme } from '../schemas/programmes.ts';
import { fact, section } from './blocks.ts';
import { contactFacts } from './contact-facts.ts';
import { linksTo } from './find-record.ts';
import { toListItem } from './list-item.ts';
import { assembleRecordPage, type RecordPage } from './record-page.ts';
import { measuresOf, themeTitlesOf } from './thread.ts';

/** The page of one thing the council does as an employer. */
export function buildProgrammePage(
  content: CouncilContent,
  record: ContentRecord<'programmes'>,
  now: Now,
): RecordPage {
  const { data } = record;
  const { language } = content;
  const { names, contact, record: shared, programme: words } = wordsIn(language);
  return assembleRecordPage(content, record, now, {
    kind: names.programmeKind[data.kind],
    themes: themeTitlesOf(content, record),
    facts: [
      ...fact(words.entitlement, data.entitlement && entitlementWords(data.entitlement, language)),
      ...fact(words.openTo, data.openTo),
      ...fact(words.partner, data.partner),
      ...fact(shared.serves, linksTo(content, 'outcomes', data.outcomes)),
      ...fact(shared.themes, linksTo(content, 'themes', data.themes)),
    ],
    sections: [
      ...section('conditions', words.conditions, [
        data.conditions ? { kind: 'markdown', markdown: data.conditions } : undefined,
      ]),
      ...section('how-to-use', words.howToUse, [
        data.howToUse ? { kind: 'markdown', markdown: data.howToUse } : undefined,
      ]),
      ...section('contact', contact.heading, [
        { kind: 'facts', facts: contactFacts(data.contact, language) },
      ]),
      ...section('figures', shared.done, [
        {
          kind: 'records',
          items: measuresOf(content, record).map((measure) => toListItem(measure, now, language)),
        },
      ]),
    ],
  });
}

/** "2 half-days a year, paid". */
export function entitlementWords(
  { amount, unit, paid }: NonNullable<Programme['entitlement']>,
  language: Language,
): string {
  const { figures, programme } = wordsIn(language);
  return (paid ? programme.paid : programme.unpaid)(figures.entitlement[unit](amount));
}
