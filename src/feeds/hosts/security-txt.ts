import type { Council } from '../../schemas/council.ts';

/**
 * `/.well-known/security.txt` (RFC 9116): where somebody who finds a security fault tells the council. Undefined when the
 * council has named no contact. It ends with the day it expires, in UTC. `origin` is where the site lives, if that is known;
 * the file counts only at the top of a host, which is where its canonical address is.
 */
export function toSecurityTxt({ security, languages }: Council, origin?: string): string | undefined {
  if (!security) return undefined;
  const fields = [
    `Contact: ${security.contact}`,
    `Expires: ${security.expires}T23:59:59Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...(origin ? [`Canonical: ${origin}/.well-known/security.txt`] : []),
  ];
  return fields.map((field) => `${field}\n`).join('');
}
