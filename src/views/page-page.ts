import type { Now } from '../domain/now.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import { accessibilityParts } from './accessibility.ts';
import { section } from './blocks.ts';
import { contactFacts } from './contact-facts.ts';
import { privacySections } from './privacy.ts';
import { assembleRecordPage, type RecordPage } from './record-page.ts';

/** A page that is neither strategy nor activity. What the law asks of an accessibility statement comes from council.yaml. */
export function buildPagePage(content: CouncilContent, record: ContentRecord<'pages'>, now: Now): RecordPage {
  const { council, language } = content;
  const added = {
    page: {},
    privacy: { sections: privacySections(content) },
    'accessibility-statement': accessibilityParts(content),
    contact: {
      sections: section('council', council.name, [
        { kind: 'facts', facts: contactFacts(council.contact, language) },
      ]),
    },
  }[record.data.kind];
  return assembleRecordPage(content, record, now, {
    kind: wordsIn(language).collections.pages.section,
    facts: [],
    ...added,
  });
}
