// What suites see of the extension besides what it contributes.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ForTests } from '../../src/host/extension';
import type { ComparisonTab } from '../../src/host/comparison/comparisonTab';
import type { OpenComparison } from '../../src/host/comparison/openComparison';
import type { PageState } from '../../src/protocol/pageContract';
import { eventually, openCustomEditor, readText } from './workspace';

export const comparisonEditor = 'parallax.comparison';

export async function parallax(): Promise<ForTests> {
  const extension = vscode.extensions.getExtension<ForTests>('parallax.parallax');
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

/** The tab that is active, once it is one of a file's comparison. */
/** The tab that is active, once it is one with this article on the left: another may be so for a moment longer. */
export async function activeTab(
  left: vscode.Uri,
  holds: (tab: ComparisonTab) => boolean = () => true,
): Promise<ComparisonTab> {
  const { comparisons } = await parallax();
  return eventually(`a tab of ${left.path} is active`, () => {
    const tab = comparisons.activeTab;
    return tab?.subject.left.uri.toString() === left.toString() && holds(tab) && tab;
  });
}

/** Opens a file in the comparison editor and resolves to its tab. */
export async function openComparison(
  uri: vscode.Uri,
  column = vscode.ViewColumn.Active,
): Promise<ComparisonTab> {
  await openCustomEditor(uri, comparisonEditor, column);
  return activeTab(uri);
}

/** Waits until the workspace's library has these articles: the news of a new file may come late. */
export async function inLibrary(uris: readonly vscode.Uri[]): Promise<void> {
  const { articles } = await parallax();
  await articles.ensureWorkspaceLibrary();
  await eventually('the library has the articles', () => {
    const ids = new Set(articles.articlesOf(articles.workspaceLibrary).map(String));
    return uris.every((uri) => ids.has(uri.toString()));
  });
}

/** Waits until so many comparisons are open: a tab that is closed is told of a moment later. */
export async function untilTabs(count: number): Promise<void> {
  const { comparisons } = await parallax();
  await eventually(`${count} comparisons are open`, () => comparisons.tabCount === count);
}

/** What a tab shows, once it has something to show. */
export async function settledState(tab: ComparisonTab): Promise<Exclude<PageState, { kind: 'loading' }>> {
  return eventually('the tab has something to show', () => {
    const { state } = tab;
    const isWaiting = state.kind === 'notice' && state.notice.title.startsWith('Still reading');
    return state.kind !== 'loading' && !isWaiting && state;
  });
}

/** The comparison of a tab, once it is as described. */
export async function shownComparison(
  tab: ComparisonTab,
  what: string,
  holds: (comparison: OpenComparison) => boolean = () => true,
): Promise<OpenComparison> {
  return eventually(what, () => tab.comparison !== null && holds(tab.comparison) && tab.comparison);
}

/** The sentences of one side that a link names, each once and in order. */
export function sharedSentences({ view }: OpenComparison, side: 'left' | 'right'): readonly string[] {
  const indices = [...new Set(view.links.map((link) => link[side]))].sort((a, b) => a - b);
  return indices.map((index) => {
    const sentence = view[side].sentences[index];
    assert.ok(sentence, `there is no sentence ${index}`);
    return view[side].text.slice(sentence.start, sentence.end);
  });
}

/** Lines of the extension's own log. */
export async function loggedLines(): Promise<readonly string[]> {
  const { logs } = await parallax();
  const entries = await vscode.workspace.fs.readDirectory(logs);
  const texts = await Promise.all(entries.map(([name]) => readText(vscode.Uri.joinPath(logs, name))));
  return texts.flatMap((text) => text.split('\n').filter((line) => line !== ''));
}

/** Those that are errors. */
export async function loggedErrors(): Promise<readonly string[]> {
  const errors = (await loggedLines()).filter((line) => line.includes('[error]'));
  return errors.filter((error) => !provoked.includes(error));
}

/** Errors that a test has brought about, and seen. */
const provoked: string[] = [];

/** Resolves to an error that a test has brought about, once it is in the log, and counts it no longer. */
export async function provokedError(pattern: RegExp): Promise<string> {
  const error = await eventually(`an error like ${pattern.source} is logged`, async () =>
    (await loggedErrors()).find((line) => pattern.test(line)),
  );
  provoked.push(error);
  return error;
}

/** The last part of the path. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
