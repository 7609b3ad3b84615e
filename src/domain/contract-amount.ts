/**
 * What somebody writes of a contract's value, "£85,000", "85000", "85k", "1.2 million", in whole pence; or what is wrong
 * with it. A comma parts thousands: "85,00" may be a slip for anything, and is not guessed at.
 */
export function parseContractAmount(text: string): { amountPence: number } | { fault: AmountFault } {
  const [, digits = '', pence = '', name = ''] = amount.exec(text.trim().replaceAll(/\s+/g, ' ')) ?? [];
  const size = sizes[name.toLowerCase()];
  if (digits === '' || size === undefined || (size === 1 && pence.length > 2)) return { fault: 'unreadable' };
  const amountPence = Math.round(Number(`${digits.replaceAll(/[ ,]/g, '')}.${pence || '0'}`) * size * 100);
  if (amountPence === 0) return { fault: 'nothing' };
  return amountPence > mostPence ? { fault: 'tooMuch' } : { amountPence };
}

export type AmountFault = 'unreadable' | 'nothing' | 'tooMuch';

const amount = /^£? ?(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.(\d{1,6}))? ?([a-z]*)$/i;

/** What people write after a number, in English and in Welsh. "mil" is left out: a million to some, a thousand in Welsh. */
const sizes: Partial<Record<string, number>> = {
  '': 1,
  k: 1_000,
  thousand: 1_000,
  m: 1_000_000,
  million: 1_000_000,
  miliwn: 1_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
  biliwn: 1_000_000_000,
};

/** As the content model has it: a hundred thousand million pounds. */
const mostPence = 10_000_000_000_000;
