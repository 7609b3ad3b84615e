import type { CollectionName } from '../domain/collection-names.ts';
import { findGrantState, isOpen } from '../domain/grant-state.ts';
import type { Language } from '../domain/languages.ts';
import type { Now } from '../domain/now.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord } from '../schemas/council-content.ts';
import type { ListLink } from './blocks.ts';
import { contactFacts } from './contact-facts.ts';
import { linkTo } from './find-record.ts';
import { latestFigure } from './measure-words.ts';
import { takesBids } from './grant-words.ts';

/** The first step of who wants what a record offers: where it says how, and whom to ask. Nothing where it says neither. */
export function findStart(record: ContentRecord, now: Now, language: Language): ListLink[] {
  const how = sectionOf[record.collection] as SectionOf<CollectionName> | undefined;
  const section = how?.(record, now);
  return [
    ...(section ? [toSection(record, section, language)] : []),
    ...('contact' in record.data ? whomToAsk(record, language) : []),
  ];
}

/** Where the newest figure of a measure is from; nothing for another record, or while it has no figure. */
export function sourceOfFigure(record: ContentRecord, language: Language): ListLink[] {
  if (!isMeasure(record)) return [];
  const source = (latestFigure(record.data, language)?.value ?? record.data.values[0])?.source;
  return source ? [{ text: wordsIn(language).audiences.source(source.title), href: source.url }] : [];
}

/** The sections of a record's own page that say what to do, where it has them. */
const sectionOf: { [C in CollectionName]?: SectionOf<C> } = {
  grants: ({ data }, { instant }) =>
    takesBids(data) && isOpen(findGrantState(data, instant).state) ? 'how-to-apply' : undefined,
  programmes: ({ data }) => (data.howToUse === undefined ? undefined : 'how-to-use'),
  partnerships: ({ data }) => (data.howToGetInvolved === undefined ? undefined : 'how-to-get-involved'),
};

function toSection(record: ContentRecord, section: Section, language: Language): ListLink {
  const { grant, programme, partnership } = wordsIn(language);
  const words: Record<Section, string> = {
    'how-to-apply': grant.howToApply,
    'how-to-use': programme.howToUse,
    'how-to-get-involved': partnership.howToGetInvolved,
  };
  const { text, href, lang } = linkTo(record);
  return {
    text: words[section],
    href: `${href}#${section}`,
    of: text,
    ...(lang ? { ofLang: lang } : {}),
  };
}

/** The first way to reach those who know: by phone, email or the web. */
function whomToAsk({ data }: ContentRecord, language: Language): ListLink[] {
  const { phone, email, url } = ('contact' in data && data.contact) || {};
  const [first] = contactFacts({ phone, email, url }, language);
  const to = [first?.value].flat()[0];
  if (to === undefined || typeof to === 'string') return [];
  return [{ ...to, text: wordsIn(language).audiences.ask(to.text) }];
}

function isMeasure(record: ContentRecord): record is ContentRecord<'measures'> {
  return record.collection === 'measures';
}

type Section = 'how-to-apply' | 'how-to-use' | 'how-to-get-involved';
type SectionOf<C extends CollectionName> = (record: ContentRecord<C>, now: Now) => Section | undefined;
