import { describe, expect, it } from 'vitest';
import { councilSchema } from '../../../src/schemas/council.ts';
import { minimalCouncil } from '../../minimal-records.ts';

it('a logo is optional, and so are the notice and the way to report a security fault', () => {
  expect(isCouncil({})).toBe(true);
});

describe.each<[field: string, good: unknown[], bad: unknown[]]>([
  [
    'logo',
    ['images/logo.svg', 'images/a-1.png'],
    ['logo.svg', '../images/logo.svg', 'images/../x.svg', 'images/logo.gif', 'images/Logo.svg'],
  ],
  ['organisationId', ['GB-LAE-TST', 'GB-CHC-1234567'], ['gb-lae-tst', 'LAE-TST', 'GB-LAE-', 'GB LAE TST']],
  ['givingPrefix', ['360G-testshire'], ['testshire', '360g-testshire', '360G-']],
  ['languages', [['en'], ['cy', 'en']], [[], ['fr'], 'en']],
  [
    'colours',
    [{ brand: '#1D4F3A', accent: '#8a4b08' }],
    [
      { brand: '#1d4', accent: '#8a4b08' },
      { brand: 'green', accent: '#8a4b08' },
    ],
  ],
])('%s', (field, good, bad) => {
  it.each(good.map((value) => [value]))('may be %j', (value) => {
    expect(isCouncil({ [field]: value })).toBe(true);
  });

  it.each(bad.map((value) => [value]))('may not be %j', (value) => {
    expect(isCouncil({ [field]: value })).toBe(false);
  });
});

it.each(['name', 'website', 'organisationId', 'contact', 'accessibility', 'licence'])(
  '%s is needed',
  (field) => {
    expect(isCouncil({ [field]: undefined })).toBe(false);
  },
);

function isCouncil(changes: Record<string, unknown>): boolean {
  return councilSchema.safeParse({ ...minimalCouncil, ...changes }).success;
}
