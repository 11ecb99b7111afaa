import * as vscode from 'vscode';
import { fileName } from '../../labels/fileName';
import { nothingFound } from '../../comparison/notices';
import { contextKeys, views } from '../../ids';
import { activeArticle, activeTextOutside } from '../activeArticle';
import { ArticleListView } from '../articleListView';
import type { HostServices } from '../../services';
import { siblingItem, siblingTooltip } from './siblingItem';
import type { SiblingNode } from './siblingItem';
import { stepItem, stepsToSiblings } from './stepRows';
import type { StepRow } from './stepRows';
import { whyNoArticle } from '../whyNoArticle';
import type { NoArticle } from '../whyNoArticle';

/** Why the view is empty, or that it is not; its welcome text depends on this. */
type SiblingsState = NoArticle | 'reading' | 'failed' | 'listed';

type Row = SiblingNode | StepRow;

interface Found {
  readonly state: SiblingsState;
  readonly rows: readonly Row[];
  readonly article: vscode.Uri | null;
  /** What stands above the rows. */
  readonly message: string;
}

/** The ranked siblings of the active article, or what to do where there are none. */
export function siblingsView(services: HostServices): ArticleListView<Row, Found> {
  return new ArticleListView(services, {
    id: views.siblings,
    stateKey: contextKeys.siblingsState,
    find: (token) => find(services, token),
    failed: nothing('failed', null),
    item: (row) => ('step' in row ? stepItem(row) : siblingItem(row)),
    tooltip: (row) => ('step' in row ? undefined : siblingTooltip(row)),
    keyOf: (rows) => rows.map(({ article, ...rest }) => [article.toString(), rest]),
    decorate: (view, { article, message }) => {
      view.description = article ? fileName(article) : '';
      view.message = message;
    },
  });
}

async function find(services: HostServices, token: vscode.CancellationToken): Promise<Found> {
  const { activeStory, articles, comparisons, results, names } = services;
  const shown = comparisons.active;
  const article = shown?.left.uri ?? activeArticle(articles) ?? activeStory.article;
  if (!article) return nothing(await whyNoArticle(services, token), activeTextOutside(articles));
  const ref = shown?.left ?? (await articles.refer(article, token));
  const { siblings, others, file } = await results.siblings.get([ref], token);
  const searched = articles.searchedBy(ref.library);
  if (siblings.length === 0) {
    const message = nothingFound({ searched, others });
    return { state: 'listed', rows: stepsToSiblings(article, searched), article, message };
  }
  const ids = siblings.map(({ id }) => id);
  const known = await names.of(ref.library, ids, token);
  const rows = siblings.flatMap((sibling, index) => {
    const name = known.get(sibling.id);
    const isShown = shown?.right.source.id === sibling.id;
    return name ? [{ article, sibling, name, position: index + 1, isShown }] : [];
  });
  const message = file ? vscode.l10n.t('As {0} ranks them.', fileName(file)) : '';
  return { state: 'listed', rows, article, message };
}

function nothing(state: SiblingsState, article: vscode.Uri | null): Found {
  return { state, rows: [], article, message: '' };
}
