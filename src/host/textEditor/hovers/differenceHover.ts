import * as vscode from 'vscode';
import { moreExact } from '../../../core/differences/moreExact';
import type { Difference } from '../../../core/differences/difference';
import { LineMap } from '../../../core/text/lines';
import { placeOf } from '../../../protocol/libraryShapes';
import type { Side } from '../../../protocol/pageContract';
import type { OpenComparison } from '../../comparison/openComparison';
import { attempt } from '../../errors/attempt';
import type { HostServices } from '../../services';
import { articleLabel } from '../../labels/articleLabel';
import { fileName } from '../../labels/fileName';
import { differenceIcon, relationLabel, titled } from '../../labels/differences';
import { appendLink, appendReadable, newMarkdown } from '../../labels/markdown';
import { alsoOf, sentencePlace } from '../../views/differences/differenceNodes';
import { rangeOf } from '../documentMentions';
import { documentMarks } from '../marks/documentMarks';

/** Over a value in a text editor that the other article gives otherwise: what both say. */
export class DifferenceHover implements vscode.HoverProvider {
  constructor(private readonly services: HostServices) {}

  provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    return attempt(this.services.log, async () => {
      const marked = await documentMarks(document, this.services, token);
      if (!marked) return undefined;
      const { comparison, side } = marked;
      const offset = document.offsetAt(position);
      const all = await this.services.results.differences.get([comparison.left, comparison.right], token);
      const here = all.filter((each) => each[side].start <= offset && offset < each[side].end);
      const [first] = here;
      if (!first || comparison.view[side].text !== document.getText()) return undefined;
      return new vscode.Hover(
        here.map((difference) => differenceMarkdown(comparison, side, difference)),
        rangeOf(document, first[side]),
      );
    });
  }
}

/** "here *more than 3,600*; The Post: *3,500*" */
function differenceMarkdown(
  comparison: OpenComparison,
  side: Side,
  difference: Difference,
): vscode.MarkdownString {
  const other = side === 'left' ? 'right' : 'left';
  const { publisher: outlet, title, id, text } = comparison.view[other];
  const label = articleLabel({ outlet, title, file: fileName(vscode.Uri.parse(id)) });
  const place = placeOf(id, new LineMap(text), difference[other]);
  const markdown = newMarkdown();
  markdown.appendMarkdown(`$(${differenceIcon(difference.kind)}) **`);
  appendReadable(markdown, titled(difference.about));
  markdown.appendMarkdown('** · ');
  appendReadable(markdown, relationHere(difference, side));
  markdown.appendMarkdown('\n\n');
  appendReadable(markdown, vscode.l10n.t('here'));
  appendValue(markdown, difference[side].text);
  appendAlso(markdown, comparison, side, difference);
  markdown.appendMarkdown('; ');
  appendLink(markdown, label, place);
  markdown.appendText(':');
  appendValue(markdown, difference[other].text);
  appendAlso(markdown, comparison, other, difference);
  return markdown;
}

/** Links to the other sentences of that article that state the same value. */
function appendAlso(
  markdown: vscode.MarkdownString,
  comparison: OpenComparison,
  side: Side,
  difference: Difference,
): void {
  let before = ' (';
  for (const sentence of alsoOf(difference, side)) {
    const place = sentencePlace(comparison, side, sentence);
    if (!place) continue;
    markdown.appendMarkdown(before);
    appendLink(markdown, vscode.l10n.t('also in sentence {0}', sentence + 1), place);
    before = ', ';
  }
  if (before === ', ') markdown.appendMarkdown(')');
}

function appendValue(markdown: vscode.MarkdownString, value: string): void {
  markdown.appendMarkdown(' *');
  appendReadable(markdown, value, 200);
  markdown.appendMarkdown('*');
}

/** In a text there is no left and right, but this article and the other one. */
function relationHere(difference: Difference, side: Side): string {
  const exact = difference.relation === 'precision' ? moreExact(difference) : null;
  if (exact === null) return relationLabel(difference);
  return exact === side ? vscode.l10n.t('more exact here') : vscode.l10n.t('more exact there');
}
