import { formatPenceInWords, toPence } from './money.ts';

/** The units of a measure, with the words that follow one and many. GBP is written before its number, percent against it. */
export const unitNames = {
  people: { one: 'person', many: 'people' },
  hours: { one: 'hour', many: 'hours' },
  GBP: { one: 'pound', many: 'pounds' },
  percent: { one: 'per cent', many: 'per cent' },
  kg: { one: 'kilogram', many: 'kilograms' },
  tCO2e: { one: 'tonne of carbon dioxide equivalent', many: 'tonnes of carbon dioxide equivalent' },
  count: { one: '', many: '' },
  weeks: { one: 'week', many: 'weeks' },
  visits: { one: 'visit', many: 'visits' },
  homes: { one: 'home', many: 'homes' },
} as const;

export const units = Object.keys(unitNames) as [Unit, ...Unit[]];

export const qualities = ['exact', 'about', 'at-least', 'up-to'] as const;

/** "80,377 hours", "£1.53 million", "54%": the number with its unit, without how exact it is. */
export function formatAmount(value: number, unit: Unit): string {
  if (unit === 'GBP') return formatPenceInWords(toPence(value));
  if (unit === 'percent') return `${formatNumber(value)}%`;
  const words = unitNames[unit];
  const word = value === 1 ? words.one : words.many;
  return word ? `${formatNumber(value)} ${word}` : formatNumber(value);
}

/** "over £80,000", "about 400,000 visits", "up to 40 people", "9 people": the amount as it may honestly be said. */
export function formatFigure(value: number, unit: Unit, quality: Quality): string {
  const lead = { exact: '', about: 'about ', 'at-least': 'at least ', 'up-to': 'up to ' }[quality];
  return `${lead}${formatAmount(value, unit)}`;
}

export function formatNumber(value: number): string {
  return number.format(value);
}

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3, signDisplay: 'negative' });

export type Unit = keyof typeof unitNames;
export type Quality = (typeof qualities)[number];
