import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { clickFor, openStories, openTwoFolders, untilDone, type Workbench } from '../editor';

describe('A workspace of two folders', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openTwoFolders((file) => /^00[034]/.test(file));
  });

  after(async () => {
    await workbench.close();
  });

  it('has siblings from either folder, and the picker tells which', async () => {
    await workbench.open('000_e67e8238662a6754.txt');
    const rank = workbench.webview().getByText(/sibling 1 of 4/);
    await rank.waitFor();
    assert.match(await workbench.webview().locator('.right .facts').innerText(), /001_2b64bdc6dcf2f8bc\.txt/);
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    await clickFor(rank, rows.nth(3));
    const texts = (await rows.allInnerTexts()).map((text) => text.replaceAll('\n', ' '));
    assert.match(texts[0] ?? '', /second\/seeds\/001_/);
    assert.ok(
      texts.some((text) => /first\/seeds\/00[34]_/.test(text)),
      texts.join(' | '),
    );
  });
});

const lighthouse = {
  paper: [
    'The lighthouse of Torvan Point went dark for eleven hours on Sunday after lightning struck its mast.',
    'Keeper Aurelia Brandt lit the old oil lamp by hand until an engineer arrived from Marstad.',
    'No ship ran aground, the coast office in Marstad said.',
  ],
  radio: [
    'Lightning struck the mast of the Torvan Point lighthouse on Sunday and left it dark for eleven hours.',
    'Its keeper, Aurelia Brandt, lit the old oil lamp by hand until an engineer came from Marstad.',
    'The coast office in Marstad said that no ship had run aground.',
  ],
  bakery: [
    'A bakery in the old town of Quell sells bread from the day before at half its price.',
    'Its owner says that hardly a loaf is thrown away since then.',
  ],
};

function asText(sentences: readonly string[]): string {
  return `${sentences.join('\n\n')}\n`;
}

describe('A folder that nobody has set up', () => {
  let workbench: Workbench;

  before(async () => {
    const { paper, radio, bakery } = lighthouse;
    const page = `<!DOCTYPE html><title>Torvan Point</title><p>${radio.join('</p>\n<p>')}</p>\n`;
    workbench = await openStories({
      'paper.txt': asText(paper),
      'bakery.md': asText(bakery),
      'page.html': page,
    });
    await workbench.run('Parallax: Show Entities');
  });

  after(async () => {
    await workbench.close();
  });

  function view(name: 'Siblings' | 'Entities'): Locator {
    const { page } = workbench;
    return page.locator('.pane', { has: page.locator('.pane-header .title', { hasText: name }) });
  }

  const sibling = (): Locator => view('Siblings').locator('.monaco-list-row[aria-label^="Sibling 1"]');
  const titleBar = (label: string): Locator =>
    workbench.page.locator(`.editor-actions [aria-label^="${label}"]`).first();

  it('is offered as the library while nothing is open', async () => {
    for (const name of ['Siblings', 'Entities'] as const) {
      await view(name).getByRole('button', { name: 'Use This Folder as the Library' }).waitFor();
    }
  });

  it('is offered by the views and the title bar for a text that is open, beside the comparison', async () => {
    for (const file of ['paper.txt', 'bakery.md', 'page.html']) {
      await workbench.open(file);
      await view('Siblings').getByText('This text is not in the library').waitFor();
      await titleBar('Compare with Nearest Sibling').waitFor();
      await titleBar('Use This Folder as the Library').waitFor();
    }
  });

  it('is where an article that stands alone was looked for', async () => {
    await workbench.open('bakery.md');
    const page = workbench.webview();
    await clickFor(
      titleBar('Compare with Nearest Sibling'),
      page.getByText('None of the 2 other texts in the folder “stories” has enough in common'),
    );
    await page.getByRole('button', { name: 'Use This Folder as the Library' }).waitFor();
    await view('Siblings').getByText('None of the 2 other texts in the folder “stories”').waitFor();
    await view('Siblings')
      .locator('.monaco-list-row', { hasText: 'Use This Folder as the Library' })
      .waitFor();
  });

  it('is compared with a text that is not saved anywhere', async () => {
    const { page } = workbench;
    await workbench.run('File: New Untitled Text File');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await workbench.typeAtTop(lighthouse.radio.join(' '));
    await clickFor(
      titleBar('Compare with Nearest Sibling'),
      workbench.sentence('right', 'struck the mast of the Torvan Point lighthouse'),
    );
  });

  it('takes what was copied from a page as an article, where that is pasted into an empty text', async () => {
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(async () => {
      const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
      await navigator.clipboard.write([
        new ClipboardItem({
          ...as(
            'text/html',
            '<h1>Mast mended</h1><p class="byline">By Ann Lee</p><p>It burns again<sup>2</sup>.</p>',
          ),
          ...as('text/plain', 'Mast mended By Ann Lee It burns again2.'),
        }),
      ]);
    });
    await workbench.run('File: New Untitled Text File');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    const ways = page.locator('.post-edit-widget .monaco-button');
    await untilDone(async () => {
      await workbench.typeAtTop('');
      for (const key of ['Control+A', 'Delete', 'Control+V']) await page.keyboard.press(key);
    }, ways);
    const choice = page.locator('.action-widget .monaco-list-row', { hasText: 'Paste as Article' });
    await clickFor(ways, choice);
    const lines = page.locator('.editor-instance .view-lines:visible');
    await clickFor(choice, lines.getByText('Title: Mast mended'));
    // The editor draws its spaces as ones that break no line.
    assert.match((await lines.innerText()).replaceAll('\u00a0', ' '), /Author: Ann Lee[^]*It burns again\.$/);
  });

  it('becomes the library by one click, and is none again by another', async () => {
    const { page } = workbench;
    await workbench.open('paper.txt');
    await clickFor(
      view('Siblings').getByRole('button', { name: 'Use This Folder as the Library' }),
      sibling(),
    );
    assert.match(await sibling().innerText(), /^\d+ %/);
    await page.locator('.editor-instance .view-overlays .cdr[class*="ced-"]').first().waitFor();
    // A message is out of sight after some seconds, and listed from then on.
    const message = page
      .locator('.notifications-center .notification-list-item')
      .filter({ hasText: 'The library is now “stories”' });
    await untilDone(() => workbench.run('Notifications: Show Notifications'), message);
    assert.match(await message.innerText(), /3 texts.+\*\*\/\*\.\{txt,md,html,htm\}/s);

    await clickFor(
      message.getByRole('button', { name: 'Undo' }),
      view('Siblings').getByText('This text is not in the library'),
    );
    await page
      .locator('.editor-instance .view-overlays .cdr[class*="ced-"]')
      .first()
      .waitFor({ state: 'detached' });
  });
});
