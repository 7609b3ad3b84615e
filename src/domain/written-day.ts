/** "7 June 2018", "June 2018" or "2018" in the language of these months, as exact as the text `2018-06-07` itself. */
export function writeDay(daylike: string, months: readonly string[]): string {
  const [year, month, day] = daylike.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
