import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { checkCouncil } from '../../src/checks/check-council.ts';
import { loadDictionary } from '../../src/publishing/load-dictionary.ts';
import { serveSite } from '../../src/publishing/serve-site.ts';
import { renderMarkdown } from '../../src/site/markdown.ts';
import { councilFiles, loadFiles, recordText, writeFiles, type CouncilFiles } from '../make-council.ts';
import { it } from './browse.ts';
import { runScript } from './run-script.ts';

/** Hostile texts from the public test suites of DOMPurify, OWASP, govspeak and others. They are not part of the project. */
const file = join(process.cwd(), '../shared/standards/xss/payloads.jsonl');
const payloads = (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []).map(
  (line) => JSON.parse(line) as Payload,
);
const name =
  payloads.length > 0
    ? `${payloads.length} payloads`
    : 'payloads: skipped, since ../shared/standards/xss is not here';

interface Payload {
  id: string;
  body: string;
}

describe.skipIf(payloads.length === 0)(name, () => {
  let refused: Map<string, string[]>;
  beforeAll(async () => {
    refused = await check();
  });

  it('are refused by name, or are only words', ({ expect: assert }) => {
    const count = { refused: 0, accepted: 0 };
    for (const page of pageNames()) {
      if (refused.has(page)) count.refused += 1;
      else count.accepted += 1;
    }
    // Most of them hold HTML. What is let through is looked at in a browser below.
    assert(count.refused).toBeGreaterThan(payloads.length);
    for (const [page, rules] of refused) assert(rules, page).not.toEqual([]);
  });

  it('that the check lets through do nothing on the built site', async ({ browser }) => {
    const folder = await mkdtemp(join(tmpdir(), 'commonweal-payloads-'));
    const accepted = pageNames().filter((page) => !refused.has(page));
    const records = Object.entries(allRecords()).filter(([path]) => accepted.includes(path));
    await writeFiles(join(folder, 'content/testshire'), {
      ...councilFiles(),
      ...Object.fromEntries(records),
    });
    const { code, output } = await runScript('build', [
      '--content',
      join(folder, 'content'),
      '--out',
      join(folder, 'out'),
    ]);
    expect(code, output).toBe(0);
    const { url, server } = await serveSite(join(folder, 'out/testshire'), 0);
    const page = await browser.newPage();
    const noise = await listen(page, new URL(url).origin);
    for (const path of accepted) {
      const address = `${url}${path.replace(/^pages\//, '').replace(/\.mdx?$/, '')}/`;
      await page.goto(address);
      expect(await findActive(page), path).toEqual([]);
    }
    expect(noise).toEqual([]);
    await page.close();
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  });

  it('do nothing even where no check is made', async ({ browser }) => {
    const page = await browser.newPage();
    const origin = 'https://www.testshire.example';
    const noise = await listen(page, origin);
    for (let start = 0; start < payloads.length; start += 40) {
      const parts = await Promise.all(
        payloads
          .slice(start, start + 40)
          .map(
            async ({ id, body }) =>
              `<section id="${id}">${(await renderMarkdown(body, 'en')).html}</section>`,
          ),
      );
      await page.route(`${origin}/${start}`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><title>x</title><main>${parts.join('\n')}</main>`,
        }),
      );
      await page.goto(`${origin}/${start}`);
      expect(await findActive(page)).toEqual([]);
      expect(await page.locator('section').count()).toBe(parts.length);
    }
    expect(noise).toEqual([]);
    await page.close();
  });
});

it('these tests would notice what runs', async ({ browser }) => {
  const page = await browser.newPage();
  const origin = 'https://www.testshire.example';
  const noise = await listen(page, origin);
  const body =
    '<main><script>alert(1)</script><p onclick="x" style="color:red"><a href="java&#115;cript:x">a</a><img src="https://evil.example/a.png"></main>';
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(origin);
  expect(await findActive(page)).toHaveLength(4);
  expect(noise.map((line) => line.replace(/^[^ ]+ /, ''))).toEqual(
    expect.arrayContaining(['alert ran', 'asked for https://evil.example/a.png']),
  );
  await page.close();
});

/** Every payload as a page, in Markdown and in MDX, by its path in the council. */
function allRecords(): CouncilFiles {
  return Object.fromEntries(
    payloads.flatMap(({ id, body }) =>
      ['md', 'mdx'].map((ending) => {
        const address = `${id}-${ending}`;
        return [`pages/${address}.${ending}`, recordText('pages', { title: `Payload ${address}` }, body)];
      }),
    ),
  );
}

function pageNames(): string[] {
  return Object.keys(allRecords());
}

/** The names of the rules that refuse each page, by its path. */
async function check(): Promise<Map<string, string[]>> {
  const source = await loadFiles({ ...councilFiles(), ...allRecords() });
  const errors = checkCouncil(source, '2026-04-01', await loadDictionary()).filter(
    ({ severity }) => severity === 'error',
  );
  const byPage = Map.groupBy(errors, (issue) => issue.file.replace('content/testshire/', ''));
  return new Map([...byPage].map(([page, issues]) => [page, [...new Set(issues.map(({ rule }) => rule))]]));
}

/** Hears of any dialog, any script that ran and any request to another host. Gives the list that it writes to. */
async function listen(page: Page, origin: string): Promise<string[]> {
  const noise: string[] = [];
  await page.exposeFunction('itRan', (what: string) => void noise.push(`${page.url()}: ${what} ran`));
  await page.addInitScript(() => {
    const tell = (what: string) => () => (window as unknown as { itRan: (what: string) => void }).itRan(what);
    Object.assign(window, {
      alert: tell('alert'),
      confirm: tell('confirm'),
      prompt: tell('prompt'),
      print: tell('print'),
    });
    Object.assign(document, { write: tell('document.write') });
  });
  page.on('dialog', (dialog) => {
    noise.push(`${page.url()}: a dialog`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) noise.push(`${page.url()}: asked for ${request.url()}`);
  });
  return noise;
}

/** What on an open page could run: elements, handlers, styles and addresses that content has no business to bring. */
function findActive(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const banned =
      'style, iframe, object, embed, form:not([role=search]), base, svg:not([aria-hidden]), math, video, audio, template';
    for (const element of document.querySelectorAll(`main :is(${banned}), main script`))
      found.push(element.outerHTML);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || name === 'style') found.push(element.outerHTML);
        const address = ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name)
          ? new URL(value, document.baseURI).protocol
          : 'https:';
        if (!['https:', 'http:', 'mailto:', 'tel:'].includes(address)) found.push(element.outerHTML);
      }
    }
    return found.map((html) => html.slice(0, 200));
  });
}
