import { formatDay } from '../domain/days.ts';
import { accessReasons, type AccessReason } from '../domain/vocabulary.ts';
import { wcagCriteria } from '../domain/wcag.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { section, type Block, type Inline, type Section } from './blocks.ts';
import { contactFacts } from './contact-facts.ts';

/**
 * The parts that the law asks of an accessibility statement, in the order of the government's model, from council.yaml:
 * `opening` says what the statement is about, and the council's own words, if any, come between it and `sections`.
 * https://www.gov.uk/government/publications/sample-accessibility-statement
 */
export function accessibilityParts(content: CouncilContent): { opening: Section[]; sections: Section[] } {
  const { council, language } = content;
  const { accessibility: words } = wordsIn(language);
  const given = council.accessibility;
  const runBy = given.runBy ?? council.name;
  const contact = { text: words.contactForm(council.name), href: given.contactUrl };
  const standard = { text: words.standard, href: 'https://www.w3.org/TR/WCAG22/' };
  const { name, advice } = words.enforcers[given.enforcedBy];
  return {
    opening: section('scope', words.scope, [
      says(words.appliesTo(council.name)),
      says(words.runBy(runBy)),
      says(words.everybody),
    ]),
    sections: [
      ...section('feedback', words.feedback, [
        says(...words.otherFormats<Inline>(contact)),
        { kind: 'facts', facts: contactFacts(council.contact, language) },
        given.answerWithin === undefined ? undefined : says(words.answerWithin(given.answerWithin)),
      ]),
      ...section('report', words.report, [says(...words.tellOf<Inline>(contact)), says(words.askAbout)]),
      ...section('enforcement', words.enforcement, [
        says(...words.enforces<Inline>(name, { text: words.regulations, href: regulations })),
        says(given.enforcement),
        says(...words.adviceFrom<Inline>({ text: advice, href: adviceAddresses[given.enforcedBy] })),
      ]),
      ...section('compliance', words.compliance, [
        says(words.committed(runBy)),
        given.knownIssues.length === 0
          ? says(...words.fully<Inline>(standard))
          : says(...words.partially<Inline>(standard)),
      ]),
      ...section('known-problems', words.notAccessible, [
        given.knownIssues.length === 0 ? says(words.noneKnown) : says(words.listed),
        ...accessReasons.flatMap((reason) => problemsFor(reason, content)),
      ]),
      ...section('prepared', words.prepared, [
        says(words.preparedOn(formatDay(given.preparedOn, language), formatDay(given.reviewedOn, language))),
        says(...words.testedOn<Inline>(formatDay(given.testedOn, language), given.testedBy, standard)),
        says(given.testedHow),
      ]),
    ],
  };
}

/** SI 2018/952 as it stands today. */
const regulations = 'https://www.legislation.gov.uk/uksi/2018/952/contents';

/** Who helps a person whom the council has not satisfied. */
const adviceAddresses = {
  ehrc: 'https://www.equalityadvisoryservice.com/',
  ecni: 'https://www.equalityni.org/',
};

function problemsFor(reason: AccessReason, { council, language }: CouncilContent): Block[] {
  const { accessibility: words } = wordsIn(language);
  const found = council.accessibility.knownIssues.filter((issue) => issue.reason === reason);
  if (found.length === 0) return [];
  const items = found.map(({ problem, criterion, alternative, mendedBy }) =>
    [
      sentence(problem),
      criterion && words.fails(criterion, wcagCriteria[criterion] ?? ''),
      words.alternative(sentence(alternative)),
      mendedBy && words.mendedBy(formatDay(mendedBy, language)),
    ]
      .filter(Boolean)
      .join(' '),
  );
  return [
    { kind: 'subheading', text: words.reasons[reason] },
    { kind: 'list', items },
  ];
}

function says(...text: Inline[]): Block {
  return { kind: 'text', text };
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
