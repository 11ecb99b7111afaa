// The browser of the specs: one for all of them, since the code of the page is known and fast in a tab that has shown it.
import assert from 'node:assert/strict';
import { PageBrowser, type ShownPage } from './browser';

let started: Promise<PageBrowser> | undefined;

/** The browser, which is closed after the last spec. */
export function sharedBrowser(): Promise<PageBrowser> {
  started ??= PageBrowser.start(true);
  return started;
}

after(async () => {
  await (await started)?.close();
});

/** Pages for the specs of a `describe`; one that was opened is closed after its spec and must have met no error. */
export function usePages(): Pick<PageBrowser, 'open'> {
  const opened: ShownPage[] = [];
  afterEach(async () => {
    for (const shown of opened.splice(0)) {
      const problems = await shown.page.evaluate(() => window.host.problems);
      await shown.close();
      assert.deepEqual([...shown.errors, ...problems], []);
    }
  });
  return {
    open: async (options) => {
      const browser = await sharedBrowser();
      const shown = await browser.open(options);
      opened.push(shown);
      return shown;
    },
  };
}
