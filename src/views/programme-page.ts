import type { Day } from '../domain/days.ts';
import { programmeKindNames } from '../domain/vocabulary.ts';
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
  today: Day,
): RecordPage {
  const { data } = record;
  return assembleRecordPage(content, record, today, {
    kind: programmeKindNames[data.kind],
    themes: themeTitlesOf(content, record),
    facts: [
      ...fact('What you get', data.entitlement && entitlementWords(data.entitlement)),
      ...fact('Open to', data.openTo),
      ...fact('Partner', data.partner),
      ...fact('Serves', linksTo(content, 'outcomes', data.outcomes)),
      ...fact('Themes', linksTo(content, 'themes', data.themes)),
    ],
    sections: [
      ...section('conditions', 'Conditions', [
        data.conditions ? { kind: 'markdown', markdown: data.conditions } : undefined,
      ]),
      ...section('how-to-use', 'How to use it', [
        data.howToUse ? { kind: 'markdown', markdown: data.howToUse } : undefined,
      ]),
      ...section('contact', 'Who to ask', [{ kind: 'facts', facts: contactFacts(data.contact) }]),
      ...section('figures', 'What it has done', [
        { kind: 'records', items: measuresOf(content, record).map((measure) => toListItem(measure, today)) },
      ]),
    ],
  });
}

/** "2 half-days a year, paid". */
function entitlementWords({ amount, unit, per, paid }: NonNullable<Programme['entitlement']>): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'} a ${per}, ${paid ? 'paid' : 'unpaid'}`;
}
