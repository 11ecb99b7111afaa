import assert from 'node:assert/strict';
import type { Workbench } from '../editor';
import { loggedErrors } from '../host';
import { sampleWorkbench } from './sampleWorkbench';

describe('The workbench on the sample articles', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await sampleWorkbench();
  });

  it('opens an article in the comparison editor', async () => {
    await workbench.open('000_e67e8238662a6754.txt');
    await workbench.webview().locator('body').waitFor();
    await workbench.screenshot('workbench');
  });

  it('shows no error and asks for nothing beyond this machine', async () => {
    assert.deepEqual(await workbench.notifications().allTextContents(), []);
    workbench.assertNothingLeft();
  });

  it('follows the theme of the settings', async () => {
    await workbench.configure({ 'workbench.colorTheme': 'Default High Contrast Light' });
    await workbench.screenshot('workbench-high-contrast-light');
  });

  it('leaves no error in the logs', async () => {
    assert.deepEqual(await loggedErrors(), []);
  });
});
