/** An id is lower-case letters, digits and single hyphens: the last part of an address. At most 80 characters. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function isSlug(text: string): boolean {
  return text.length <= 80 && slugPattern.test(text);
}

/** The id nearest to what somebody wrote: "Café Grants 2026!" gives "cafe-grants-2026"; '' when nothing is left. */
export function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}
