import type { Page } from 'playwright-core';

/**
 * Links and controls that are hard to hit. WCAG 2.2, 2.5.8: one smaller than 24 by 24 pixels passes when a circle of 24
 * pixels round its middle touches no other target, or when it is a link in a sentence.
 */
export function findSmallTargets(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const targets = [...document.querySelectorAll('a[href], button, input, select, summary')].filter(
      (target) => target.checkVisibility() && !target.matches('.skip'),
    );
    const boxes = targets.map((target) => target.getBoundingClientRect());
    return targets
      .filter((target, index) => {
        const box = boxes[index] as DOMRect;
        if (box.width >= 24 && box.height >= 24) return false;
        const isInSentence =
          getComputedStyle(target).display === 'inline' &&
          (target.parentElement?.textContent ?? '').trim() !== target.textContent.trim();
        if (isInSentence) return false;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        return boxes.some((other, at) => {
          const across = Math.max(other.left - x, 0, x - other.right);
          const down = Math.max(other.top - y, 0, y - other.bottom);
          return at !== index && Math.hypot(across, down) < 12;
        });
      })
      .map((target) => target.outerHTML.slice(0, 140));
  });
}
