import type { WordFields } from '../schemas/translated-fields.ts';

/**
 * The fields of an original with the words of a translation in their place. Facts stay the original's, whatever the
 * translation says of them; groups and lists of groups are laid over field by field, the first on the first.
 */
export function layOver<T>(original: T, translation: unknown, words: WordFields): T {
  return layGroup(original, translation, words) as T;
}

function layGroup(original: unknown, translation: unknown, words: WordFields): unknown {
  if (Array.isArray(original)) {
    const others: unknown[] = Array.isArray(translation) ? translation : [];
    return original.map((item, index) => layGroup(item, others[index], words));
  }
  if (!isGroup(original) || !isGroup(translation)) return original;
  const laid = Object.entries(words).flatMap(([name, kind]) => {
    const own = translation[name];
    if (own === undefined) return [];
    if (typeof kind === 'string') return [[name, own]];
    return original[name] === undefined ? [] : [[name, layGroup(original[name], own, kind)]];
  });
  return { ...original, ...(Object.fromEntries(laid) as object) };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
