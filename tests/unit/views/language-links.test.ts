import { expect, it } from 'vitest';
import { languageLinks } from '../../../src/views/language-links.ts';

it('a page stands at the same path in each language, under its own name', () => {
  expect(languageLinks('/grants/', '/social-value/', ['en', 'cy'])).toEqual([
    { language: 'en', text: 'English', address: '/social-value/grants/' },
    { language: 'cy', text: 'Cymraeg', address: '/social-value/cy/grants/' },
  ]);
});

it('there are none where there is one language', () => {
  expect(languageLinks('/grants/', '/', ['en'])).toEqual([]);
});
