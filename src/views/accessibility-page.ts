import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { accessibilityParts } from './accessibility.ts';
import type { Section } from './blocks.ts';

/** The accessibility statement of a council that has written no page of that kind: what the law asks, and no more. */
export function buildAccessibilityPage(content: CouncilContent): {
  title: string;
  lead: string;
  sections: Section[];
} {
  const { accessibility: words } = wordsIn(content.language);
  const { opening, sections } = accessibilityParts(content);
  return {
    title: words.title,
    lead: words.lead(content.council.name),
    sections: [...opening, ...sections],
  };
}
