import type { WordFields } from '../schemas/translated-fields.ts';

/**
 * Where a translation is not the same facts in other words: what it says that is no word of it (`fact`), what it leaves out
 * that is text (`missing`), what the original does not have (`added`), and lists of another length.
 */
export function compareTranslation(
  original: unknown,
  translation: unknown,
  words: WordFields,
  path: PropertyKey[] = [],
): Difference[] {
  if (Array.isArray(original)) {
    if (!Array.isArray(translation)) return original.flatMap((item) => missingIn(item, words, path));
    const length = lengthOf(original, translation, path);
    if (length.length > 0) return length;
    return original.flatMap((item, index) =>
      compareTranslation(item, translation[index], words, [...path, index]),
    );
  }
  const from = asGroup(original);
  const to = asGroup(translation);
  const facts = Object.keys(to)
    .filter((name) => to[name] !== undefined && !Object.hasOwn(words, name))
    .map((name): Difference => ({ kind: 'fact', path: [...path, name] }));
  const others = Object.entries(words).flatMap(([name, kind]): Difference[] => {
    const place = [...path, name];
    if (kind === 'own' || kind === 'needed') return [];
    const isSaid = !isNothing(from[name]);
    if (!isSaid) return isNothing(to[name]) ? [] : [{ kind: 'added', path: place }];
    if (typeof kind !== 'string') return compareTranslation(from[name], to[name], kind, place);
    if (isNothing(to[name])) return kind === 'text' ? [{ kind: 'missing', path: place }] : [];
    return lengthOf(from[name], to[name], place);
  });
  return [...facts, ...others];
}

export type Difference =
  | { kind: 'fact' | 'missing' | 'added'; path: PropertyKey[] }
  | { kind: 'length'; path: PropertyKey[]; original: number; translation: number };

/** A list that is not translated at all is told once, where it has text. */
function missingIn(item: unknown, words: WordFields, path: PropertyKey[]): Difference[] {
  return compareTranslation(item, {}, words)
    .filter(({ kind }) => kind === 'missing')
    .slice(0, 1)
    .map((): Difference => ({ kind: 'missing', path }));
}

function lengthOf(original: unknown, translation: unknown, path: PropertyKey[]): Difference[] {
  if (!Array.isArray(original) || !Array.isArray(translation) || original.length === translation.length)
    return [];
  return [{ kind: 'length', path, original: original.length, translation: translation.length }];
}

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function asGroup(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
