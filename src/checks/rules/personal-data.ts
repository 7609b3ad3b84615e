import type { CouncilSource } from '../../schemas/council-source.ts';
import type { Place } from '../../domain/place.ts';
import type { Contact } from '../../schemas/parts.ts';
import { findLinks } from '../links.ts';
import { proseInAllLanguages } from '../prose.ts';
import { allTexts, recordsOf, type Finding, type Rule } from '../rule.ts';
import { awardTextHeadings } from '../tables/award-text-headings.ts';
import { personalKinds, plainPostcode } from '../tables/personal-data.ts';

export const personalData: Rule = {
  id: 'personal-data',
  why: 'What identifies a private person does not belong on a council’s site, and publishing it may break the law on data protection.',
  severity: 'error',
  check: (source, today) => {
    const known = knownPostcodes(source);
    const year = Number(today.slice(0, 4));
    return textsOf(source).flatMap(({ file, field, label = field, text: written, placeOf }) => {
      const text = written.replace(/\s/g, ' ');
      return personalKinds.flatMap(({ signs, pattern, what, fix, severity, unless }) => {
        if (!signs.test(text)) return [];
        return [...text.matchAll(pattern)].flatMap((match): Finding[] => {
          if (unless?.(match, { known, year })) return [];
          const message = `${what} stands in the text: ${hide(match[0])}.`;
          return [
            {
              file,
              ...placeOf(match.index),
              field,
              message: label ? `${label}: ${message}` : message,
              fix,
              ...(severity ? { severity } : {}),
            },
          ];
        });
      });
    });
  },
  ok: [
    {
      records: [
        {
          in: 'themes',
          body: 'Write to social.value@testshire.example or ring 01632 960001. Charity 1123456, £16,020,999.',
        },
      ],
    },
    {
      records: [
        {
          in: 'partnerships',
          fields: { hub: { address: '12 Mill Road, Testford, TS1 2AB' } },
          body: 'Come to 12 Mill Road, TS1 2AB.',
        },
      ],
    },
    {
      records: [
        {
          in: 'themes',
          body: 'The poet was born on 3 May 1780. The 12 High Street shops and all of TS1 2AB.',
        },
      ],
    },
    { records: [{ in: 'themes', body: 'Invoice 4242 4242 4242 4241 and the years 20-21-22.' }] },
  ],
  notOk: [
    {
      records: [{ in: 'themes', body: 'Write to jane.doe@testshire.example.' }],
      says: 'The email address of a person stands in the text: jane….',
    },
    {
      records: [{ in: 'themes', body: 'Write to sunnyjim@gmail.com.' }],
      says: 'A private email address stands in the text: sunn….',
    },
    {
      records: [{ in: 'themes', body: '[Write to Jo](mailto:sunnyjim@gmail.com)' }],
      says: 'A private email address stands in the text: sunn….',
    },
    {
      records: [{ in: 'themes', body: 'Ring 07700 900123.' }],
      says: 'A mobile telephone number stands in the text: 0770….',
    },
    {
      records: [{ in: 'themes', body: 'Her number is QQ 12 34 56 C, and his AB123456C.' }],
      says: 'A National Insurance number stands in the text: AB12….',
    },
    {
      records: [{ in: 'themes', body: 'She lives at Flat 3, 12 Mill Road, Testford TS1 2AB.' }],
      says: 'The address of a home stands in the text: Flat….',
    },
    {
      records: [{ in: 'themes', body: 'Come to 12 Mill Road, Testford TS1 2AB.' }],
      says: 'An address with the number of a house stands in the text: 12 M….',
    },
    {
      records: [{ in: 'themes', body: 'He was born on 3 May 1980.' }],
      says: 'A date of birth stands in the text: born….',
    },
    {
      records: [{ in: 'themes', body: 'Pay to sort code 12-34-56, account 12345678.' }],
      says: 'The number of a bank account stands in the text: sort….',
    },
    {
      records: [{ in: 'themes', body: 'Card 4242 4242 4242 4242.' }],
      says: 'The number of a bank card stands in the text: 4242….',
    },
    {
      records: [{ in: 'grants', fields: { contact: { email: 'chest@hotmail.co.uk' } } }],
      says: 'contact.email: A private email address stands in the text: ches….',
    },
    {
      awards: [{ Description: 'For Jo on 07700 900123' }],
      says: 'Row 2, Description: A mobile telephone number stands in the text: 0770….',
    },
  ],
};

interface Text {
  file: string;
  field: string;
  /** What the message calls it, where that is not the field. */
  label?: string;
  text: string;
  placeOf: (offset: number) => Place;
}

/** What is read or sent on: all passages, the addresses that links ring or write to, contacts, and the cells of awards that people wrote. */
function textsOf(source: CouncilSource): Text[] {
  const contacts = allTexts(source).flatMap(({ file, fields, locate }) => {
    const contact = ('contact' in fields ? fields.contact : undefined) as Contact | undefined;
    return Object.entries(contact ?? {}).flatMap(([key, text]) => {
      return key === 'url' || text === undefined
        ? []
        : [
            {
              file,
              field: `contact.${key}`,
              text,
              placeOf: (offset: number) => locate(['contact', key], offset),
            },
          ];
    });
  });
  const awards = source.awards.rows.flatMap(({ fields, placeOf, row }) =>
    awardTextHeadings.flatMap((heading) => {
      const text = fields[heading];
      const label = `Row ${row}, ${heading}`;
      return text
        ? [{ file: source.awards.file, field: heading, label, text, placeOf: () => placeOf(heading) }]
        : [];
    }),
  );
  // An address that stands in the text as it is becomes a link by itself; it is told once.
  const said = new Set(
    proseInAllLanguages(source).flatMap(({ text }) => text.match(/[\w.+-]{1,64}@[\w.-]{1,80}\w/g) ?? []),
  );
  const links = findLinks(source)
    .filter(({ url }) => /^(?:mailto|tel|sms):/i.test(url) && !said.has(url.slice(url.indexOf(':') + 1)))
    .map(({ file, field, line, column, url }) => {
      return { file, field, text: url.slice(url.indexOf(':') + 1), placeOf: () => ({ line, column }) };
    });
  return [...proseInAllLanguages(source), ...links, ...contacts, ...awards];
}

/** Where the public is meant to go: the council, its hubs, its contacts. */
function knownPostcodes(source: CouncilSource): Set<string> {
  const addresses = [
    source.council.fields.contact?.address,
    ...recordsOf(source, 'partnerships').map(({ fields }) => fields.hub?.address),
    ...source.records.map(({ fields }) => ('contact' in fields ? fields.contact?.address : undefined)),
  ];
  return new Set(
    addresses
      .flatMap((address) => address?.match(/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g) ?? [])
      .map(plainPostcode),
  );
}

/** A report is read by many, so it says which it is without saying it again. */
function hide(found: string): string {
  return `${found.slice(0, 4).trim()}…`;
}
