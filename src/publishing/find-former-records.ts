import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { isCollectionName } from '../domain/collection-names.ts';
import type { FormerRecord } from '../schemas/council-source.ts';

/**
 * The records of a council's folder that git remembers and that were renamed or removed since, each once, under the name it
 * has now. What was a draft when it went had no address to keep, and a translation never has one of its own. Without git,
 * or outside a repository, there are none; a shallow clone remembers less.
 */
export async function findFormerRecords(folder: string): Promise<FormerRecord[]> {
  const moves = readMoves(await readLog(folder));
  const published = await findPublished(folder, moves);
  return moves.filter((_, index) => published[index]).map(({ commit: _, ...former }) => former);
}

/** One line a commit, `:<id>`, then the files that it took away: a letter and one name, or two for a rename. */
async function readLog(folder: string): Promise<string[]> {
  const log = ['log', '--diff-filter=RD', '--name-status', '-M', '-z', '--relative', '--no-show-signature'];
  try {
    const { stdout } = await promisify(execFile)('git', [...log, '--format=:%H', '--', '.'], {
      cwd: folder,
      maxBuffer: 256 * 1024 * 1024,
    });
    return stdout.split(/\0\n?/).map((part) => part.trim());
  } catch {
    // No git on this machine, no repository, or one without a commit: nothing is remembered.
    return [];
  }
}

/** From the newest to the oldest, so that where a file went to is known before the file itself comes up. */
function readMoves(parts: readonly string[]): Move[] {
  const moves = new Map<string, Move>();
  let commit = '';
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    if (part.startsWith(':')) commit = part.slice(1);
    else if (/^[DR]\d*$/.test(part)) {
      const record = asRecord(parts[(index += 1)] ?? '');
      const next = part.startsWith('R') ? asRecord(parts[(index += 1)] ?? '') : undefined;
      if (!record || moves.has(record.name)) continue;
      const renamedTo = next && moves.has(next.name) ? moves.get(next.name)?.renamedTo : next;
      moves.set(record.name, { ...record, renamedTo, commit });
    }
  }
  return [...moves.values()];
}

function asRecord(name: string): Omit<FormerRecord, 'renamedTo'> | undefined {
  const [, collection = '', id = ''] = /^([a-z]+)\/([^/.]+)\.mdx?$/.exec(name) ?? [];
  return isCollectionName(collection) ? { collection, id, name } : undefined;
}

/** For each of them, whether it was published when it was last there: one question to git for all. */
async function findPublished(folder: string, moves: readonly Move[]): Promise<boolean[]> {
  if (moves.length === 0) return [];
  const git = spawn('git', ['cat-file', '--batch=%(objectsize)'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const chunks: Buffer[] = [];
  git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  git.stdin.on('error', () => undefined);
  git.stdin.end(moves.map(({ commit, name }) => `${commit}^:./${name}\n`).join(''));
  await new Promise((resolve) => git.once('close', resolve));
  const answer = Buffer.concat(chunks);
  let offset = 0;
  return moves.map(() => {
    const end = answer.indexOf('\n', offset);
    const size = Number(answer.subarray(offset, end).toString('utf8'));
    const text = Number.isNaN(size) ? '' : answer.subarray(end + 1, end + 1 + size).toString('utf8');
    offset = Number.isNaN(size) ? end + 1 : end + 1 + size + 1;
    return text !== '' && !/^status:\s*['"]?draft['"]?\s*$/m.test(text);
  });
}

interface Move extends FormerRecord {
  /** The commit that took it away. */
  commit: string;
}
