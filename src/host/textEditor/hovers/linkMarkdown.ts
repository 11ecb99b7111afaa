import * as vscode from 'vscode';
import { legible } from '../../../core/plain/legible';
import { LineMap } from '../../../core/text/lines';
import type { LinkReason } from '../../../core/alignment/comparison';
import type { Side } from '../../../protocol/pageContract';
import { isUnsure } from '../../../core/alignment/linkStrength';
import { placeOf } from '../../../protocol/libraryShapes';
import type { ComparisonView } from '../../../protocol/shapes';
import { articleLabel } from '../../labels/articleLabel';
import { fileName } from '../../labels/fileName';
import { linkTitle } from '../../labels/kinds';
import { appendLink, appendReadable, newMarkdown } from '../../labels/markdown';
import type { SentenceMark } from '../marks/sentenceMarks';

const mostPartners = 3;

/** What the other article says where this one says a shared sentence, and why they are linked. */
export function linkMarkdown(view: ComparisonView, side: Side, mark: SentenceMark): vscode.MarkdownString {
  const other = side === 'left' ? 'right' : 'left';
  const article = view[other];
  const lines = new LineMap(article.text);
  const label = articleLabel({
    outlet: article.publisher,
    title: article.title,
    file: fileName(vscode.Uri.parse(article.id)),
  });
  const markdown = newMarkdown();
  for (const link of mark.links.slice(0, mostPartners)) {
    const sentence = article.sentences[link[other]];
    if (!sentence) continue;
    const unsure = isUnsure([link]) ? vscode.l10n.t(', unsure') : '';
    const moved = link.moved ? vscode.l10n.t(', moved') : '';
    markdown.appendMarkdown(`$(arrow-swap) **${linkTitle(link.kind)}${unsure}${moved}** · `);
    appendLink(markdown, label, placeOf(article.id, lines, sentence));
    markdown.appendMarkdown('\n\n> ');
    appendReadable(markdown, legible(article.plain.slice(sentence.start, sentence.end)));
    markdown.appendMarkdown('\n\n');
    const tooLong = vscode.l10n.t('Too long for its words to be compared.');
    for (const reason of [reasonLabel(link.why), ...(link.tooLongToMark ? [tooLong] : [])]) {
      appendReadable(markdown, reason);
      markdown.appendMarkdown('\n\n');
    }
  }
  return markdown;
}

function reasonLabel({ quotation, names, sharedWords, words }: LinkReason): string {
  const reasons = [
    ...(quotation === null ? [] : [vscode.l10n.t('same quotation')]),
    ...(names.length === 0 ? [] : [names.join(', ')]),
    vscode.l10n.t('{0} of {1} words', sharedWords, words),
  ];
  return vscode.l10n.t('Linked because: {0}', reasons.join('; '));
}
