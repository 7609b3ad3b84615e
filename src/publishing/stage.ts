import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Language } from '../domain/languages.ts';

/**
 * Where sites are built before they are put into place. Each is made in a workshop inside the project, since Astro makes
 * its pages there from modules that must find `node_modules`; two builds that shared its own place for them would spoil
 * each other's. What is whole is brought to a stage beside `out`, on the same disk, from where putting it into place is
 * two renames. A build that is killed between them leaves the last good site in the stage, from where the next build
 * brings it back. What builds that are no longer running left behind is cleared away.
 */
export async function openStage(out: string): Promise<Stage> {
  const target = resolve(out);
  const workshops = resolve('.cache');
  const stages = dirname(target);
  const prefix = `.${basename(target)}-building-`;
  for (const left of await findLeft(workshops, workshopPrefix))
    await rm(left, { recursive: true, force: true });
  for (const left of await findLeft(stages, prefix)) await clear(left, target);
  const workshop = join(workshops, `${workshopPrefix}${process.pid}`);
  const stage = join(stages, `${prefix}${process.pid}`);
  await mkdir(workshop, { recursive: true });
  await mkdir(stage, { recursive: true });
  return {
    folderFor: (site) => join(workshop, site),
    cacheFor: (site) => join(workshop, `${site}.cache`),
    bring: async (council, languages = []) => {
      const place = join(stage, 'new', council);
      await mkdir(join(stage, 'new'), { recursive: true });
      for (const name of namesOf(council))
        if (existsSync(join(workshop, name))) await move(join(workshop, name), join(stage, 'new', name));
      for (const language of languages.slice(1))
        await move(join(workshop, siteName(council, language, languages)), join(place, language));
    },
    publish: async (council) => {
      await mkdir(join(stage, 'old'), { recursive: true });
      await mkdir(target, { recursive: true });
      for (const name of namesOf(council)) {
        const place = join(target, name);
        if (existsSync(place)) await rename(place, join(stage, 'old', name));
        if (name === council || existsSync(join(stage, 'new', name)))
          await rename(join(stage, 'new', name), place);
      }
    },
    close: async () => {
      await rm(workshop, { recursive: true, force: true });
      await clear(stage, target);
    },
  };
}

/** What a build makes for a council: its site, and beside it what a server needs to serve it and visitors do not. */
function namesOf(council: string): string[] {
  return [council, `${council}.nginx.conf`];
}

/** What the site of a council in one language is called in the workshop: "testshire", and "testshire.cy" beside it. */
export function siteName(council: string, language: Language, [main]: readonly Language[]): string {
  return language === main ? council : `${council}.${language}`;
}

const workshopPrefix = 'building-';

/** What builds that are no longer running left in a folder, which is made when it is not there. */
async function findLeft(folder: string, prefix: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  const left = names.filter((name) => {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return /^\d+$/.test(pid) && !isRunning(Number(pid));
  });
  return left.map((name) => join(folder, name));
}

/** A rename, or a copy where `to` is on another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause;
    await cp(from, to, { recursive: true });
  }
}

/** Takes a stage away; a last good site whose place is empty goes back first. */
async function clear(stage: string, target: string): Promise<void> {
  const old = join(stage, 'old');
  for (const council of existsSync(old) ? await readdir(old) : []) {
    if (existsSync(join(target, council))) continue;
    await mkdir(target, { recursive: true });
    await rename(join(old, council), join(target, council));
  }
  await rm(stage, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  // What bears our own number was left before we began: in a container every build may have the same one.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // EPERM: it runs, under another user.
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export interface Stage {
  /** The folder to build a site in, by the name of `siteName`. */
  folderFor: (site: string) => string;
  /** A folder for what that build keeps for itself. */
  cacheFor: (site: string) => string;
  /** Brings the sites of a council that are whole to the disk of their place, as one: other languages inside the main one. */
  bring: (council: string, languages?: readonly Language[]) => Promise<void>;
  /** Puts it into its place. */
  publish: (council: string) => Promise<void>;
  close: () => Promise<void>;
}
