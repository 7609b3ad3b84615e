import type { Now } from '../domain/now.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { section, type Section } from './blocks.ts';
import { contactFacts } from './contact-facts.ts';
import { toListItem } from './list-item.ts';

/** How a resident can volunteer, how staff do, and whom to ask: made from the records. */
export interface VolunteeringPage {
  title: string;
  lead: string;
  sections: Section[];
}

export function buildVolunteeringPage(content: CouncilContent, now: Now): VolunteeringPage {
  const { council, partnerships, programmes, measures, language } = content;
  const { frame, contact, record: shared, volunteering: words } = wordsIn(language);
  const joinable = partnerships.filter(({ data }) => data.howToGetInvolved !== undefined);
  const leave = programmes.filter(({ data }) => data.kind === 'volunteering-leave');
  const about = new Set([...joinable, ...leave].map((record) => `${record.collection}/${record.id}`));
  const figures = measures.filter(({ data }) => data.activities.some((activity) => about.has(activity)));
  const list = (records: readonly ContentRecord[]) => ({
    kind: 'records' as const,
    items: records.map((record) => toListItem(record, now, language)),
  });
  return {
    title: frame.volunteering,
    lead: words.lead(council.shortName),
    sections: [
      ...section('residents', words.residents, [list(joinable)]),
      ...section('staff', words.staff, [list(leave)]),
      ...section('figures', shared.done, [list(figures)]),
      ...section('contact', contact.heading, [
        { kind: 'facts', facts: contactFacts(council.contact, language) },
      ]),
    ],
  };
}
