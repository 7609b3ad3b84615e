import { expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/publishing/choose-language.ts';

it('is the one that was named, or else the main one', () => {
  expect(chooseLanguage(['en', 'cy'], 'cy')).toBe('cy');
  expect(chooseLanguage(['cy', 'en'], undefined)).toBe('cy');
});

it('names the languages of the council when it has no such site', () => {
  expect(() => chooseLanguage(['en'], 'cy')).toThrow(
    '--language: the council has no site in "cy". Its languages are: en (English).',
  );
});
