// One workbench on the sample articles for all specs of this folder: opening one takes longer than most specs do.
import type { Viewport } from '../../host/chromium';
import { openWorkbench, type Workbench } from '../editor';

let opened: Promise<Workbench> | undefined;

/**
 * The workbench, with no editor open, in the dark theme. Who changes an article, adds a file or leaves an edit unsaved takes
 * that back.
 */
export async function sampleWorkbench(viewport: Viewport = { width: 1280, height: 800 }): Promise<Workbench> {
  opened ??= openWorkbench(viewport);
  const workbench = await opened;
  await workbench.page.setViewportSize(viewport);
  if ((await workbench.page.locator('.tab').count()) > 0) await workbench.closeEditors();
  await workbench.configure({ 'workbench.colorTheme': 'Default Dark Modern' });
  return workbench;
}

after(async () => {
  await (await opened)?.close();
});
