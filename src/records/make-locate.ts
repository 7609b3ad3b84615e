import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Document,
  type LineCounter,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import type { Locate, Place } from '../domain/place.ts';

/** `firstLine` is the line of the file on which the YAML begins. */
export function makeLocate(text: string, document: Document, lines: LineCounter, firstLine: number): Locate {
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const placeOf = (node: unknown): Place | undefined => {
    const range = (node as Node | null)?.range;
    return range ? placeAt(range[0]) : undefined;
  };
  return (path, at = 'value') => {
    let node: unknown = document.contents;
    let place = placeOf(node) ?? { line: firstLine, column: 1 };
    for (const [step, key] of path.entries()) {
      const pair = findPair(node, key);
      const next = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined;
      if (!pair && next === undefined) return step === 0 ? { line: firstLine, column: 1 } : place;
      const wantsKey = at === 'key' && step === path.length - 1;
      place = (wantsKey ? placeOf(pair?.key) : placeOf(next)) ?? placeOf(pair?.key) ?? place;
      node = next;
    }
    const letter = typeof at === 'number' && isScalar(node) ? findLetter(text, node, at) : undefined;
    return letter === undefined ? place : placeAt(letter);
  };
}

/** Where a letter of a scalar's value stands in the YAML, read side by side. Any run of blanks in one is any run in the other. */
function findLetter(text: string, { value, type, range }: Scalar, letter: number): number | undefined {
  if (typeof value !== 'string' || !range) return undefined;
  let at = type?.startsWith('BLOCK')
    ? text.indexOf('\n', range[0]) + 1
    : range[0] + (type?.startsWith('QUOTE') ? 1 : 0);
  const skipBlanks = () => {
    while (at < range[1] && isBlank(text[at])) at += 1;
  };
  skipBlanks();
  for (let index = value.length - value.trimStart().length, end = index + letter; index < end; index += 1) {
    if (isBlank(value[index])) {
      skipBlanks();
      while (index + 1 < end && isBlank(value[index + 1])) index += 1;
    } else if (text[at] === value[index]) {
      at += type === 'QUOTE_SINGLE' && value[index] === "'" ? 2 : 1;
    } else return undefined;
  }
  return at < range[1] ? at : undefined;
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r';
}

function findPair(node: unknown, key: PropertyKey): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
  );
}
