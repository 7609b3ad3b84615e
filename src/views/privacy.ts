import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { section, type Section } from './blocks.ts';
import { contactFacts } from './contact-facts.ts';

/** What the site itself knows of its readers, which is true of every site that Commonweal makes; and whom to ask. */
export function privacySections({ council, language }: CouncilContent): Section[] {
  const { privacy: words } = wordsIn(language);
  const runBy = council.accessibility.runBy ?? council.name;
  return [
    ...section('kept', words.kept, [{ kind: 'facts', facts: words.facts.map((fact) => ({ ...fact })) }]),
    ...section('responsible', words.responsible, [
      { kind: 'text', text: [words.runBy(runBy)] },
      { kind: 'text', text: [words.ask(council.name)] },
      { kind: 'facts', facts: contactFacts(council.contact, language) },
    ]),
  ];
}
