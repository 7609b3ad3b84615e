/** "£71,961.98", "£500", "-£20": pence are shown only when there are any. Welsh writes amounts as English does. */
export function formatPence(amountPence: number): string {
  const whole = amountPence % 100 === 0;
  const format = whole ? wholePounds : poundsAndPence;
  return format.format(amountPence / 100);
}

/** `negative`: a zero is written without a sign, even where the sum that gave it was negative. */
const sterling = { style: 'currency', currency: 'GBP', signDisplay: 'negative' } as const;
const wholePounds = new Intl.NumberFormat('en-GB', { ...sterling, maximumFractionDigits: 0 });
const poundsAndPence = new Intl.NumberFormat('en-GB', sterling);
