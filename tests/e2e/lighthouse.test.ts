import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchSettings } from './open-browser.ts';
import { onePerKind, siteOf } from './sites.ts';

/** What Lighthouse has to give, of a hundred. https://developer.chrome.com/docs/lighthouse/performance/performance-scoring */
const least = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 99 };

const port = 9200 + Number(process.env['VITEST_POOL_ID'] ?? 0);
let close: () => Promise<void>;
beforeAll(async () => {
  const { args, ...settings } = await launchSettings();
  const browser = await chromium.launch({ ...settings, args: [...args, `--remote-debugging-port=${port}`] });
  close = () => browser.close();
});
afterAll(() => close());

/** Search engines are asked to leave this out, and Lighthouse takes points off for that. */
const unlisted = ['/search/'];

/** A record and a list of each kind, and what each council has one of; other pages of its own are like the first. */
const kinds = onePerKind(siteOf('sevenoaks').pages).filter(({ path }) =>
  /^\/(?:(?:a-to-z|accessibility|data|grants|procurement|search|volunteering)\/|[^/]+\/.+)?$/.test(path),
);

it.for(kinds)('Lighthouse has next to nothing to say of $path', async ({ path, url }) => {
  const wanted = unlisted.includes(path) ? { ...least, seo: 0 } : least;
  // How fast a page is depends on what else the machine does, so the best of three counts.
  let missed = await findMissed(url, wanted);
  for (let again = 0; again < 2 && missed.length > 0; again += 1) missed = await findMissed(url, wanted);
  expect(missed).toEqual([]);
});

/** The categories below their least, each with the audits that took points off. */
async function findMissed(url: string, wanted: Record<string, number>): Promise<string[]> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: Object.keys(wanted),
    disableFullPageScreenshot: true,
  });
  if (!result) throw new Error(`Lighthouse did not look at ${url}.`);
  const { categories, audits } = result.lhr;
  return Object.entries(wanted).flatMap(([name, points]) => {
    const { score, auditRefs } = categories[name] ?? { score: 0, auditRefs: [] };
    const reasons = auditRefs
      .map(({ id, weight }) => ({ weight, audit: audits[id] }))
      .filter(({ weight, audit }) => weight > 0 && (audit?.score ?? 1) < 0.99)
      .map(({ audit }) => `${audit?.title} ${audit?.displayValue ?? ''}`);
    return Math.round((score ?? 0) * 100) >= points ? [] : [`${name} ${score}: ${reasons.join('; ')}`];
  });
}
