import { existsSync, readdirSync } from 'node:fs';
import { findCloseMatch } from '../domain/close-match.ts';
import { UsageError } from './read-arguments.ts';

/** The built site that was named, or the only one there is. Throws a `UsageError` that lists what was built. */
export function chooseSite(out: string, council: string | undefined): string {
  const built = existsSync(out)
    ? readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const names = built.map((entry) => entry.name).sort();
  if (names.length === 0) throw new UsageError(`Nothing is built in ${out} yet. Run npm run build first.`);
  if (council === undefined) {
    if (names.length === 1) return String(names[0]);
    throw new UsageError(
      `Name the council to preview: ${names.map((name) => `npm run preview -- ${name}`).join(' or ')}`,
    );
  }
  if (names.includes(council)) return council;
  const closest = findCloseMatch(council, names);
  throw new UsageError(
    `There is no site of ${council} in ${out}. ${closest ? `Did you mean ${closest}?` : `There are: ${names.join(', ')}.`}`,
  );
}
