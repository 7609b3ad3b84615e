import { formatDay } from '../domain/days.ts';
import type { Source } from '../schemas/parts.ts';
import type { ShownSource } from './blocks.ts';

/** A source for people. */
export function showSource({ title, url, published, note }: Source): ShownSource {
  return { text: title, href: url, ...(published ? { published: formatDay(published) } : {}), ...(note ? { note } : {}) };
}

/** Every source once, by its address and title, in the order of first use. */
export function uniqueSources(sources: readonly Source[]): Source[] {
  const seen = new Set<string>();
  return sources.filter(({ url, title }) => {
    const key = `${url} ${title}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
