import { addressIn } from '../domain/paths.ts';
import { settings } from './environment.ts';
import { renderField } from './markdown.ts';

/**
 * A view's props made ready for the page: every `href` put under the path the site lives at, and every Markdown block
 * turned into HTML. The shape stays as it is, so what a view builds is what a component gets.
 */
export async function prepare<T>(props: T): Promise<T> {
  return (await walk(props)) as T;
}

async function walk(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(walk));
  if (typeof value !== 'object' || value === null) return value;
  if ('kind' in value && value.kind === 'markdown' && 'markdown' in value) {
    return { kind: 'html', html: await renderField(String(value.markdown), settings.language) };
  }
  const entries = Object.entries(value).map(async ([key, inner]) => [
    key,
    key === 'href' ? addressIn(settings, String(inner)) : await walk(inner),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as unknown;
}
