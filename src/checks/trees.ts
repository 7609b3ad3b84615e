import type { Nodes, Root } from 'mdast';
import type { Place } from '../domain/place.ts';
import type { CouncilSource, SourceText } from '../schemas/council-source.ts';
import { walk } from './links.ts';
import { allTexts, type Finding } from './rule.ts';

/** A Markdown tree of a record: its body, or a field that holds Markdown. */
export interface PlacedTree {
  record: SourceText;
  /** The field it stands in, or '' for the body. */
  field: string;
  tree: Root;
  placeOf: (node: Nodes) => Place;
}

/** Every Markdown tree of a council, in whatever language: of each file its Markdown fields, then its body. */
export function treesOf(source: CouncilSource): PlacedTree[] {
  return allTexts(source).flatMap((record): PlacedTree[] => {
    const { tree, bodyLine, fieldTrees, locate, fields } = record;
    return [
      ...fieldTrees.map(({ field, tree: inner }): PlacedTree => {
        const lines = String((fields as Record<string, unknown>)[field]).split('\n');
        const placeOf = (node: Nodes) => {
          const { line, column } = startOf(node);
          return locate(
            [field],
            lines.slice(0, line - 1).reduce((total, { length }) => total + length + 1, column - 1),
          );
        };
        return { record, field, tree: inner, placeOf };
      }),
      ...(tree
        ? [{ record, field: '', tree, placeOf: (node: Nodes) => below(startOf(node), bodyLine) }]
        : []),
    ];
  });
}

/** A finding at a node. In a field the message begins with the field's name. */
export function atNode(
  { record, field, placeOf }: PlacedTree,
  node: Nodes,
  { says, fix }: { says: string; fix: string },
): Finding {
  return { file: record.file, ...placeOf(node), field, message: field ? `${field}: ${says}` : says, fix };
}

/** The same, for what a draft may leave unfinished: a warning there, and what the rule says elsewhere. */
export function unfinishedAt(placed: PlacedTree, node: Nodes, words: { says: string; fix: string }): Finding {
  const finding = atNode(placed, node, words);
  return placed.record.draft ? { ...finding, severity: 'warning' } : finding;
}

/** The words of a node as a reader sees or hears them, with what its pictures say. */
export function wordsOf(node: Nodes): string {
  const words = [...walk(node)].map((inner) => {
    if (inner.type === 'text' || inner.type === 'inlineCode') return inner.value;
    if (inner.type === 'image' || inner.type === 'imageReference') return inner.alt ?? '';
    return inner.type === 'break' ? ' ' : '';
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}

function startOf(node: Nodes): Place {
  return node.position?.start ?? { line: 1, column: 1 };
}

function below({ line, column }: Place, bodyLine: number): Place {
  return { line: line + bodyLine - 1, column };
}
