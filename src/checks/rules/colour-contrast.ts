import { leastContrast } from '../../domain/colours.ts';
import { findColourFault } from '../../domain/council-colours.ts';
import { at, type Rule } from '../rule.ts';

export const colourContrast: Rule = {
  id: 'colour-contrast',
  why: 'The two colours carry white text and are the colour of links and labels. Where they are too light, people with low sight cannot read them.',
  severity: 'error',
  check: ({ council }) =>
    (['brand', 'accent'] as const).flatMap((name) => {
      const colour = council.fields.colours?.[name];
      const fault = colour && findColourFault(name, colour);
      if (!fault) return [];
      // Rounded down: 4.49 is too little, and must not be told as 4.5.
      const ratio = (Math.floor(fault.ratio * 10) / 10).toFixed(1);
      const says = `${fault.use} has a contrast of ${ratio} to 1, and needs ${leastContrast} to 1.`;
      return [
        at(council, ['colours', name], { says, fix: `Write '${fault.nearest}', the nearest that passes.` }),
      ];
    }),
  ok: [{ council: { colours: { brand: '#1d4f3a', accent: '#8a4b08' } } }],
  notOk: [
    {
      council: { colours: { brand: '#ffcc00', accent: '#8a4b08' } },
      says: 'colours.brand: white text on #ffcc00 has a contrast of 1.5 to 1, and needs 4.5 to 1.',
    },
    {
      council: { colours: { brand: '#757575', accent: '#8a4b08' } },
      says: 'colours.brand: a link of #757575 on the page has a contrast of 4.4 to 1, and needs 4.5 to 1.',
    },
    {
      council: { colours: { brand: '#1d4f3a', accent: '#d07a1f' } },
      says: 'colours.accent: text of #d07a1f on white has a contrast of 3.2 to 1, and needs 4.5 to 1.',
    },
  ],
};
