import type { Language } from '../domain/languages.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { ContentRecord } from '../schemas/council-content.ts';
import type { Contact } from '../schemas/parts.ts';
import { fact, type Block, type Fact } from './blocks.ts';
import { contactFacts } from './contact-facts.ts';
import { linkTo } from './find-record.ts';
import { entitlementWords } from './programme-page.ts';

/** What a resident does to help somewhere, when and where, and whom to ask. All in the language of the record. */
export function describeWay(record: ContentRecord<'partnerships'>, language: Language): Block {
  const { summary, howToGetInvolved, hub, contact } = record.data;
  const own = record.language ?? language;
  const { partnership: words } = wordsIn(own);
  return part(record, [
    { kind: 'text', text: [summary] },
    ...facts([...fact(words.openingTimes, hub?.openingTimes), ...fact(words.address, hub?.address)]),
    ...titled(words.howToGetInvolved, howToGetInvolved),
    ...whomToAsk(contact, own),
  ]);
}

/** What staff get, what has to be true for it, how they use it, and whom they ask. */
export function describeLeave(record: ContentRecord<'programmes'>, language: Language): Block {
  const { summary, entitlement, openTo, partner, conditions, howToUse, contact } = record.data;
  const own = record.language ?? language;
  const { programme: words } = wordsIn(own);
  return part(record, [
    { kind: 'text', text: [summary] },
    ...facts([
      ...fact(words.entitlement, entitlement && entitlementWords(entitlement, own)),
      ...fact(words.openTo, openTo),
      ...fact(words.partner, partner),
    ]),
    ...titled(words.conditions, conditions),
    ...titled(words.howToUse, howToUse),
    ...whomToAsk(contact, own),
  ]);
}

function part(record: ContentRecord, blocks: Block[]): Block {
  const { lang, ...title } = linkTo(record);
  return { kind: 'part', title, blocks, ...(lang ? { lang } : {}) };
}

function facts(shown: Fact[]): Block[] {
  return shown.length > 0 ? [{ kind: 'facts', facts: shown }] : [];
}

function titled(text: string, markdown: string | undefined): Block[] {
  return markdown === undefined
    ? []
    : [
        { kind: 'subheading', level: 4, text },
        { kind: 'markdown', markdown },
      ];
}

function whomToAsk(contact: Contact | undefined, language: Language): Block[] {
  const { heading } = wordsIn(language).contact;
  const shown = facts(contactFacts(contact, language));
  return shown.length > 0 ? [{ kind: 'subheading', level: 4, text: heading }, ...shown] : [];
}
