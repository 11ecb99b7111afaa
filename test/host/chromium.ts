import { rm } from 'node:fs/promises';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { required } from './environment';
import { temporaryFolder } from './profile';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** A browser of its own, with nothing in its storage. */
export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** A page beside the first, of a size of its own. */
  newPage(viewport: Viewport): Promise<Page>;
  /**
   * Addresses beyond this machine that any page, frame or worker has asked for so far. What the workbench's own service worker
   * answers is left out: it gives webviews their files under a foreign name, and nothing leaves the browser.
   */
  foreignRequests(): readonly string[];
  close(): Promise<void>;
}

/** How Chromium names a request that its own page gave up, as it does when it is closed. */
const GIVEN_UP = 'net::ERR_ABORTED';

const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]']);

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && !LOCAL.has(hostname) && !hostname.endsWith('.localhost');
}

/** Larger than the page: a page as large as the screen counts as full screen, where the workbench hides its menu. */
function screenAround({ width, height }: Viewport): Viewport {
  return { width: width + 100, height: height + 100 };
}

export async function launchChromium(viewport: Viewport): Promise<Browser> {
  const folder = await temporaryFolder('browser');
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: required('CHROME_PATH'),
    headless: true,
    viewport,
    screen: screenAround(viewport),
    serviceWorkers: 'allow',
    args: [
      // Chromium's sandbox does not start for root, nor in most containers; it shows nothing here but the project's own page.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // No test depends on whether there is a network.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
    ],
  });
  const foreign: string[] = [];
  const note = (address: string): void => {
    if (isForeign(address)) foreign.push(address);
  };
  context.on('response', (response) => {
    if (!response.fromServiceWorker()) note(response.url());
  });
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== GIVEN_UP) note(request.url());
  });
  const listen = (page: Page): void => {
    page.on('websocket', (socket) => {
      note(socket.url());
    });
  };
  context.on('page', listen);
  context.pages().forEach(listen);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    newPage: async ({ width, height }) => {
      const another = await context.newPage();
      await another.setViewportSize({ width, height });
      const session = await context.newCDPSession(another);
      const screen = screenAround({ width, height });
      await session.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
        screenWidth: screen.width,
        screenHeight: screen.height,
      });
      return another;
    },
    foreignRequests: () => foreign,
    close: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
