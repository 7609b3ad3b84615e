import type { Page } from 'playwright-core';

/**
 * Presses Tab from the top of the page to its end. Every link and control has to get the focus once, in the order of the
 * page, in view, with nothing over it (WCAG 2.4.11), and has to look different then (2.4.7).
 */
export async function findTabFaults(tab: Page): Promise<string[]> {
  const wanted = await tab.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
      (element) => element.checkVisibility(),
    );
    const looks = (element: Element) => {
      const { outline, boxShadow, backgroundColor } = getComputedStyle(element);
      return [outline, boxShadow, backgroundColor].join(' ');
    };
    const before = new Map(all.map((element) => [element, looks(element)]));
    const faults: string[] = [];
    let reached = 0;
    // Each press finds the focus where the one before has put it, when the browser has scrolled to it.
    const look = () => {
      const focused = document.activeElement ?? document.body;
      if (focused === document.body) return;
      const name = focused.outerHTML.slice(0, 140);
      if (focused !== all[reached]) faults.push(`${name} out of its turn`);
      reached += 1;
      const { x = 0, y = 0, width = 0, height = 0 } = focused.getClientRects()[0] ?? {};
      const over = document.elementFromPoint(x + width / 2, y + height / 2);
      if (!over || !(focused.contains(over) || over.contains(focused)))
        faults.push(
          `${name} out of sight, ${over ? `under ${over.outerHTML.slice(0, 80)}` : 'off the screen'}`,
        );
      if (looks(focused) === before.get(focused)) faults.push(`${name} looks the same with the focus`);
    };
    document.addEventListener('keydown', look, true);
    Object.assign(window, {
      endWalk: () => {
        document.removeEventListener('keydown', look, true);
        return reached === all.length ? faults : [...faults, `${reached} of ${all.length} reached`];
      },
    });
    return all.length;
  });
  await Promise.all(Array.from({ length: wanted + 1 }, () => tab.keyboard.press('Tab')));
  return tab.evaluate(() => (window as unknown as { endWalk: () => string[] }).endWalk());
}

/** The first press of Tab shows a link past the menu, and Enter follows it. */
export async function findSkipFaults(tab: Page): Promise<string[]> {
  await tab.keyboard.press('Tab');
  const offered = await tab.evaluate(() => {
    const link = document.activeElement;
    return (
      link instanceof HTMLAnchorElement && link.hash === '#main' && link.getBoundingClientRect().top >= 0
    );
  });
  if (!offered) return ['not offered by the first press'];
  await tab.keyboard.press('Enter');
  const there = await tab.evaluate(() => document.activeElement?.id === 'main');
  await tab.keyboard.press('Tab');
  const goesOn = await tab.evaluate(
    () =>
      document.querySelector('main :is(a, button, input)') === null ||
      (document.activeElement?.closest('main') ?? null) !== null,
  );
  const steps = { 'Enter does not go to the main part': there, 'Tab does not go on from there': goesOn };
  return Object.entries(steps).flatMap(([fault, isRight]) => (isRight ? [] : [fault]));
}
