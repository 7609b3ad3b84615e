import { formatDay } from '../domain/days.ts';
import type { Language } from '../domain/languages.ts';
import type { Council } from '../schemas/council.ts';
import { section, type Section } from './blocks.ts';

/**
 * The parts that the law asks of an accessibility statement, from council.yaml.
 * The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018, regulation 8.
 */
export function accessibilitySections(council: Council, language: Language): Section[] {
  const { contactUrl, enforcement, testedOn, knownIssues } = council.accessibility;
  return [
    ...section('known-problems', 'What is not accessible', [
      knownIssues.length > 0
        ? { kind: 'list', items: knownIssues }
        : { kind: 'text', text: ['No problem is known on this site.'] },
    ]),
    ...section('report', 'Report a problem or ask for another format', [
      {
        kind: 'text',
        text: [
          'Tell ',
          { text: `${council.name} about a problem`, href: contactUrl },
          ' and say what you need in place of it.',
        ],
      },
    ]),
    ...section('enforcement', 'If you are not happy with the answer', [
      { kind: 'text', text: [enforcement] },
    ]),
    ...section('tested', 'How the site was tested', [
      {
        kind: 'text',
        text: [
          `It was last tested on ${formatDay(testedOn, language)}, page by page in a real browser, against version 2.2 of the Web Content Accessibility Guidelines at level AA.`,
        ],
      },
    ]),
  ];
}
