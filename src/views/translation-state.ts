import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord, CouncilContent } from '../schemas/council-content.ts';
import type { RecordPage } from './record-page.ts';

/** What a page says of its own translation: that there is none yet, or that the original is newer. Nothing where all is well. */
export function describeTranslation(
  { language, council }: CouncilContent,
  record: ContentRecord,
): Pick<RecordPage, 'language' | 'notice'> {
  const { languages: words } = wordsIn(language);
  const [main] = council.languages;
  if (record.language)
    return { language: record.language, notice: words.notTranslated(words.names[record.language]) };
  return record.outdated && main ? { notice: words.outdated(words.names[main]) } : {};
}
