// How long the extension host is held up while 10,000 articles are indexed and someone types into a 1 MB article.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { ForTests } from '../../../src/host/extension';
import { workspaceFolder } from '../../integration/workspace';
import { mixedArticle, numbers } from './articles';
import { seedSentences } from './seedSentences';

const articleCount = 10_000;
const articleLength = 3_600;
const longLength = 1_000_000;
const keysPerSecond = 10;
const leastSeconds = 30;

function milliseconds(nanoseconds: number): number {
  return Math.round(nanoseconds / 1e4) / 100;
}

/** The delays of the event loop while `work` goes on. */
async function delaysDuring(work: () => Promise<void>): Promise<Record<string, number>> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const start = performance.now();
  await work();
  delays.disable();
  return {
    seconds: Math.round((performance.now() - start) / 100) / 10,
    p50: milliseconds(delays.percentile(50)),
    p99: milliseconds(delays.percentile(99)),
    max: milliseconds(delays.max),
  };
}

async function typeWhile(working: () => boolean): Promise<void> {
  const end = performance.now() + leastSeconds * 1000;
  for (let n = 0; working() || performance.now() < end; n++) {
    const start = performance.now();
    await vscode.commands.executeCommand('type', { text: 'so it is said '.charAt(n % 14) });
    await sleep(Math.max(0, 1000 / keysPerSecond - (performance.now() - start)));
  }
}

/** Called by VS Code. */
export async function run(): Promise<void> {
  const source = await seedSentences();
  const next = numbers(7);
  const folder = path.join(workspaceFolder().fsPath, 'many');
  mkdirSync(folder);
  for (let n = 0; n < articleCount; n++) {
    writeFileSync(path.join(folder, `${n}.txt`), mixedArticle(source, articleLength, next));
  }
  const long = vscode.Uri.joinPath(workspaceFolder(), 'long.txt');
  writeFileSync(long.fsPath, mixedArticle(source, longLength, next));

  const extension = vscode.extensions.getExtension<ForTests>('parallax.parallax');
  if (!extension) throw new Error('The extension is not there.');
  const { articles } = await extension.activate();
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(long));

  const rows: Record<string, Record<string, number>> = {};
  rows['typing, before indexing'] = await delaysDuring(() => typeWhile(() => false));
  let indexing = true;
  rows['typing while 10,000 articles are indexed'] = await delaysDuring(async () => {
    const indexed = articles.ensureWorkspaceLibrary().finally(() => {
      indexing = false;
    });
    await typeWhile(() => indexing);
    await indexed;
  });
  rows['typing, after indexing'] = await delaysDuring(() => typeWhile(() => false));
  console.log(JSON.stringify({ bench: 'responsiveness', unit: 'ms', rows }));
  console.table(rows);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}
