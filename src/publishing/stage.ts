import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * A folder beside `out`, on the same disk, in which sites are built before they are put into place. Putting one into
 * place is two renames; a build that is killed between them leaves the last good site in the stage, from where the next
 * build brings it back. Stages of builds that are no longer running are cleared away.
 */
export async function openStage(out: string): Promise<Stage> {
  const target = resolve(out);
  const prefix = `.${basename(target)}-building-`;
  await mkdir(dirname(target), { recursive: true });
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length)))) continue;
    await clear(join(dirname(target), name), target);
  }
  const stage = join(dirname(target), `${prefix}${process.pid}`);
  await mkdir(stage, { recursive: true });
  return {
    folderFor: (council) => join(stage, 'new', council),
    publish: async (council) => {
      const place = join(target, council);
      await mkdir(join(stage, 'old'), { recursive: true });
      await mkdir(target, { recursive: true });
      if (existsSync(place)) await rename(place, join(stage, 'old', council));
      await rename(join(stage, 'new', council), place);
    },
    close: () => clear(stage, target),
  };
}

/** Takes a stage away; a last good site whose place is empty goes back first. */
async function clear(stage: string, target: string): Promise<void> {
  const old = join(stage, 'old');
  for (const council of existsSync(old) ? await readdir(old) : []) {
    if (!existsSync(join(target, council))) await rename(join(old, council), join(target, council));
  }
  await rm(stage, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // EPERM: it runs, under another user.
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export interface Stage {
  folderFor: (council: string) => string;
  publish: (council: string) => Promise<void>;
  close: () => Promise<void>;
}
