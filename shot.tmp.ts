import { openBrowser } from '/work/main/tests/e2e/open-browser.ts';
import { serveSite } from '/work/main/src/publishing/serve-site.ts';
const [council, paths, widths='1280', scheme='light', full='full', out='/tmp/shots'] = process.argv.slice(2);
const { url, server } = await serveSite('/work/main/dist/'+council, 0);
const browser = await openBrowser();
for (const w of widths.split(',')) for (const p of paths.split(',')) {
  const page = await browser.newPage({ viewport: { width: Number(w), height: w==='320'?640:900 }, colorScheme: scheme as any });
  page.on('console', m => console.log('CONSOLE', p, m.type(), m.text())); page.on('pageerror', e => console.log('ERR', p, e.message));
  await page.goto(url + p.replace(/^\//,''), { waitUntil: 'networkidle' });
  if (p.includes('?q')) await page.waitForTimeout(800);
  const sw = await page.evaluate(() => document.documentElement.scrollWidth);
  if (sw > Number(w)) console.log('OVERFLOW', p, w, sw);
  const name = `${out}/${council}-${p.replace(/[^a-z0-9]+/gi,'_')||'home'}-${w}-${scheme}.png`;
  await page.screenshot({ path: name, fullPage: full === 'full' });
  console.log(name); await page.close();
}
await browser.close(); server.close();
