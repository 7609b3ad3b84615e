import type { Page } from 'playwright-core';

/** Words that cannot be read where they stand: off the page's side, cut off by a box, or with other words on them. */
export function findLostWords(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
    const lines: { node: Node; left: number; right: number; top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (node) => {
        if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
        // What is only for screen readers is clipped on purpose; the link past the menu waits above the page.
        const { clipPath, overflowX, overflowY } = getComputedStyle(node);
        if (!node.checkVisibility() || clipPath !== 'none' || node.matches('.skip, option'))
          return NodeFilter.FILTER_REJECT;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (
          (hides(overflowX) && node.scrollWidth > node.clientWidth + 1) ||
          (hides(overflowY) && node.scrollHeight > node.clientHeight + 1)
        )
          faults.push(`cut off: ${node.outerHTML.slice(0, 120)}`);
        return NodeFilter.FILTER_ACCEPT;
      },
    );
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element || !node.textContent?.trim()) continue;
      range.selectNodeContents(node);
      for (const { left, right, top, height, width } of range.getClientRects()) {
        if (width < 2) continue;
        if (left < -1 || right > clientWidth + 1)
          faults.push(`off the side: ${node.textContent.slice(0, 80)}`);
        // The letters stand in the middle half of their line box.
        lines.push({
          node,
          left: left + 1,
          right: right - 1,
          top: top + height / 4,
          bottom: top + (height * 3) / 4,
        });
      }
    }
    lines.sort((one, other) => one.top - other.top);
    for (const [index, one] of lines.entries()) {
      for (let at = index + 1; at < lines.length; at += 1) {
        const other = lines[at];
        if (!other || other.top >= one.bottom) break;
        if (other.node !== one.node && other.left < one.right && one.left < other.right)
          faults.push(
            `on each other: “${one.node.textContent?.slice(0, 60)}” and “${other.node.textContent?.slice(0, 60)}”`,
          );
      }
    }
    return faults;
  });
}

/** The least that a reader may set and lose nothing. https://www.w3.org/TR/WCAG22/#text-spacing */
export const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Letters of twice the size: WCAG 2.2, 1.4.4. */
export const textTwiceAsLarge = 'html { font-size: 200% !important }';

/** What moves although the reader asks for less of that. */
export function findMotion(tab: Page): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
