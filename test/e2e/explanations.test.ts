import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbench, type Workbench } from './editor';
import { loggedErrors } from './host';

describe('What cannot be done', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
    await writeFile(path.join(workbench.folder, 'picture.txt'), Uint8Array.from([0, 1, 2, 0, 255, 0, 9]));
    await writeFile(path.join(workbench.folder, 'empty.txt'), '');
  });

  after(async () => {
    await workbench.close();
  });

  const explanation = (text: string) => workbench.notifications().filter({ hasText: text }).first();

  it('with a file that is no text is told as that', async () => {
    await workbench.open('picture.txt');
    await workbench.run('Parallax: Compare with…');
    await explanation('“picture.txt” is not a text.').waitFor();
  });

  it('with an article that stands alone is told, for every command that needs two', async () => {
    await workbench.open('empty.txt');
    await workbench.webview().getByText('This file is empty').waitFor();
    for (const command of ['Next Shared Sentence', 'Next Sentence That Varies', 'Filter Sentences…']) {
      await workbench.run('Notifications: Clear All Notifications');
      await explanation('').waitFor({ state: 'detached' });
      await workbench.run(`Parallax: ${command}`);
      await explanation('Nothing stands beside this article.').waitFor();
    }
  });

  it('is no error', async () => {
    assert.deepEqual(await loggedErrors(), []);
  });
});
