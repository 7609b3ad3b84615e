import { z } from 'zod';
import { themeIcons } from '../domain/theme-icons.ts';
import { commonFields } from './parts.ts';

/** A heading under which the council works. */
export const themeSchema = z.strictObject({
  ...commonFields,
  order: z
    .int()
    .min(1)
    .max(99)
    .meta({ label: 'Order', hint: 'Write a whole number; themes are listed from the lowest.' }),
  icon: z
    .enum(themeIcons)
    .optional()
    .meta({ label: 'Icon', hint: `Write one of: ${themeIcons.join(', ')}.` }),
});

export type Theme = z.output<typeof themeSchema>;
