// The real page in a real browser, served from 127.0.0.1 under the policy that it has in VS Code.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Difference } from '../../src/core/differences/difference';
import type { PageCard, PageMentions, PageState } from '../../src/protocol/pageContract';
import { required } from '../host/environment';
import { theme, type ThemeName } from './themes';

export interface PageOptions {
  readonly width: number;
  readonly height: number;
  readonly theme: ThemeName;
  readonly reducedMotion?: boolean;
  /** Which page: of a comparison unless told. */
  readonly of?: 'comparison' | 'story';
  /** As a share; 1 unless told. As in VS Code, the larger it is the fewer pixels the page has. */
  readonly zoom?: number;
}

/** What has not come about after this time never will: a busy machine takes several times as long as an idle one. */
const STATE_LIMIT_MS = 90_000;

const nonce = 'n0nce';
const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self'; font-src 'self'`;
/** What each page is made of. */
const parts: Readonly<
  Record<'comparison' | 'story', { readonly style: string; readonly scripts: readonly string[] }>
> = {
  comparison: { style: 'page.css', scripts: ['fakeEditor.js', 'main.js'] },
  story: { style: 'story.css', scripts: ['fakeStoryEditor.js', 'story.js'] },
};
const html = (dress: string, { style, scripts }: (typeof parts)[keyof typeof parts]) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <link rel="stylesheet" href="/codicon.css" />
    <link rel="stylesheet" href="/base.css" />
    <link rel="stylesheet" href="/${style}" />
    <title>Parallax</title>
  </head>
  <body>
    <script nonce="${nonce}">window.theme = ${dress};</script>
    ${scripts.map((script) => `<script nonce="${nonce}" src="/${script}"></script>`).join('\n    ')}
  </body>
</html>`;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
};

interface Tab {
  readonly page: Page;
  readonly zoom: number;
  /** What is shown in it. */
  shown: ShownPage | null;
}

export class PageBrowser {
  /** One that nobody needs any more: to open a window takes several times as long as to load a page in one. */
  #idle: Tab | null = null;
  #opened = 0;

  private constructor(
    readonly browser: Browser,
    readonly address: string,
    readonly server: Server,
    private readonly keepsTabs: boolean,
  ) {}

  /** @param keepsTabs Whether a page may be shown in the tab of one before, where its code is known and fast. */
  static async start(keepsTabs = false): Promise<PageBrowser> {
    const files: Readonly<Record<string, string>> = {
      ...(Object.fromEntries(
        Object.values(parts).flatMap(({ style, scripts }) => [
          [`/${style}`, path.join(__PROJECT_ROOT__, 'media', style)],
          ...scripts.map((script) => [`/${script}`, path.join(import.meta.dirname, 'scripts', script)]),
        ]),
      ) as Readonly<Record<string, string>>),
      '/base.css': path.join(__PROJECT_ROOT__, 'media/base.css'),
      '/codicon.css': path.join(__PROJECT_ROOT__, 'node_modules/@vscode/codicons/dist/codicon.css'),
      '/codicon.ttf': path.join(__PROJECT_ROOT__, 'node_modules/@vscode/codicons/dist/codicon.ttf'),
    };
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const file = files[pathname];
      const answer =
        file === undefined
          ? theme((searchParams.get('theme') ?? 'dark') as ThemeName)
              .then(JSON.stringify)
              .then((dress) =>
                html(dress, parts[searchParams.get('of') === 'story' ? 'story' : 'comparison']),
              )
          : readFile(file);
      answer.then(
        (body) => {
          response.writeHead(200, { 'content-type': types[path.extname(pathname)] ?? 'text/html' }).end(body);
        },
        (error: unknown) => {
          response.writeHead(500).end(String(error));
        },
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const browser = await chromium.launch({
      executablePath: required('CHROME_PATH'),
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    });
    return new PageBrowser(browser, `http://127.0.0.1:${port}/`, server, keepsTabs);
  }

  async open(options: PageOptions): Promise<ShownPage> {
    const { width, height, reducedMotion = false, zoom = 1 } = options;
    const tab = await this.#take(zoom);
    const { page } = tab;
    await page.setViewportSize({ width: Math.round(width / zoom), height: Math.round(height / zoom) });
    await page.emulateMedia({ reducedMotion: reducedMotion ? 'reduce' : 'no-preference' });
    const query = `theme=${options.theme}&of=${options.of ?? 'comparison'}&number=${++this.#opened}`;
    const shown = new ShownPage(page, `${this.address}?${query}`, () => this.#give(tab));
    tab.shown = shown;
    await shown.load();
    return shown;
  }

  /** A tab that is as a new one: each page has an address of its own, under which it keeps what it keeps. */
  async #take(zoom: number): Promise<Tab> {
    const idle = this.#idle;
    this.#idle = null;
    if (idle?.zoom === zoom) return idle;
    await idle?.page.context().close();
    const context = await this.browser.newContext({
      deviceScaleFactor: zoom,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(STATE_LIMIT_MS);
    const tab: Tab = { page: await context.newPage(), zoom, shown: null };
    tab.page.on('pageerror', (error) => tab.shown?.errors.push(error.message));
    tab.page.on('console', (message) => {
      if (message.type() === 'error') tab.shown?.errors.push(message.text());
    });
    await tab.page.exposeFunction('cardOf', (entity: string) => tab.shown?.cardOf(entity) ?? null);
    return tab;
  }

  async #give(tab: Tab): Promise<void> {
    if (!this.keepsTabs || this.#idle !== null) {
      await tab.page.context().close();
      return;
    }
    tab.shown = null;
    await tab.page.mouse.move(-1, -1); // nothing lies under it
    this.#idle = tab;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/**
 * One page, and the host that it talks to. What that says goes there as text, as in VS Code: Playwright looks at each value of what
 * is handed over otherwise, which takes longer than to show it.
 */
export class ShownPage {
  readonly errors: string[] = [];
  cardOf: (entity: string) => PageCard | null | Promise<PageCard | null> = () => null;

  /** @param close Takes the page back. */
  constructor(
    readonly page: Page,
    readonly address: string,
    readonly close: () => Promise<void>,
  ) {}

  /** Loads the page, or creates it again as VS Code does. */
  async load(): Promise<void> {
    await this.page.goto(this.address);
  }

  /** Shows a state and waits until it has been drawn; returns its stamp. */
  async show(state: PageState, mentions?: PageMentions): Promise<number> {
    const stamp = await this.page.evaluate(
      (shown) => window.host.show(JSON.parse(shown) as PageState),
      JSON.stringify(state),
    );
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    if (mentions) await this.names(stamp, mentions);
    return stamp;
  }

  /** Tells where the two articles of a state do not say the same, and waits until the page says so. */
  async differ(stamp: number, differences: readonly Difference[] | null): Promise<void> {
    await this.page.evaluate(
      ([of, found]) => {
        window.host.differ(of, JSON.parse(found) as readonly Difference[] | null);
      },
      [stamp, JSON.stringify(differences)] as const,
    );
    await this.page.locator('.difference-count:not(.pending)').waitFor();
  }

  async names(stamp: number, mentions: PageMentions): Promise<void> {
    await this.page.evaluate(
      ([of, found]) => {
        window.host.names(of, JSON.parse(found) as PageMentions);
      },
      [stamp, JSON.stringify(mentions)] as const,
    );
    if (mentions.left.length > 0) await this.page.waitForSelector('.mention');
  }

  told(event: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.page.evaluate(
      (wanted) => window.host.told.filter((told) => told.event === wanted).map((told) => told.params),
      event,
    );
  }
}
