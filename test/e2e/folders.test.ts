import assert from 'node:assert/strict';
import { openTwoFolders, type Workbench } from './editor';

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
    await rank.click();
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    await rows.nth(3).waitFor();
    const texts = (await rows.allInnerTexts()).map((text) => text.replaceAll('\n', ' '));
    assert.match(texts[0] ?? '', /second\/seeds\/001_/);
    assert.ok(
      texts.some((text) => /first\/seeds\/00[34]_/.test(text)),
      texts.join(' | '),
    );
  });
});
