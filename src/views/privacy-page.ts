import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import type { Section } from './blocks.ts';
import { privacySections } from './privacy.ts';

/** The privacy page of a council that has written no page of that kind. */
export function buildPrivacyPage(content: CouncilContent): {
  title: string;
  lead: string;
  sections: Section[];
} {
  const { privacy: words } = wordsIn(content.language);
  return { title: words.title, lead: words.lead, sections: privacySections(content) };
}
