import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { findCloseMatch } from '../domain/close-match.ts';

/**
 * The options and the one council that a command was given. Anything else is told in a sentence, with the name that was
 * probably meant; the command then ends with exit code 2 and nothing done.
 */
export function readArguments<O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
  usage: string,
) {
  const known = Object.keys(options);
  for (const arg of args) {
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (name === undefined || known.includes(name)) continue;
    const closest = findCloseMatch(name, known);
    throw new UsageError(
      `There is no option --${name}.${closest ? ` Did you mean --${closest}?` : ''}\n${usage}`,
    );
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    if (positionals.length > 1) throw new UsageError(`Name one council, or none for all of them.\n${usage}`);
    return { values, council: positionals[0] };
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(
      `${cause instanceof Error ? cause.message.split('\n')[0] : String(cause)}\n${usage}`,
      { cause },
    );
  }
}

/** What somebody typed cannot be done; the message is for them. */
export class UsageError extends Error {}

/** Runs a command and sets the exit code it returns; a `UsageError` is printed without a stack and ends it with 2. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    console.error(cause.message);
    process.exitCode = 2;
  }
}
