import { rm } from 'node:fs/promises';
import { chromium, type BrowserContext, type Page, type Request } from 'playwright-core';
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
  /**
   * Addresses beyond this machine that any page, frame or worker has asked for so far. What the workbench's own service worker
   * answers is left out: it gives webviews their files under a foreign name, and nothing leaves the browser.
   */
  foreignRequests(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]']);

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && !LOCAL.has(hostname) && !hostname.endsWith('.localhost');
}

export async function launchChromium(viewport: Viewport): Promise<Browser> {
  const folder = await temporaryFolder('browser');
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: required('CHROME_PATH'),
    headless: true,
    viewport,
    // Larger than the page: a page as large as the screen counts as full screen, where the workbench hides its menu.
    screen: { width: viewport.width + 100, height: viewport.height + 100 },
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
  const requests: Request[] = [];
  const sockets: string[] = [];
  context.on('request', (request) => {
    if (isForeign(request.url())) requests.push(request);
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('websocket', (socket) => {
    if (isForeign(socket.url())) sockets.push(socket.url());
  });
  return {
    context,
    page,
    foreignRequests: async () => {
      const responses = await Promise.all(requests.map((request) => request.response()));
      const sent = requests.filter((_, index) => responses[index]?.fromServiceWorker() !== true);
      return [...sent.map((request) => request.url()), ...sockets];
    },
    close: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
