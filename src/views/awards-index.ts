import type { AwardIndex } from '../domain/award-finder.ts';
import type { CouncilContent } from '../schemas/council-content.ts';
import { awardsIn } from './award-lists.ts';
import { recipientOf, schemeOf } from './awards-table.ts';

/** All awards, newest first, as small as they can be: what many have in common is written once. */
export function buildAwardIndex(content: CouncilContent): AwardIndex {
  const schemes = new Map<string, { at: number; text: string; href?: string }>();
  const sources = new Map<string, number>();
  const awards = awardsIn(content, { of: 'all' }).map((award): AwardIndex['awards'][number] => {
    const code = award['Grant Programme:Code'];
    const scheme = schemes.get(code) ?? { at: schemes.size, ...named(schemeOf(content, award)) };
    schemes.set(code, scheme);
    const source = sources.get(award['Data Source']) ?? sources.size;
    sources.set(award['Data Source'], source);
    const who = recipientOf(award, content.language);
    return [award['Award Date'], who, award.Title, scheme.at, award['Amount Awarded'], source];
  });
  const shown = [...schemes.values()].map(({ at: _, ...scheme }) => scheme);
  return { schemes: shown, sources: [...sources.keys()], awards };
}

function named(scheme: string | { text: string; href: string }): { text: string; href?: string } {
  return typeof scheme === 'string' ? { text: scheme } : { text: scheme.text, href: scheme.href };
}
