import { expect, it } from 'vitest';
import { planSearch } from '../../../src/domain/search-plan.ts';

const words = ['apprentice', 'grant', 'grants', 'hall', 'volunteer', 'volunteering', "women's", 'gŵyl'];

it.each([
  ['How do I get a grant for our hall?', ['grant', 'hall']],
  ['GRANTS', ['grants']],
  ["women's hall", ["women's", 'hall']],
  ['rent-free hall', ['rent', 'free', 'hall']],
  ['section 2.5', ['section', '2.5']],
  ['Gŵyl', ['gŵyl']],
  ['how to', ['how', 'to']],
  ['', []],
  ['?!', []],
])('%j looks for %j', (query, terms) => {
  expect(planSearch(query, [...words, 'rent', 'free', 'section']).terms).toEqual(terms);
});

it.each([
  ['garnt', ['grant']],
  ['volunter grnat', ['volunteer', 'grant']],
  ['aprentice hall', ['apprentice', 'hall']],
])('%j is taken for %j', (query, corrected) => {
  expect(planSearch(query, words)).toMatchObject({ corrected, changed: true });
});

it.each(['volunteer', 'volun', 'xyz', 'tn13', '2025', 'unheard-of'])(
  '%j is left as it was typed',
  (query) => {
    const { terms, corrected, changed } = planSearch(query, words);
    expect([corrected, changed]).toEqual([terms, false]);
  },
);

it('a whole page pasted in is cut to its first words', () => {
  const pasted = Array.from({ length: 500 }, (_, index) => `word${index}`).join(' ');
  expect(planSearch(pasted, words).terms).toHaveLength(12);
});

it('without the words of the site nothing is put right', () => {
  expect(planSearch('garnt', [])).toEqual({ terms: ['garnt'], corrected: ['garnt'], changed: false });
});
