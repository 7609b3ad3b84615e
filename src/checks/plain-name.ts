/** A name by which two rows are compared: without capitals, signs, "the" and "Ltd", which people write as they like. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(the|ltd|limited|cic|cio)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
