import { spawn } from 'node:child_process';

/** Runs one of `scripts/` as `npm run` does, from the root of the project. Never throws for an exit code. */
export async function runScript(script: string, args: readonly string[], cwd = process.cwd()): Promise<Ran> {
  const child = startScript(script, args, cwd);
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, output: Buffer.concat(output).toString('utf8') };
}

/** The same, still running. It leads a process group of its own, so that it can be killed with all it started. */
export function startScript(script: string, args: readonly string[], cwd = process.cwd()) {
  // The environment of vitest says "test"; a person's shell does not.
  const env = { ...process.env };
  delete env['NODE_ENV'];
  delete env['VITEST'];
  return spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export interface Ran {
  /** null when a signal ended it. */
  code: number | null;
  output: string;
}
