import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sparticuz, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * A real Chromium: the one that CHROMIUM_PATH names, or the one inside an npm package, unpacked once into the system's
 * temporary folder together with the libraries and a font that a bare machine lacks.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await launchSettings());
}

/** How it is started. */
export async function launchSettings(): Promise<{ executablePath: string; args: string[] }> {
  const named = process.env['CHROMIUM_PATH'];
  return {
    executablePath: named ?? (await unpackChromium()),
    args: [...flags, ...(named ? [] : bareFlags)],
  };
}

async function unpackChromium(): Promise<string> {
  const path = await sparticuz.executablePath();
  if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')) {
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    await inflate(join(dirname(main), '..', 'bin', 'al2023.tar.br'));
    setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  }
  process.env['FONTCONFIG_PATH'] ??= join(tmpdir(), 'fonts');
  return path;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The packaged browser is a headless shell that is built to run with no helper process. */
const bareFlags = ['--no-zygote', '--font-render-hinting=none'];
