import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

/**
 * A test with a real browser: `openTab` gives a fresh tab, with nothing kept from the last one. When the test ends, no
 * tab may have written to its console, thrown, missed a file or asked another host for anything.
 */
export const it = test
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await openBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('openTab', ({ browser }, { onCleanup }) => {
    const noise: string[] = [];
    const close: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const one of close) await one();
      expect(noise, 'the console, failed requests and requests to other hosts').toEqual([]);
    });
    return async (url: string, options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      close.push(() => context.close());
      const page = await context.newPage();
      listen(page, new URL(url).origin, noise);
      await page.goto(url);
      return page;
    };
  });

/** Writes down what a page says to its console, misses, or asks another host for. */
export function listen(page: Page, origin: string, noise: string[]): void {
  const hear = (what: string) => noise.push(`${page.url()}: ${what}`);
  page.on('console', (message) => hear(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => hear(`error: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) hear(`${response.status()} for ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left while it still loads gives up what it asked for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      hear(`${request.failure()?.errorText} for ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      hear(`asked for ${request.url()}`);
  });
}

/** Does something with each of many things, `lanes` at once, each lane with a tool of its own such as a tab. */
export async function inLanes<T, Tool>(
  things: readonly T[],
  lanes: number,
  makeTool: () => Promise<Tool>,
  work: (thing: T, tool: Tool) => Promise<void>,
): Promise<void> {
  const waiting = [...things];
  const lane = async (): Promise<void> => {
    const tool = await makeTool();
    for (let thing = waiting.shift(); thing !== undefined; thing = waiting.shift()) await work(thing, tool);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, things.length) }, lane));
}
