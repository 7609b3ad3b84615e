import type { Language } from '../domain/languages.ts';
import { wordsIn } from '../domain/words/words.ts';
import type { Contact } from '../schemas/parts.ts';
import { fact, type Fact, type Inline } from './blocks.ts';

/** Whom to ask, as facts; undefined contact gives none. */
export function contactFacts(contact: Contact | undefined, language: Language): Fact[] {
  if (!contact) return [];
  const words = wordsIn(language).contact;
  return [
    ...fact(words.team, contact.team),
    ...fact(words.phone, contact.phone && phoneLink(contact.phone)),
    ...fact(words.email, contact.email && { text: contact.email, href: `mailto:${contact.email}` }),
    ...fact(words.webPage, contact.url && { text: placeOf(contact.url), href: contact.url }),
    ...fact(words.address, contact.address),
  ];
}

export function phoneLink(phone: string): Inline {
  return { text: phone, href: `tel:${phone.replace(/ /g, '')}` };
}

/** An address as people write it: www.example.gov.uk/grants. */
function placeOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return (hostname + pathname).replace(/\/$/, '');
}
