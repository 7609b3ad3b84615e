import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPathOf, type HeaderRule } from '../domain/header-rules.ts';

/** What a built site tells its host, read from its own `_headers` and `_redirects`: what is tested is what is published. */
export function readHostFiles(folder: string): HostFiles {
  const rules = readRules(readLines(folder, '_headers'));
  const moves = new Map(
    readLines(folder, '_redirects').map((line) => {
      const [from = '', to = ''] = line.split(/\s+/);
      return [decodeOrKeep(from), to];
    }),
  );
  return {
    headersOf: (path) =>
      Object.assign(
        {},
        ...rules.filter((rule) => isPathOf(rule.path, path)).map(({ headers }) => headers),
      ) as Record<string, string>,
    moveOf: (path) => moves.get(path),
  };
}

export interface HostFiles {
  /** The headers of a path; a rule further down goes before one above it. */
  headersOf: (path: string) => Record<string, string>;
  /** Where a path has moved to. */
  moveOf: (path: string) => string | undefined;
}

/** Files for hosts, which no host serves. */
export const hostFileNames = ['_headers', '_redirects', 'staticwebapp.config.json'];

function readRules(lines: readonly string[]): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of lines) {
    if (line.startsWith('/')) rules.push({ path: line, headers: {} });
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (last && name !== undefined && value !== undefined) last.headers[name] = value;
  }
  return rules;
}

function readLines(folder: string, name: string): string[] {
  const file = join(folder, name);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** A path with its percent signs read, or as it is where they cannot be. */
export function decodeOrKeep(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
