import { z } from 'zod';
import { findDayFault, findDaylikeFault } from '../domain/days.ts';
import { findHiddenSigns } from '../domain/hidden-signs.ts';
import { findClockFault } from '../domain/instants.ts';
import { findMomentFault } from '../domain/moments.ts';
import { toPence } from '../domain/money.ts';
import { isSlug, nameForeignLetter, toSlug } from '../domain/slugs.ts';
import { findUrlFault } from '../domain/urls.ts';

/**
 * The kinds of value a field can hold. Each refuses in words (`message`); what to write instead is the field's own hint.
 * A field is one of these with `.meta({ label, hint })`, where the hint is a sentence that begins with "Write".
 */

/** Text on one line, without Markdown. */
export function text(min: number, max: number) {
  return z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine(isOneLine, { error: 'has a line break in it' })
    .superRefine((value, context) => {
      const [hidden] = findHiddenSigns(value.replace(/[\r\n]/g, ' '));
      if (hidden)
        context.addIssue({ code: 'custom', message: `has a sign in it that cannot be seen, ${hidden.name}` });
    });
}

/** A short phrase in a list or a key fact. */
export const phrase = text(1, 300);

/** Markdown over any number of lines. */
export const markdown = z.string().trim().min(1).max(20_000);

/** A day, `2026-03-31`. */
export const day = worded(findDayFault).meta({ format: 'date' });

/** A day, a month or a year. A year alone may be written as a number. */
export const daylike = z.union(
  [
    z.int().min(1000).max(9999).transform(String),
    worded(findDaylikeFault).meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }),
  ],
  {
    error: (issue) => wordsFor(issue.input, findDaylikeFault) ?? 'is not a day, a month or a year',
  },
);

/** A day with an optional time, `2026-03-31 17:00`, Europe/London: one that happens, and happens once. */
export const moment = worded((value) => findMomentFault(value) ?? findClockFault(value)).meta({
  pattern: '^\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2})?$',
});

/** Whole pounds or pounds and pence, as a plain number. Parsed to whole pence. */
export const pounds = z
  .number()
  .nonnegative()
  .max(100_000_000_000)
  .refine((value) => Number(value.toFixed(2)) === value, { error: 'has a fraction of a penny' })
  .transform(toPence);

/** An id: lower-case letters, digits and hyphens. */
export const slug = z.string().superRefine((value, context) => {
  if (isSlug(value)) return;
  const suggestion = toSlug(value);
  const foreign = nameForeignLetter(value);
  const nearest = `${foreign ? `: ${foreign}` : ''}${suggestion ? `; "${suggestion}" would be` : ''}`;
  context.addIssue({ code: 'custom', message: `"${value.slice(0, 60)}" is not an id${nearest}` });
});

/** `collection/id`, naming any record of the council. */
export const recordReference = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, {
  error: (issue) => `"${String(issue.input).slice(0, 60)}" is not a collection and an id`,
});

/** A web address that a reader can be sent to: https, a real host, no user name. */
export const url = worded(findUrlFault).meta({ format: 'uri' });

export const email = z.email({
  error: (issue) => `"${String(issue.input).slice(0, 60)}" is not an email address`,
});

export const phone = z.string().regex(/^\+?[0-9][0-9 ]{4,19}$/, {
  error: (issue) => `"${String(issue.input).slice(0, 40)}" is not a phone number`,
});

/** A list that is empty when the field is left out. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).default([]);
}

/** A list that must name at least one. */
export function someOf<T extends z.ZodType>(item: T) {
  return z.array(item).min(1);
}

function worded(findFault: (text: string) => string | undefined) {
  return z.string().superRefine((value, context) => {
    const fault = findFault(value);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  });
}

function wordsFor(input: unknown, findFault: (text: string) => string | undefined): string | undefined {
  if (typeof input === 'string') return findFault(input);
  return typeof input === 'number' ? `${input} is not a day, a month or a year` : undefined;
}

function isOneLine(value: string): boolean {
  return !/[\r\n]/.test(value);
}
