import * as vscode from 'vscode';
import type { Comparisons } from '../../comparison/comparisons';
import type { Articles } from '../../library/articles';
import type { Log } from '../../errors/log';
import { attempt } from '../../errors/attempt';
import { rangeOf } from '../documentMentions';
import { documentMarks } from '../marks/documentMarks';
import { linkMarkdown } from './linkMarkdown';

/** Over a shared sentence in a text editor: what the other article says. */
export class LinkHover implements vscode.HoverProvider {
  constructor(
    private readonly context: {
      readonly articles: Articles;
      readonly comparisons: Comparisons;
      readonly log: Log;
    },
  ) {}

  provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    return attempt(this.context.log, async () => {
      const found = await documentMarks(document, this.context, token);
      const offset = document.offsetAt(position);
      const mark = found?.marks.find(({ start, end }) => start <= offset && offset < end);
      if (!found || !mark) return undefined;
      return new vscode.Hover(linkMarkdown(found.comparison.view, found.side, mark), rangeOf(document, mark));
    });
  }
}
