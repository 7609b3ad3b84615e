import { counted, type Counted } from '../say.ts';
import type * as Values from '../vocabulary.ts';

/** How days, times, money, amounts and measures are said in English. */
export const figuresEn = {
  /** Days, times, money and amounts, and how they are said inside a sentence. */
  figures: {
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
    /** From Sunday on, as they stand before a date. */
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    midday: 'midday',
    midnight: 'midnight',
    timeOnDay: (time: string, day: string) => `${time} on ${day}`,
    from: (day: string) => `from ${day}`,
    to: (day: string) => `to ${day}`,
    millionPounds: (millions: string) => `£${millions} million`,
    quality: {
      exact: (amount: string) => amount,
      about: (amount: string) => `about ${amount}`,
      'at-least': (amount: string) => `at least ${amount}`,
      'up-to': (amount: string) => `up to ${amount}`,
    } satisfies Record<Values.Quality, (amount: string) => string>,
    amount: {
      people: counted('en', { one: '{count} person', other: '{count} people' }),
      hours: counted('en', { one: '{count} hour', other: '{count} hours' }),
      kg: counted('en', { one: '{count} kilogram', other: '{count} kilograms' }),
      tCO2e: counted('en', {
        one: '{count} tonne of carbon dioxide equivalent',
        other: '{count} tonnes of carbon dioxide equivalent',
      }),
      weeks: counted('en', { one: '{count} week', other: '{count} weeks' }),
      visits: counted('en', { one: '{count} visit', other: '{count} visits' }),
      homes: counted('en', { one: '{count} home', other: '{count} homes' }),
    } satisfies Record<Exclude<Values.Unit, 'GBP' | 'percent' | 'count'>, Counted>,
    awards: counted('en', { one: '{count} award', other: '{count} awards' }),
    entitlement: {
      'half-day': counted('en', { one: '{count} half-day a year', other: '{count} half-days a year' }),
      day: counted('en', { one: '{count} day a year', other: '{count} days a year' }),
      hour: counted('en', { one: '{count} hour a year', other: '{count} hours a year' }),
    } satisfies Record<Values.EntitlementUnit, Counted>,
  },

  measure: {
    counts: 'What it counts',
    countedIn: 'Counted in',
    direction: 'Which way',
    baseline: 'Starting point',
    nextDue: 'Next figure due',
    measures: 'Measures',
    worth: 'Worth',
    worthEach: (amount: string) => `${amount} for each. This is an estimate, not money that was spent.`,
    elsewhere: 'In other frameworks',
    about: 'About this figure',
    values: 'Every figure',
    activities: 'What it measures',
    firstDue: (day: string) => `The first is due by ${day}.`,
    period: 'Period',
    figure: 'Figure',
    kind: 'Kind',
    status: 'Status',
    source: 'Source',
  },

  /** Charts, and what is said of periods beside each other. */
  chart: {
    figureOf: (figure: string, period: string) => `${figure} (${period})`,
    fromTo: (first: string, last: string) => `From ${first} to ${last}.`,
    range: (highest: string, lowest: string) => `The highest is ${highest}, the lowest ${lowest}.`,
    noFigure: (from: string, to: string | undefined) => `No figure: ${to ? `${from} to ${to}` : from}`,
    gap: 'A gap means that no figure is known for that time.',
    left: (periods: string) => `Not drawn, as the period is of another length: ${periods}.`,
    basis: {
      start: 'Each bar counts from the same start, so the bars must not be added up.',
      'to-date':
        'Each bar counts up to the end of its period. Where the counting began is not known, so the bars must not be added up.',
    },
    notDrawn: 'The periods are of different lengths, so the figures are not drawn side by side.',
    aims: 'What was aimed at',
    key: 'What the marks mean',
    more: (period: string, amount: string, share?: string) =>
      `Compared with ${period}: ${amount} more${share ? ` (${share} more)` : ''}.`,
    fewer: (period: string, amount: string, share?: string) =>
      `Compared with ${period}: ${amount} less${share ? ` (${share} less)` : ''}.`,
    same: (period: string) => `The same as in ${period}.`,
    points: counted('en', { one: '{count} percentage point', other: '{count} percentage points' }),
    notStated: 'Not stated',
    headlines: 'The figures that matter most',
    download: 'The same figures to download:',
    worthSource: (source: string, edition: string) => `${source}, ${edition}`,
  },
};
