import { expect, it } from 'vitest';
import { describeField } from '../../../src/schemas/describe-field.ts';
import { grantSchema } from '../../../src/schemas/grants.ts';
import { redirectsSchema } from '../../../src/schemas/redirects.ts';

it('a field is described through lists, groups and all that wraps it', () => {
  expect(describeField(grantSchema, ['rounds', 3, 'pot'])).toMatchObject({
    label: 'Money in this round',
    keys: [],
  });
  expect(describeField(grantSchema, ['contact']).keys).toEqual(['team', 'phone', 'email', 'url', 'address']);
});

it('an entry of a list has the words of the list', () => {
  expect(describeField(grantSchema, ['aliases', 0])).toMatchObject({ label: 'Other words for it' });
  expect(describeField(redirectsSchema, ['/a/'])).toMatchObject({ label: 'Redirects' });
});

it.each([
  [['nothing']],
  [['title', 'deeper']],
  [['constructor']],
  [['__proto__', 'x']],
  [['rounds', 0, 'toString', 'x']],
])('%j is no field, and has no words but those around it', (path) => {
  expect(describeField(grantSchema, path).keys).toEqual([]);
});
