import { isMap, isPair, isScalar, isSeq, type Document, type LineCounter, type Node, type Pair } from 'yaml';
import type { Locate, Place } from '../domain/place.ts';

/** `firstLine` is the line of the file on which the YAML begins. */
export function makeLocate(document: Document, lines: LineCounter, firstLine: number): Locate {
  const placeOf = (node: unknown): Place | undefined => {
    const range = (node as Node | null)?.range;
    if (!range) return undefined;
    const { line, col } = lines.linePos(range[0]);
    return { line: line + firstLine - 1, column: col };
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
    return place;
  };
}

function findPair(node: unknown, key: PropertyKey): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key));
}
