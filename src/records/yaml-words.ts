import { isAlias, isMap, isPair, isScalar, isSeq, type Document, type ErrorCode, type Node } from 'yaml';

/** Everything that is sound YAML and that nobody who writes content means: a shortcut, a name that is no text, a merge. */
export function findRefused(document: Document): { offset: number; words: FaultWords }[] {
  const found: { offset: number; words: FaultWords }[] = [];
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isPair(node)) {
      const { key } = node;
      if (!isScalar(key) && !isAlias(key)) found.push({ offset: startOfNode(key), words: nameWords });
      else if (isScalar(key) && key.value === null)
        found.push({ offset: startOfNode(key), words: nameWords });
      else if (isScalar(key) && key.value === '<<')
        found.push({ offset: startOfNode(key), words: mergeWords });
      else waiting.push(node.value, key);
    } else if (isAlias(node) || ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor)) {
      found.push({ offset: startOfNode(node), words: aliasWords });
    } else if (isMap(node) || isSeq(node)) {
      for (const item of [...node.items].reverse()) waiting.push(item);
    }
  }
  return found;
}

function startOfNode(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

export interface FaultWords {
  message: string;
  fix: string;
}

export const unreadableWords = {
  message: 'From here on the fields cannot be read.',
  fix: 'Write each field on its own line as name: value, and put quotes around text that holds a colon or a #.',
};

export const duplicateWords = {
  message: 'This field stands here a second time.',
  fix: 'Keep one of the two and take the other out.',
};

export function tooDeepWords(most: number) {
  return {
    message: `Here fields lie in each other more than ${most} deep.`,
    fix: 'Write the fields as the guide has them, none deeper than five.',
  };
}

const aliasWords = {
  message: 'A field starts with & or *, which YAML reads as a shortcut and not as text.',
  fix: 'Put quotes around the text.',
};

const mergeWords = {
  message: 'A field called << takes over the fields of another, which is not done here.',
  fix: 'Write each field out, on its own line as name: value.',
};

const colonWords = {
  message: 'There is a second colon on this line, so it cannot be told where the text begins.',
  fix: 'Put quotes around the text after the first colon.',
};

export const noColonWords = {
  message: 'There is no colon and blank after the name of this field.',
  fix: 'Write each field on its own line as name: value.',
};

const nameWords = {
  message: 'The name of a field is missing, or is not text.',
  fix: 'Write each field on its own line as name: value.',
};

const indentWords = {
  message: 'This line is not indented like the lines around it.',
  fix: 'Start fields of one group at the same distance from the left, with spaces.',
};

export const wordsByCode: Partial<Record<ErrorCode, FaultWords>> = {
  BAD_INDENT: indentWords,
  BLOCK_AS_IMPLICIT_KEY: colonWords,
  MULTILINE_IMPLICIT_KEY: noColonWords,
  TAB_AS_INDENT: { message: 'This line starts with a tab.', fix: 'Use spaces in place of the tab.' },
  MISSING_CHAR: {
    message: 'Something is missing here: a closing quote, a bracket, or the colon after a name.',
    fix: 'Write fields as name: value, and close each quote and bracket on the line it opens.',
  },
  MULTIPLE_DOCS: {
    message: 'A line with --- or ... stands inside the fields.',
    fix: 'Take it out. A Markdown file has one --- line above its fields and one below, and other files have none.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'A text starts with !, which YAML reads as an instruction.',
    fix: 'Put quotes around the text.',
  },
  BAD_ALIAS: aliasWords,
  BAD_SCALAR_START: {
    message: 'The text starts with a sign that YAML keeps for itself.',
    fix: 'Put quotes around the text.',
  },
};
