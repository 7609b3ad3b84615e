import type { Contact } from '../schemas/parts.ts';
import { fact, type Fact, type Inline } from './blocks.ts';

/** Whom to ask, as facts; undefined contact gives none. */
export function contactFacts(contact: Contact | undefined): Fact[] {
  if (!contact) return [];
  return [
    ...fact('Team', contact.team),
    ...fact('Phone', contact.phone && phoneLink(contact.phone)),
    ...fact('Email', contact.email && { text: contact.email, href: `mailto:${contact.email}` }),
    ...fact('Web page', contact.url && { text: hostOf(contact.url), href: contact.url }),
    ...fact('Address', contact.address),
  ];
}

export function phoneLink(phone: string): Inline {
  return { text: phone, href: `tel:${phone.replace(/ /g, '')}` };
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}
