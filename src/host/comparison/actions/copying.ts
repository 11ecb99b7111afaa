import * as vscode from 'vscode';
import type { Difference } from '../../../core/differences/difference';
import { reportArticle, reportComparison } from '../../../core/reports/comparisonReport';
import {
  differenceMarkdown,
  pairMarkdown,
  sentenceMarkdown,
  summaryMarkdown,
} from '../../../core/reports/markdown';
import type { PageState } from '../../../protocol/pageContract';
import type { Reporter } from '../../errors/reporter';
import type { Focus } from '../tab/focus';

/** How long the status bar says that something was copied, in milliseconds. */
const copiedFor = 3000;

type Copied = 'copySentence' | 'copyPair' | 'copySummary' | 'copyDifference';

/** What a page shows, and where its reader is. */
export interface Shown {
  readonly state: PageState;
  readonly focus: Focus;
  /** The one that was gone to last. */
  readonly difference: Difference | null;
}

/** Puts what a page shows at its focus on the clipboard, as Markdown with its sources. */
export async function copy(what: Copied, shown: Shown, reporter: Reporter): Promise<void> {
  const markdown = markdownOf(what, shown);
  if (markdown === null) reporter.explain(whatLacks(what, shown.state));
  else await copyText(markdown);
}

/** Puts Markdown on the clipboard, and says so. */
export async function copyText(markdown: string): Promise<void> {
  await vscode.env.clipboard.writeText(markdown);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Parallax: copied as Markdown.'), copiedFor);
}

function whatLacks(what: Copied, state: PageState): string {
  if (what === 'copySentence') return vscode.l10n.t('Choose a sentence on the page first.');
  if (what === 'copyDifference' && state.kind === 'comparison')
    return vscode.l10n.t('Go to a difference on the page first.');
  return state.kind === 'comparison'
    ? vscode.l10n.t('Choose a sentence on the page that is in both articles first.')
    : vscode.l10n.t('Nothing stands beside this article that it could be copied with.');
}

/** Null when the user has not chosen what it needs. */
function markdownOf(what: Copied, { state, focus, difference }: Shown): string | null {
  const { side, sentence } = focus;
  const { t } = vscode.l10n;
  if (state.kind === 'alone') {
    if (what !== 'copySentence' || sentence === null) return null;
    return sentenceMarkdown(reportArticle(state.article, state.label.file), sentence, t);
  }
  if (state.kind !== 'comparison') return null;
  const { left, right } = state.labels;
  const report = reportComparison(state.comparison, { left: left.file, right: right.file });
  if (what === 'copySummary') return summaryMarkdown(report, t);
  if (what === 'copyDifference') return difference && differenceMarkdown(report, difference, t);
  if (sentence === null) return null;
  return what === 'copyPair'
    ? pairMarkdown(report, side, sentence, t)
    : sentenceMarkdown(report[side], sentence, t);
}
