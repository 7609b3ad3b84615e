import { formatDay } from '../domain/days.ts';
import type { Now } from '../domain/now.ts';
import type { Language } from '../domain/languages.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { Partnership } from '../schemas/partnerships.ts';
import { fact, section, type Fact } from './blocks.ts';
import { contactFacts } from './contact-facts.ts';
import { linksTo } from './find-record.ts';
import { toListItem } from './list-item.ts';
import { assembleRecordPage, type RecordPage } from './record-page.ts';
import { measuresOf, themeTitlesOf } from './thread.ts';

/** The page of one partnership: who is in it, what it plans, where it is and how to join in. */
export function buildPartnershipPage(
  content: CouncilContent,
  record: ContentRecord<'partnerships'>,
  now: Now,
): RecordPage {
  const { data } = record;
  const { language } = content;
  const { names, contact, record: shared, partnership: words } = wordsIn(language);
  return assembleRecordPage(content, record, now, {
    kind: names.partnershipKind[data.kind],
    themes: themeTitlesOf(content, record),
    facts: [
      ...fact(words.lead, data.lead),
      ...planFacts(data.plan, language),
      ...fact(words.address, data.hub?.address),
      ...fact(words.openingTimes, data.hub?.openingTimes),
      ...fact(words.jointVenture, data.jointVenture?.partner),
      ...fact(
        words.councilShare,
        data.jointVenture?.councilShare === undefined ? undefined : `${data.jointVenture.councilShare}%`,
      ),
      ...fact(shared.serves, linksTo(content, 'outcomes', data.outcomes)),
      ...fact(shared.themes, linksTo(content, 'themes', data.themes)),
    ],
    sections: [
      ...section('how-to-get-involved', words.howToGetInvolved, [
        data.howToGetInvolved ? { kind: 'markdown', markdown: data.howToGetInvolved } : undefined,
      ]),
      ...section('what-you-can-do', words.whatYouCanDo, [
        { kind: 'list', items: data.hub?.whatYouCanDo ?? [] },
      ]),
      ...section('members', words.members, [{ kind: 'list', items: data.members }]),
      ...section('projects', words.projects, [
        {
          kind: 'facts',
          facts: (data.jointVenture?.projects ?? []).map(({ name, summary }) => ({
            label: name,
            value: summary,
          })),
        },
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

function planFacts(plan: Partnership['plan'], language: Language): Fact[] {
  if (!plan) return [];
  const { title, url, starts, ends } = plan;
  const { partnership: words, figures } = wordsIn(language);
  const years = [
    starts && figures.from(formatDay(starts, language)),
    ends && figures.to(formatDay(ends, language)),
  ]
    .filter(Boolean)
    .join(' ');
  return [
    ...fact(words.plan, url ? { text: title, href: url } : title),
    ...fact(words.planRuns, years || undefined),
  ];
}
