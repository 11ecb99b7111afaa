import type * as vscode from 'vscode';
import type { Difference } from '../../../core/differences/difference';
import type { HostServices } from '../../services';
import { contextKeys, views } from '../../ids';
import { conflictsIn, differencesLabel } from '../../labels/differences';
import { activeArticle } from '../activeArticle';
import { ArticleListView } from '../articleListView';
import { whyNoArticle } from '../whyNoArticle';
import type { NoArticle } from '../whyNoArticle';
import { childrenOf, differenceRowItem, differenceRows } from './differenceNodes';
import type { DifferenceRow } from './differenceNodes';

/** Why the view is empty, or that it is not; its welcome text depends on this. */
export type DifferencesState = NoArticle | 'reading' | 'noSibling' | 'none' | 'failed' | 'listed';

interface Found {
  readonly state: DifferencesState;
  readonly rows: readonly DifferenceRow[];
  readonly differences: readonly Difference[];
}

/** Where the open comparison's articles do not say the same. */
export function differencesView(services: HostServices): ArticleListView<DifferenceRow, Found> {
  return new ArticleListView(services, {
    id: views.differences,
    stateKey: contextKeys.differencesState,
    showCollapseAll: true,
    find: (token) => find(services, token),
    failed: nothing('failed'),
    item: differenceRowItem,
    childrenOf,
    keyOf,
    decorate: (view, { state, differences }) => {
      const conflicts = conflictsIn(differences);
      view.description = state === 'listed' ? differencesLabel(differences) : '';
      view.badge = conflicts > 0 ? { value: conflicts, tooltip: differencesLabel(differences) } : undefined;
    },
  });
}

async function find(services: HostServices, token: vscode.CancellationToken): Promise<Found> {
  const { articles, comparisons, results } = services;
  const article = activeArticle(articles);
  const comparison = comparisons.active ?? (article && (await comparisons.of(article, token)));
  if (!comparison) return nothing(article ? 'noSibling' : await whyNoArticle(services, token));
  const found = await results.differences.get([comparison.left, comparison.right], token);
  if (found.length === 0) return nothing('none');
  return { state: 'listed', rows: differenceRows(comparison, found), differences: found };
}

function nothing(state: DifferencesState): Found {
  return { state, rows: [], differences: [] };
}

/** Also the places of the texts: rows lead to them. */
function keyOf(rows: readonly DifferenceRow[]): unknown {
  return rows.flatMap((row) =>
    row.type === 'kind'
      ? row.differences.map(({ comparison: { left, right }, difference }) => [
          [left.source.id, left.fingerprint, right.source.id, right.fingerprint],
          difference,
        ])
      : [],
  );
}
