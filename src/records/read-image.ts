import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Issue } from '../domain/issue.ts';
import { readText } from './read-text.ts';

/** The largest picture, in bytes. A page with a larger one takes a minute on a slow phone. */
const largestImage = 5_000_000;

/**
 * What is wrong with a picture as a file: its ending, its size, or bytes that are not what the ending says. Of an SVG,
 * which is text and can hold code, the text comes back for the rules to read.
 */
export async function readImage(path: string, file: string): Promise<ReadImage> {
  const ending = extname(path);
  const kind = Object.hasOwn(kinds, ending.toLowerCase()) ? kinds[ending.toLowerCase()] : undefined;
  if (!kind) return { issues: [problem(file, 'image-kind', kindWords(ending))] };
  const issues = ending === ending.toLowerCase() ? [] : [problem(file, 'image-kind', caseWords(ending))];
  if (kind === 'svg') {
    const text = await readText(path, file);
    return typeof text === 'string' ? { issues, svg: text } : { issues: [...issues, text] };
  }
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size > largestImage) issues.push(problem(file, 'file-size', sizeWords(size)));
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    const start = buffer.subarray(0, bytesRead).toString('latin1');
    const found = signatures.find(([, signature]) => signature.test(start))?.[0];
    if (found !== kind) issues.push(problem(file, 'image-kind', contentWords(ending, found)));
  } finally {
    await handle.close();
  }
  return { issues };
}

export interface ReadImage {
  issues: Issue[];
  /** The text of an SVG that is text. */
  svg?: string;
}

const kinds: Record<string, string> = {
  '.png': 'png',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.webp': 'webp',
  '.avif': 'avif',
  '.gif': 'gif',
  '.svg': 'svg',
};

/** How each kind of picture begins: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
const signatures: [string, RegExp][] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF.{4}WEBP/s],
  ['avif', /^.{4}ftyp(avif|avis|mif1)/s],
];

function kindWords(ending: string) {
  return {
    message: `A file that ends in ${ending || 'nothing'} is no picture that this site shows.`,
    fix: `Save it as one of: ${Object.keys(kinds).join(', ')}.`,
  };
}

function caseWords(ending: string) {
  return {
    message: `The ending ${ending} is in capitals, and addresses tell capitals apart.`,
    fix: `Rename it to end in ${ending.toLowerCase()}.`,
  };
}

function sizeWords(size: number) {
  const shown = (size / 1_000_000).toFixed(1);
  return {
    message: `The picture has ${shown} MB, and the most is ${largestImage / 1_000_000} MB.`,
    fix: 'Save it smaller: 1600 pixels wide is enough.',
  };
}

function contentWords(ending: string, found: string | undefined) {
  const what = found ? `a ${found} picture` : 'no picture that this site knows';
  return {
    message: `The name says ${ending}, and what is in the file is ${what}.`,
    fix: found ? `Rename it to end in .${found}.` : 'Save the picture again.',
  };
}

function problem(file: string, rule: string, words: { message: string; fix: string }): Issue {
  return { file, line: 1, column: 1, severity: 'error', rule, field: '', ...words };
}
