import * as vscode from 'vscode';
import { reportArticle, reportComparison } from '../../../core/reports/comparisonReport';
import { pairMarkdown, sentenceMarkdown, summaryMarkdown } from '../../../core/reports/markdown';
import type { PageState } from '../../../protocol/pageContract';
import type { Reporter } from '../../errors/reporter';
import type { Focus } from '../tab/focus';

/** How long the status bar says that something was copied, in milliseconds. */
const copiedFor = 3000;

type Copied = 'copySentence' | 'copyPair' | 'copySummary';

/** Puts what a page shows at its focus on the clipboard, as Markdown with its sources. */
export async function copy(what: Copied, state: PageState, focus: Focus, reporter: Reporter): Promise<void> {
  const markdown = markdownOf(what, state, focus);
  if (markdown === null) {
    reporter.explain(whatLacks(what, state));
    return;
  }
  await vscode.env.clipboard.writeText(markdown);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Parallax: copied as Markdown.'), copiedFor);
}

function whatLacks(what: Copied, state: PageState): string {
  if (what === 'copySentence') return vscode.l10n.t('Choose a sentence on the page first.');
  return state.kind === 'comparison'
    ? vscode.l10n.t('Choose a sentence on the page that is in both articles first.')
    : vscode.l10n.t('Nothing stands beside this article that it could be copied with.');
}

/** Null when the user has not chosen what it needs. */
function markdownOf(what: Copied, state: PageState, { side, sentence }: Focus): string | null {
  const { t } = vscode.l10n;
  if (state.kind === 'alone') {
    if (what !== 'copySentence' || sentence === null) return null;
    return sentenceMarkdown(reportArticle(state.article, state.label.file), sentence, t);
  }
  if (state.kind !== 'comparison') return null;
  const { left, right } = state.labels;
  const report = reportComparison(state.comparison, { left: left.file, right: right.file });
  if (what === 'copySummary') return summaryMarkdown(report, t);
  if (sentence === null) return null;
  return what === 'copyPair'
    ? pairMarkdown(report, side, sentence, t)
    : sentenceMarkdown(report[side], sentence, t);
}
