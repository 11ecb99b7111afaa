import type { Page } from 'playwright-core';

const scrollSeconds = 5;

/**
 * Scrolls the first of these elements 15 pixels a frame, from its end back again where it comes to an end, and counts
 * frames; the slowest frame in milliseconds.
 */
export function scroll(
  page: Page,
  selector: string,
): Promise<{ readonly framesPerSecond: number; readonly slowest: number }> {
  return page.evaluate(
    async ([selector, seconds]) => {
      const scrolled = document.querySelector(selector);
      if (!scrolled) throw new Error(`There is no ${selector}.`);
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const began = await frame();
      let before = began;
      let frames = 0;
      let slowest = 0;
      let step = 15;
      while (before - began < seconds * 1000) {
        const top = scrolled.scrollTop;
        scrolled.scrollTop += step;
        if (scrolled.scrollTop === top) step = -step;
        const now = await frame();
        slowest = Math.max(slowest, now - before);
        before = now;
        frames++;
      }
      return {
        framesPerSecond: Math.round((10 * frames * 1000) / (before - began)) / 10,
        slowest: Math.round(slowest),
      };
    },
    [selector, scrollSeconds] as const,
  );
}
