import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { untilDone, type Workbench } from '../editor';
import { loggedErrors } from '../host';
import { sampleWorkbench } from './sampleWorkbench';

describe('What cannot be done', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await sampleWorkbench();
    await writeFile(path.join(workbench.folder, 'picture.txt'), Uint8Array.from([0, 1, 2, 0, 255, 0, 9]));
    await writeFile(path.join(workbench.folder, 'empty.txt'), '');
  });

  after(async () => {
    await workbench.closeEditors();
    for (const file of ['picture.txt', 'empty.txt']) await rm(path.join(workbench.folder, file));
    await workbench.run('Notifications: Clear All Notifications');
  });

  /**
   * Asks for a command until a message comes of it: a click on its row is lost where the editor that opens takes the focus. The
   * message is in sight for some seconds only, and listed from then on.
   */
  const explained = (command: string, text: string) =>
    untilDone(
      async () => {
        await workbench.run(command);
        await workbench.run('Notifications: Show Notifications');
      },
      listed().filter({ hasText: text }).first(),
    );

  const listed = () => workbench.page.locator('.notifications-center .notification-list-item');

  it('with a file that is no text is told as that', async () => {
    await workbench.open('picture.txt');
    await explained('Parallax: Compare with…', '“picture.txt” is not a text.');
  });

  it('with an article that stands alone is told, for every command that needs two', async () => {
    await workbench.open('empty.txt');
    await workbench.webview().getByText('This file is empty').waitFor();
    for (const command of ['Next Shared Sentence', 'Next Sentence That Varies', 'Filter Sentences…']) {
      await workbench.run('Notifications: Clear All Notifications');
      await listed().first().waitFor({ state: 'detached' });
      await explained(`Parallax: ${command}`, 'Nothing stands beside this article.');
    }
  });

  it('is no error', async () => {
    assert.deepEqual(await loggedErrors(), []);
  });
});
