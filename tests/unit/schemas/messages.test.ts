import { expect, it } from 'vitest';
import { collections } from '../../../src/schemas/collections.ts';
import { councilSchema } from '../../../src/schemas/council.ts';
import { describeFaults } from '../../../src/schemas/messages.ts';
import { redirectsSchema } from '../../../src/schemas/redirects.ts';
import { minimalCouncil, minimalRecords } from '../../minimal-records.ts';

const { grants, measures, programmes } = minimalRecords;

it.each([
  [{ title: undefined }, 'title: is missing. Write a title of 3 to 80 characters.'],
  [{ title: null }, 'title: is empty. Write a title of 3 to 80 characters.'],
  [{ title: ' ' }, 'title: is empty. Write a title of 3 to 80 characters.'],
  [
    { title: 'ab' },
    'title: is 2 characters long, and it needs at least 3. Write a title of 3 to 80 characters.',
  ],
  [
    { title: 'a'.repeat(81) },
    'title: is 81 characters long, and it may have at most 80. Write a title of 3 to 80 characters.',
  ],
  [
    { title: 2026 },
    'title: should be text, and it is the number 2026. Put quotes around it. Write a title of 3 to 80 characters.',
  ],
  [{ title: ['Chest'] }, 'title: should be text, and it is a list. Write a title of 3 to 80 characters.'],
  [{ title: 'One\nTwo' }, 'title: has a line break in it. Write a title of 3 to 80 characters.'],
  [
    { title: 'One\u200bTwo' },
    'title: has a sign in it that cannot be seen, U+200B (zero width space). Write a title of 3 to 80 characters.',
  ],
  [
    { title: 'One\u202eowT' },
    'title: has a sign in it that cannot be seen, U+202E (right-to-left override). Write a title of 3 to 80 characters.',
  ],
  [{ sumary: 'x' }, 'sumary: there is no such field here. Did you mean summary?'],
  [
    { status: 'drft' },
    'status: "drft" is not one of the choices. Did you mean draft? Write draft to keep this off the public site, or published.',
  ],
  [{ status: null }, 'status: is empty. Write draft to keep this off the public site, or published.'],
  [{ reviewedOn: '2026-02-31' }, 'reviewedOn: 31 February does not exist. Write a day such as 2026-03-31.'],
  [{ reviewedOn: 2026 }, 'reviewedOn: "2026" is not a day. Write a day such as 2026-03-31.'],
  [
    { aliases: 'chest' },
    'aliases: should be a list with one entry to a line after a dash, and it is "chest". Write the words residents use, one to a line after a dash.',
  ],
  [{ outcomes: [] }, 'outcomes: needs at least 1 entry. Write the id of at least one outcome, after a dash.'],
  [
    { outcomes: ['Calm Streets'] },
    'outcomes.0: "Calm Streets" is not an id; "calm-streets" would be. Write the id of an outcome: its file name without .md.',
  ],
  [
    { related: ['chest'] },
    'related.0: "chest" is not a collection and an id. Write a collection and an id, such as grants/community-chest, one to a line after a dash.',
  ],
  [
    { sources: [{ title: 'Plan' }] },
    'sources.0.url: is missing. Write the address of the page, such as https://www.example.gov.uk/page.',
  ],
  [
    { sources: ['Plan'] },
    'sources.0: should be a group of fields, each on its own line and indented, and it is "Plan". Write each source with a title and a url.',
  ],
  [
    { maxAward: '£500' },
    'maxAward: should be a number, and it is "£500". Write the amount in pounds as a plain number, such as 500 or 71961.98.',
  ],
  [
    { maxAward: -5 },
    'maxAward: is -5, and it must be at least 0. Write the amount in pounds as a plain number, such as 500 or 71961.98.',
  ],
  [
    { maxAward: 5.005 },
    'maxAward: has a fraction of a penny. Write the amount in pounds as a plain number, such as 500 or 71961.98.',
  ],
  [
    { maxAward: Infinity },
    'maxAward: should be a number, and it is the number Infinity. Write the amount in pounds as a plain number, such as 500 or 71961.98.',
  ],
  [{ rolling: 'yes' }, 'rolling: should be true or false, and it is "yes". Write true, without quotes.'],
  [
    { contact: { phone: 1632 } },
    "contact.phone: should be text, and it is the number 1632. Put quotes around it. Write the number in quotes, such as '01732 227000'.",
  ],
  [
    { contact: { team: 'Us', fax: '1' } },
    'contact.fax: there is no such field here. Take it out, or use one of: team, phone, email, url, address.',
  ],
])('of a grant with %j it says what is wrong and what to write', (change, words) => {
  expect(faults(collections.grants.schema, { ...grants.fields, ...change })).toEqual([words]);
});

it.each([
  [
    { period: { label: '2025' } },
    "values.0.period.end: is missing. Write a day, a month or a year, such as 2022-03-31, 2022-03 or '2022'.",
  ],
  [
    { period: { label: '2025', end: null } },
    "values.0.period.end: is empty. Write a day, a month or a year, such as 2022-03-31, 2022-03 or '2022'.",
  ],
  [
    { period: { label: '2025', end: 26 } },
    "values.0.period.end: 26 is not a day, a month or a year. Write a day, a month or a year, such as 2022-03-31, 2022-03 or '2022'.",
  ],
  [
    { period: { label: '2025', end: '2026-13' } },
    "values.0.period.end: there is no month 13. Write a day, a month or a year, such as 2022-03-31, 2022-03 or '2022'.",
  ],
  [{ source: undefined }, 'values.0.source: is missing. Write a title and a url under source.'],
  [
    { kind: 'targets' },
    'values.0.kind: "targets" is not one of the choices. Did you mean target? Write actual, target, committed or forecast.',
  ],
])('of a figure with %j it says what is wrong and what to write', (change, words) => {
  const [value] = measures.fields['values'] as object[];
  expect(
    faults(collections.measures.schema, { ...measures.fields, values: [{ ...value, ...change }] }),
  ).toEqual([words]);
});

it('a number that must be more than nothing says so', () => {
  const entitlement = { amount: 0, unit: 'day', per: 'year', paid: true };
  expect(faults(collections.programmes.schema, { ...programmes.fields, entitlement })).toEqual([
    'entitlement.amount: is 0, and it must be more than 0. Write a number, such as 2.',
  ]);
});

it('one field is one fault, though it is wrong in two ways', () => {
  expect(faults(councilSchema, { ...minimalCouncil, logo: 'x' })).toHaveLength(1);
});

it.each([
  [{ 'a/': '/b/' }, 'a/: has a name that is not allowed.'],
  [{ '/a/': 'https://b.example' }, '/a/: "https://b.example" is not an address of this site.'],
  [{ '/a/': '//b.example' }, '/a/: "//b.example" is not an address of this site.'],
  [{ '/a/': 3 }, '/a/: should be text, and it is the number 3. Put quotes around it.'],
])('of the redirect %j it says what is wrong and what to write', (redirects, words) => {
  expect(faults(redirectsSchema, redirects)).toEqual([
    `${words} Write one to a line: /old-address/: /new-address/`,
  ]);
});

function faults(schema: Parameters<typeof describeFaults>[1], value: unknown): string[] {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success
    ? []
    : describeFaults(result.error, schema).map(({ message, fix }) => `${message} ${fix}`);
}
