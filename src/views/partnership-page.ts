import { formatDay, type Day } from '../domain/days.ts';
import { partnershipKindNames } from '../domain/vocabulary.ts';
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
  today: Day,
): RecordPage {
  const { data } = record;
  return assembleRecordPage(content, record, today, {
    kind: partnershipKindNames[data.kind],
    themes: themeTitlesOf(content, record),
    facts: [
      ...fact('Led by', data.lead),
      ...planFacts(data.plan),
      ...fact('Address', data.hub?.address),
      ...fact('Open', data.hub?.openingTimes),
      ...fact('Joint venture with', data.jointVenture?.partner),
      ...fact(
        'Council share',
        data.jointVenture?.councilShare === undefined ? undefined : `${data.jointVenture.councilShare}%`,
      ),
      ...fact('Serves', linksTo(content, 'outcomes', data.outcomes)),
      ...fact('Themes', linksTo(content, 'themes', data.themes)),
    ],
    sections: [
      ...section('how-to-get-involved', 'How to get involved', [
        data.howToGetInvolved ? { kind: 'markdown', markdown: data.howToGetInvolved } : undefined,
      ]),
      ...section('what-you-can-do', 'What you can do there', [
        { kind: 'list', items: data.hub?.whatYouCanDo ?? [] },
      ]),
      ...section('members', 'Who is in it', [{ kind: 'list', items: data.members }]),
      ...section('projects', 'Projects', [
        {
          kind: 'facts',
          facts: (data.jointVenture?.projects ?? []).map(({ name, summary }) => ({
            label: name,
            value: summary,
          })),
        },
      ]),
      ...section('contact', 'Who to ask', [{ kind: 'facts', facts: contactFacts(data.contact) }]),
      ...section('figures', 'What it has done', [
        { kind: 'records', items: measuresOf(content, record).map((measure) => toListItem(measure, today)) },
      ]),
    ],
  });
}

function planFacts(plan: Partnership['plan']): Fact[] {
  if (!plan) return [];
  const { title, url, starts, ends } = plan;
  const years = [starts && `from ${formatDay(starts)}`, ends && `to ${formatDay(ends)}`]
    .filter(Boolean)
    .join(' ');
  return [
    ...fact('Plan', url ? { text: title, href: url } : title),
    ...fact('Plan runs', years || undefined),
  ];
}
