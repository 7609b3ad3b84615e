import type { Now } from '../domain/now.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { section, type Block, type Section } from './blocks.ts';
import { contactFacts } from './contact-facts.ts';
import { sourceOfFigure } from './first-steps.ts';
import { toListItem } from './list-item.ts';
import type { RecordPage } from './record-page.ts';
import { findRelated } from './related.ts';
import { describeLeave, describeWay } from './ways-to-volunteer.ts';

/** How a resident can volunteer, how staff do, what came of it, and whom to ask: made from the records. */
export interface VolunteeringPage {
  title: string;
  lead: string;
  sections: Section[];
  search: RecordPage['search'];
}

export function buildVolunteeringPage(content: CouncilContent, now: Now): VolunteeringPage {
  const { council, partnerships, programmes, language } = content;
  const { audiences, frame, contact, record: shared, volunteering: words } = wordsIn(language);
  const ways = partnerships.filter(({ data }) => data.howToGetInvolved !== undefined);
  const leave = programmes.filter(({ data }) => data.kind === 'volunteering-leave');
  const others = new Set([...ways, ...leave].flatMap((way) => findRelated(content, way)));
  const related = [...others].filter((record) => !isOneOf(record, ways) && !isOneOf(record, leave));
  const figures = related.filter(({ collection }) => collection === 'measures');
  return {
    title: frame.volunteering,
    lead: words.lead(council.shortName),
    search: { section: audiences.section, themes: [], audience: [] },
    sections: [
      ...section(
        'residents',
        words.residents,
        orElse(
          ways.map((way) => describeWay(way, language)),
          words.nothingForResidents,
        ),
      ),
      ...section(
        'staff',
        words.staff,
        orElse(
          leave.map((programme) => describeLeave(programme, language)),
          words.nothingForStaff,
        ),
      ),
      ...section('contact', contact.heading, [
        { kind: 'facts', facts: contactFacts(council.contact, language) },
      ]),
      ...section('figures', shared.done, [
        {
          kind: 'records',
          items: figures.map((measure) => ({
            ...toListItem(measure, now, language),
            links: sourceOfFigure(measure, language),
          })),
        },
      ]),
      ...section('related', shared.related, [
        {
          kind: 'records',
          brief: true,
          items: related
            .filter((record) => !isOneOf(record, figures))
            .map((record) => toListItem(record, now, language)),
        },
      ]),
    ],
  };
}

function isOneOf(record: ContentRecord, records: readonly ContentRecord[]): boolean {
  return records.includes(record);
}

function orElse(blocks: readonly Block[], nothing: string): Block[] {
  return blocks.length > 0 ? [...blocks] : [{ kind: 'text', text: [nothing] }];
}
