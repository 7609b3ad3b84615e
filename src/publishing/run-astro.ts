import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { siteEnvironment, type SiteOptions } from './site-environment.ts';

/**
 * Runs Astro for one site in a process of its own, since what a site is made of is constant there. Its output is kept
 * back, or shown with `show`. Throws with that output when it fails.
 */
export async function runAstro(
  command: 'build' | 'dev',
  options: SiteOptions,
  show: boolean,
  extra: string[] = [],
): Promise<void> {
  const astro = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin',
    'astro.mjs',
  );
  const child = spawn(process.execPath, [astro, command, ...extra], {
    env: siteEnvironment(options),
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new Error(
      `The site of ${options.council} could not be built.\n${Buffer.concat(output).toString('utf8')}`,
    );
}
