import { findInAwards } from '../award-cell.ts';
import { plainName } from '../plain-name.ts';
import type { Rule } from '../rule.ts';

export const awardDescription: Rule = {
  id: 'award-description',
  why: 'The law asks for a summary of what the money is for. The title once more, or “tbc”, is none.',
  severity: 'warning',
  check: (source) =>
    findInAwards(source, (award, tell) => {
      const { Title: title = '', Description: description = '' } = award;
      return [
        ...(['Title', 'Description', 'Recipient Org:Name', 'Funding Org:Name'] as const).map((heading) =>
          placeholder.test(award[heading] ?? '')
            ? tell(
                heading,
                `"${award[heading]}" says nothing.`,
                'Write what it was, or leave the award out until you know.',
                'error',
              )
            : undefined,
        ),
        title && description && plainName(title) === plainName(description)
          ? tell(
              'Description',
              'says the same as the title.',
              'Write one or two sentences about what the money is for.',
            )
          : undefined,
        title.length > longest
          ? tell(
              'Title',
              `is ${title.length} characters long, and a title has at most ${longest}.`,
              'Write a few words here, and the rest into Description.',
            )
          : undefined,
      ];
    }),
  ok: [{ awards: [{ Title: 'Bikes', Description: 'Bikes for a club.' }] }],
  notOk: [
    {
      awards: [{ Title: 'Bike club', Description: 'Bike club.' }],
      says: 'Row 2, Description: says the same as the title.',
    },
    { awards: [{ Title: 'TBC' }], says: 'Row 2, Title: "TBC" says nothing.' },
    { awards: [{ Description: '-----' }], says: 'Row 2, Description: "-----" says nothing.' },
    {
      awards: [{ Title: 'Bikes '.repeat(25).trim() }],
      says: 'Row 2, Title: is 149 characters long, and a title has at most 140.',
    },
  ],
};

/** As 360Giving's own quality tool counts. */
const longest = 140;

const placeholder =
  /^(?:[\s\p{P}\p{S}]+|x{2,}|t\.?b\.?[cda]\.?|to be confirmed|n\/?a|none|null|undefined|nan|test(?:ing)?|unknown|lorem ipsum.*|description|title|#(?:n\/a|ref!|name\?|value!|div\/0!))$/iu;
