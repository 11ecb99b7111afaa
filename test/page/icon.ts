import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../host/chromium';

const size = 256;

/** Draws the icon of the extension's page, in which the sign of the activity bar stands on a ground of its own. */
export async function drawIcon(file: string): Promise<void> {
  const sign = await readFile(path.join(__PROJECT_ROOT__, 'media', 'parallax.svg'), 'utf8');
  const browser = await launchChromium({ width: size, height: size });
  try {
    const page = await browser.newPage({ width: size, height: size });
    await page.setContent(
      `<style>
        html, body { margin: 0; background: transparent }
        div { box-sizing: border-box; width: ${size}px; height: ${size}px; padding: 36px; border-radius: 52px; color: #fff; background: #1f3a5f }
        svg { width: 100%; height: 100% }
      </style><div>${sign}</div>`,
    );
    await page.screenshot({ path: file, omitBackground: true });
  } finally {
    await browser.close();
  }
}
