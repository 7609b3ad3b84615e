import { expect, it } from 'vitest';
import { toCouncilCss } from '../../../src/feeds/council-css.ts';
import { makeContent } from '../../make-content.ts';

it('the colours of the council are there for every style sheet, with those for dark paper', async () => {
  const { council } = await makeContent({ council: { colours: { brand: '#123456', accent: '#8a4b08' } } });
  expect(toCouncilCss(council)).toMatchInlineSnapshot(`
    ":root{--brand:#123456;--accent:#8a4b08;--brand-on-dark:#98bee8;--accent-on-dark:#f2ab73;--band-on-dark:#123456}
    "
  `);
});
