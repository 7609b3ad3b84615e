import { expect, it } from 'vitest';
import { toCouncilCss } from '../../../src/feeds/council-css.ts';
import { makeContent } from '../../make-content.ts';

it('the colours of the council are there for every style sheet', async () => {
  const { council } = await makeContent({ council: { colours: { brand: '#123456', accent: '#ABCDEF' } } });
  expect(toCouncilCss(council)).toBe(':root{--brand:#123456;--accent:#ABCDEF}\n');
});
