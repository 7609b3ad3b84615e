import { expect, it } from 'vitest';
import { makeRedirectRules } from '../../../src/domain/redirect-rules.ts';

it('each old address moves with and without its slash, under the path of the site and in each language', () => {
  const moves = makeRedirectRules(
    { '/chest/': '/grants/chest/#rounds', '/old.html': '/' },
    { base: '/social-value/', languages: ['en', 'cy'] },
  );
  expect(moves.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/social-value/chest/ /social-value/grants/chest/#rounds',
    '/social-value/chest /social-value/grants/chest/#rounds',
    '/social-value/old.html /social-value/',
    '/social-value/cy/chest/ /social-value/cy/grants/chest/#rounds',
    '/social-value/cy/chest /social-value/cy/grants/chest/#rounds',
    '/social-value/cy/old.html /social-value/cy/',
  ]);
});
