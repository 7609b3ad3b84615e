import { z } from 'zod';
import { commonFields } from './parts.ts';

export const themeIcons = [
  'people',
  'leaf',
  'coins',
  'shop',
  'parcel',
  'contract',
  'book',
  'home',
  'heart',
  'hands',
] as const;

/** A heading under which the council works. */
export const themeSchema = z.strictObject({
  ...commonFields,
  order: z.int().min(1).max(99).meta({ label: 'Order', hint: 'Write a whole number; themes are listed from the lowest.' }),
  icon: z.enum(themeIcons).optional().meta({ label: 'Icon', hint: `Write one of: ${themeIcons.join(', ')}.` }),
});

export type Theme = z.output<typeof themeSchema>;
export type ThemeIcon = (typeof themeIcons)[number];
