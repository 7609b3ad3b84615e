import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Dictionary } from '../domain/dictionary.ts';

/** British English, from cspell's own dictionary. Read once a process. */
export function loadDictionary(): Promise<Dictionary> {
  return (loaded ??= readDictionary());
}

let loaded: Promise<Dictionary> | undefined;

async function readDictionary(): Promise<Dictionary> {
  const folder = dirname(createRequire(import.meta.url).resolve('@cspell/dict-en-gb-mit'));
  const trie = decodeTrie(gunzipSync(await readFile(join(folder, 'en_GB.trie.gz'))));
  return {
    has: (word) => trie.hasWord(word, false),
    suggest: (word) => trie.suggest(word, { numSuggestions: 1 })[0],
  };
}
