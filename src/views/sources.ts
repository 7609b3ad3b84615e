import { formatDay } from '../domain/days.ts';
import type { Language } from '../domain/languages.ts';
import type { Source } from '../schemas/parts.ts';
import type { ShownSource } from './blocks.ts';

/** A source for people. */
export function showSource({ title, url, published, note }: Source, language: Language): ShownSource {
  return {
    text: title,
    href: url,
    ...(published ? { published: formatDay(published, language) } : {}),
    ...(note ? { note } : {}),
  };
}

/**
 * Every source once, by its title, address and day, in the order of first use. What one naming leaves out another may
 * tell, so the notes stand together.
 */
export function uniqueSources(sources: readonly Source[]): Source[] {
  return sources.reduce<Source[]>((unique, source) => {
    const index = unique.findIndex((known) => isSame(known, source));
    return index === -1 ? [...unique, source] : unique.with(index, merge(unique[index] ?? source, source));
  }, []);
}

function isSame(a: Source, b: Source): boolean {
  const sameDay = !a.published || !b.published || a.published === b.published;
  return a.url === b.url && a.title === b.title && sameDay;
}

function merge(known: Source, other: Source): Source {
  const notes = [...new Set([known.note, other.note].filter((note) => note !== undefined))];
  return { ...other, ...known, ...(notes.length > 0 ? { note: notes.join(' ') } : {}) };
}
