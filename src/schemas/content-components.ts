import { z } from 'zod';
import { phone, slug, text, url, email } from './fields.ts';

const measure = slug.meta({
  label: 'Measure',
  hint: 'Write the id of a measure: its file name without its ending.',
});
const caption = text(2, 120).meta({ label: 'Caption', hint: 'Write what the figures are.' }).optional();
const href = text(1, 500).meta({
  label: 'Address',
  hint: 'Write an address such as /grants/community-chest/ or https://www.example.gov.uk/form.',
});

/**
 * THE table of components that an .mdx text may use, without an import, and nothing else: the attributes of each, each
 * written as name="text", what may stand between its tags, and whether it may stand inside a line. Each is
 * `src/components/content/<Name>.astro`.
 */
export const contentComponents = {
  Callout: {
    attributes: z.strictObject({
      title: text(2, 80).meta({ label: 'Title', hint: 'Write a few words.' }).optional(),
    }),
    children: 'text',
    inline: false,
    example: '<Callout title="Good to know">\n\nText.\n\n</Callout>',
  },
  Warning: {
    attributes: z.strictObject({}),
    children: 'text',
    inline: false,
    example: '<Warning>\n\nText.\n\n</Warning>',
  },
  StatHeadline: {
    attributes: z.strictObject({ measure, caption }),
    children: 'none',
    inline: false,
    example: '<StatHeadline measure="volunteer-hours" />',
  },
  Steps: {
    attributes: z.strictObject({}),
    children: 'numbered list',
    inline: false,
    example: '<Steps>\n\n1. First.\n2. Then.\n\n</Steps>',
  },
  Contact: {
    attributes: z.strictObject({
      team: text(2, 80)
        .meta({ label: 'Team', hint: 'Write the name of the team, never of a person.' })
        .optional(),
      phone: phone.meta({ label: 'Phone', hint: 'Write the number, such as 01632 960001.' }).optional(),
      email: email
        .meta({ label: 'Email', hint: 'Write an address such as grants@example.gov.uk.' })
        .optional(),
      url: url
        .meta({ label: 'Web page', hint: 'Write an address such as https://www.example.gov.uk/grants.' })
        .optional(),
      address: text(5, 200)
        .meta({ label: 'Address', hint: 'Write the postal address on one line.' })
        .optional(),
    }),
    children: 'none',
    inline: false,
    example: '<Contact team="Communities team" phone="01632 960001" />',
  },
  Download: {
    attributes: z.strictObject({
      href,
      title: text(2, 120).meta({ label: 'Title', hint: 'Write what the document is called.' }),
      format: text(2, 40)
        .meta({ label: 'Format', hint: 'Write the kind and size, such as PDF, 2 MB.' })
        .optional(),
    }),
    children: 'none',
    inline: false,
    example:
      '<Download href="https://www.example.gov.uk/form.pdf" title="Application form" format="PDF, 2 MB" />',
  },
  ActionLink: {
    attributes: z.strictObject({
      href,
      text: text(2, 80).meta({ label: 'Text', hint: 'Write what happens, such as Apply online.' }),
    }),
    children: 'none',
    inline: false,
    example: '<ActionLink href="https://www.example.gov.uk/form" text="Apply online" />',
  },
  Chart: {
    attributes: z.strictObject({ measure, caption }),
    children: 'none',
    inline: false,
    example: '<Chart measure="volunteer-hours" />',
  },
  Fact: {
    attributes: z.strictObject({
      measure,
      period: text(2, 80)
        .meta({ label: 'Period', hint: 'Write the label of one of its periods, such as 2021/22.' })
        .optional(),
    }),
    children: 'none',
    inline: true,
    example: 'Volunteers gave <Fact measure="volunteer-hours" period="2021/22" />.',
  },
  Deadline: {
    attributes: z.strictObject({
      grant: slug.meta({
        label: 'Grant',
        hint: 'Write the id of a grant: its file name without its ending.',
      }),
    }),
    children: 'none',
    inline: true,
    example: '<Deadline grant="community-chest" />',
  },
} as const satisfies Record<string, ContentComponent>;

export const contentComponentNames = Object.keys(contentComponents) as ContentComponentName[];

export function isContentComponent(name: string): name is ContentComponentName {
  return Object.hasOwn(contentComponents, name);
}

export interface ContentComponent {
  attributes: z.ZodObject;
  children: 'none' | 'text' | 'numbered list';
  inline: boolean;
  /** How it is written, for the messages of the check. */
  example: string;
}

export type ContentComponentName = keyof typeof contentComponents;

/** The checked attributes of one component: the props that its .astro file gets. */
export type ContentProps<N extends ContentComponentName> = z.output<
  (typeof contentComponents)[N]['attributes']
>;
