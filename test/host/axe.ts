import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Locator } from 'playwright-core';

/** The rules of axe-core that the page keeps, in the editor and out of it; of what passes, an element each is told. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

export interface AxeAnswer {
  /** What is wrong, an element each. */
  readonly violations: readonly string[];
  /** The rules that something was found to keep. */
  readonly kept: readonly string[];
}

let source: Promise<string> | undefined;

/** What axe-core says of a document, whose `body` is given. */
export async function askAxe(body: Locator): Promise<AxeAnswer> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const isThere = await body.evaluate(() => 'axe' in window);
  // The page's policy forbids what comes as text; a debugger's hand may.
  if (!isThere) await body.evaluate((_, script) => void window.eval(script), await source);
  return body.evaluate(async (_, given) => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const { violations, passes } = await axe.run(given);
    return {
      violations: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
      ),
      kept: passes.map(({ id }) => id),
    };
  }, options);
}
