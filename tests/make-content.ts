import type { Example } from '../src/checks/rule.ts';
import type { CollectionName } from '../src/domain/collection-names.ts';
import { startOf } from '../src/domain/now.ts';
import { loadCouncil } from '../src/records/load-council.ts';
import type { Language } from '../src/domain/languages.ts';
import { councilInLanguage, recordsInLanguage } from '../src/records/in-language.ts';
import type { ContentRecord, CouncilContent } from '../src/schemas/council-content.ts';
import type { CouncilSource } from '../src/schemas/council-source.ts';
import { makeCouncil } from './make-council.ts';

/** The day at whose start every test of a view stands; Testshire has a grant in every state then. */
export const today = '2026-04-01';
export const now = startOf(today);

/** What a site shows of the council with nothing wrong, changed by an example. */
export async function makeContent(example: Example = {}, options?: ContentOptions): Promise<CouncilContent> {
  return toContent(await makeCouncil(example), options);
}

/** What the site of the made-up council shows, which has every field of the content model somewhere. */
export async function testshire(options?: ContentOptions): Promise<CouncilContent> {
  return toContent(await loadCouncil('tests/fixtures', 'testshire'), options);
}

/**
 * Sources as `src/site/load-content.ts` hands them to the views. Throws when one of them has a fault: a view only ever
 * gets what the check has let through.
 */
export function toContent(
  source: CouncilSource,
  { drafts = false, language = source.council.data?.languages[0] ?? 'en' }: ContentOptions = {},
): CouncilContent {
  const [issue] = source.issues;
  if (issue) throw new Error(`${issue.file}: ${issue.message}`);
  const recordsOf = <C extends CollectionName>(collection: C): ContentRecord<C>[] =>
    recordsInLanguage(source, language)
      .filter((record) => record.collection === collection)
      .map(({ file: _, ...record }) => record as ContentRecord<C>)
      .filter((record) => drafts || record.data.status === 'published')
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    council: councilInLanguage(source, language) as CouncilContent['council'],
    language,
    redirects: source.redirects.data ?? {},
    awards: source.awards.rows.flatMap(({ data }) => data ?? []),
    strategy: recordsOf('strategy'),
    outcomes: recordsOf('outcomes'),
    themes: recordsOf('themes'),
    grants: recordsOf('grants'),
    programmes: recordsOf('programmes'),
    partnerships: recordsOf('partnerships'),
    measures: recordsOf('measures'),
    pages: recordsOf('pages'),
  };
}

interface ContentOptions {
  drafts?: boolean;
  language?: Language;
}
