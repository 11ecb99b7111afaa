import * as vscode from 'vscode';
import { commands } from '../ids';
import { articleLabel } from '../labels/articleLabel';
import { readable } from '../labels/readable';
import type { ArticleRef } from '../library/articles';
import { DisposableStore } from '../lifetime';
import { mostSiblings, type Ranking } from '../results/results';
import type { HostServices } from '../services';
import { followActiveRanking } from '../views/activeRanking';

/** Between the language of the text and what concerns the whole window. */
const priority = 90;

/** On an article the status bar says how many others tell its story and how near the nearest is, and leads to them. */
export class SiblingsStatus implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #item = this.#store.add(
    vscode.window.createStatusBarItem('parallax.siblings', vscode.StatusBarAlignment.Right, priority),
  );

  constructor(private readonly services: HostServices) {
    this.#item.name = vscode.l10n.t('Parallax: Siblings');
    this.#store.add(
      followActiveRanking(services, async (found, token) => {
        if (found === null || found.article.source.version !== undefined) {
          this.#item.hide();
          return;
        }
        const { article, ranking } = found;
        const tooltip = await this.#tooltip(article, ranking, token);
        if (token.isCancellationRequested) return;
        this.#item.text = `$(mirror) ${siblingsLabel(ranking)}`;
        this.#item.tooltip = tooltip;
        this.#item.command = this.#command(ranking);
        this.#item.show();
      }),
    );
  }

  dispose(): void {
    this.#store.dispose();
  }

  #command({ siblings }: Ranking): string {
    if (this.services.comparisons.activeTab) return commands.chooseSibling;
    return siblings.length === 0 ? commands.compareWith : commands.compareWithNearest;
  }

  async #tooltip(
    { library }: ArticleRef,
    { siblings: [nearest] }: Ranking,
    token: vscode.CancellationToken,
  ): Promise<string> {
    if (!nearest) return vscode.l10n.t('No other article of the library tells this story.');
    const name = (await this.services.names.of(library, [nearest.id], token)).get(nearest.id);
    const title = name ? readable(name.title ?? articleLabel(name), 120) : '';
    return vscode.l10n.t('Nearest sibling: {0}', title);
  }
}

function siblingsLabel({ siblings }: Ranking): string {
  const [nearest] = siblings;
  if (!nearest) return vscode.l10n.t('No sibling');
  const score = Math.round(nearest.score * 100);
  if (siblings.length === 1) return vscode.l10n.t('1 sibling · {0} %', score);
  const count = siblings.length < mostSiblings ? String(siblings.length) : `${mostSiblings}+`;
  return vscode.l10n.t('{0} siblings · nearest {1} %', count, score);
}
