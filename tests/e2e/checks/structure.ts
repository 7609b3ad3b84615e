import type { Page } from 'playwright-core';

/** What the tree of a page has to hold for those who hear it or who see it without its style sheet. */
export function findStructureFaults(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll(selector)];
    const show = (what: string) => (element: Element) => `${what}: ${element.outerHTML.slice(0, 160)}`;
    const nameOf = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
    const hasNoWords = (element: Element | null) => !element?.textContent.trim();

    const tables = all('table').flatMap((table) => [
      ...(hasNoWords(table.querySelector(':scope > caption'))
        ? [show('a table without a caption')(table)]
        : []),
      ...(all('thead th', table).length === 0 ? [show('a table without headings')(table)] : []),
      ...all('th:not([scope])', table).map(show('a heading of no column or row')),
      ...all('td', table)
        .filter((cell) => hasNoWords(cell))
        .map(show('an empty cell')),
    ]);
    const images = [
      ...all('img:not([alt])').map(show('a picture without an alternative')),
      ...all('img:not([width][height])').map(
        show('a picture of no size, which moves the page when it comes'),
      ),
      ...all('svg:not([aria-hidden=true], svg svg, [role=img]:is([aria-label], [aria-labelledby]))').map(
        show('a drawing that is not hidden or named'),
      ),
    ];
    const vague = all('a[href]')
      .filter((link) =>
        /^(click )?(here|more|read more|link|this|this page|details|see more)?\.?$/i.test(nameOf(link)),
      )
      .map(show('a link that does not say where it goes'));
    // A link is read with what it stands in: the menu, the contents, the main part or the foot.
    const places = Map.groupBy(all('a[href]'), (link) => link.closest('nav, main, header, footer'));
    const twofold = [...places.values()].flatMap((links) =>
      [...Map.groupBy(links, nameOf)].flatMap(([name, those]) => {
        const addresses = new Set(those.map((link) => (link as HTMLAnchorElement).href));
        return addresses.size > 1 ? [`“${name}” goes to ${[...addresses].join(' and ')}`] : [];
      }),
    );
    const landmarks = Object.entries({
      'body > header': 1,
      'body > main': 1,
      'body > footer': 1,
      h1: 1,
      'main h1': 1,
      'body > a.skip[href="#main"]:first-child': 1,
      'nav:not([aria-label], [aria-labelledby])': 0,
      '[tabindex]:not([tabindex="-1"])': 0,
      '[autofocus], [accesskey], [title=""]': 0,
    }).flatMap(([selector, count]) =>
      all(selector).length === count ? [] : [`${all(selector).length} of ${selector}`],
    );
    return [...tables, ...images, ...vague, ...twofold, ...landmarks];
  });
}
