import type { CouncilContent } from '../schemas/council-content.ts';
import { accessibilitySections } from './accessibility.ts';
import type { Section } from './blocks.ts';

/** The accessibility statement of a council that has written no page of that kind: what the law asks, and no more. */
export function buildAccessibilityPage({ council, language }: CouncilContent): {
  title: string;
  lead: string;
  sections: Section[];
} {
  return {
    title: 'Accessibility statement',
    lead: `How the social value site of ${council.name} is made to work for everyone, and what to do when it does not.`,
    sections: accessibilitySections(council, language),
  };
}
