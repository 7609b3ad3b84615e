import { contrastRatio } from '../../domain/contrast.ts';
import { at, type Rule } from '../rule.ts';

/** WCAG 2.2, success criterion 1.4.3: the least that text may differ from what it stands on. */
const least = 4.5;

export const colourContrast: Rule = {
  id: 'colour-contrast',
  why: 'The two colours carry white text. Where they are too light, people with low sight cannot read it.',
  severity: 'error',
  check: ({ council }) =>
    (['brand', 'accent'] as const).flatMap((name) => {
      const colour = council.fields.colours?.[name];
      const ratio = colour ? contrastRatio(colour, '#ffffff') : least;
      if (ratio >= least) return [];
      const says = `white text on ${colour} has a contrast of ${ratio.toFixed(1)} to 1, and needs ${least} to 1.`;
      return [at(council, ['colours', name], { says, fix: 'Write a darker colour.' })];
    }),
  ok: [{ council: { colours: { brand: '#1d4f3a', accent: '#8a4b08' } } }],
  notOk: [
    {
      council: { colours: { brand: '#ffcc00', accent: '#8a4b08' } },
      says: 'colours.brand: white text on #ffcc00 has a contrast of 1.5 to 1, and needs 4.5 to 1.',
    },
  ],
};
