import { findHiddenSigns, showHiddenSigns } from '../domain/hidden-signs.ts';

/**
 * What is wrong with the name of a file or folder, in words, so that it can be copied to any computer and read by any
 * person; undefined when nothing is. `others` are the names that lie beside it and come before it.
 */
export function findNameFault(
  name: string,
  others: readonly string[],
): { message: string; fix: string } | undefined {
  const shown = `"${showHiddenSigns(name).slice(0, 80)}"`;
  const [hidden] = findHiddenSigns(name.replace(/[\t\r\n]/g, '\u0007'));
  if (hidden)
    return words(
      `has a sign that cannot be seen: ${nameOfHidden(name, hidden)}`,
      'Rename it without that sign.',
    );
  const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i.exec(name)?.[0];
  if (reserved)
    return words(
      `cannot exist on Windows, which keeps ${reserved} for itself`,
      `Rename it, such as ${reserved.toLowerCase()}-page${name.slice(reserved.length)}.`,
    );
  if (/[. ]$|^ /.test(name))
    return words(
      'starts with a blank, or ends with a blank or a dot, which Windows drops',
      `Rename it to ${name.trim().replace(/[. ]+$/, '')}.`,
    );
  const sign = /[<>:"|?*\\]/.exec(name)?.[0];
  if (sign) return words(`has a ${sign} in it, which Windows does not allow`, `Rename it without ${sign}.`);
  const twin = others.find((other) => other !== name && fold(other) === fold(name));
  if (twin)
    return words(
      `differs from ${twin} only by capitals or accents, which many computers do not tell apart`,
      'Rename one of the two, or delete it.',
    );
  return undefined;

  function words(what: string, fix: string) {
    return { message: `The name ${shown} ${what}.`, fix };
  }
}

/** True for a name that is not safe to print or to pass on. */
export function hasHiddenSigns(name: string): boolean {
  return /[\t\r\n]/.test(name) || findHiddenSigns(name).length > 0;
}

function nameOfHidden(name: string, hidden: { offset: number; name: string }): string {
  return { '\t': 'a tab', '\n': 'a line end', '\r': 'a line end' }[name[hidden.offset] ?? ''] ?? hidden.name;
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
