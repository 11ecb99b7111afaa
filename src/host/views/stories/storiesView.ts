import * as vscode from 'vscode';
import type { ListedStory } from '../../../core/stories/storyList';
import { contextKeys, views } from '../../ids';
import type { HostServices } from '../../services';
import { activeArticle } from '../activeArticle';
import { ArticleListView } from '../articleListView';
import { isMore, isStory, type StoryNode, storyItem, type StoryRow } from './storyItems';

/** Why the view is empty, or that it is not; its welcome text depends on this. */
type StoriesState = 'reading' | 'noFolder' | 'noLibrary' | 'none' | 'failed' | 'listed';

interface Found {
  readonly state: StoriesState;
  readonly rows: readonly StoryRow[];
  /** How many articles tell their story alone. */
  readonly alone: number;
}

/** So many stories are listed at once: each is named by its articles, which are read for it. */
const atOnce = 100;

/**
 * The stories of the library, that of the active article, or whose page is active, first and open. It is a view beside the siblings, which rank the
 * others by how near they are to one article: this one stays as it is while one goes from article to article.
 */
export function storiesView(services: HostServices): ArticleListView<StoryRow, Found> {
  return new ArticleListView<StoryRow, Found>(services, {
    id: views.stories,
    stateKey: contextKeys.storiesState,
    showCollapseAll: true,
    find: async (token) =>
      vscode.window.withProgress({ location: { viewId: views.stories } }, () => find(services, token)),
    failed: nothing('failed'),
    item: storyItem,
    childrenOf: (row) => childrenOf(services, row),
    keyOf: (rows) =>
      rows.map((row) =>
        isStory(row)
          ? [row.title, row.story, row.open?.toString() ?? null, row.isShown]
          : isMore(row)
            ? row.stories.map(({ articles }) => articles)
            : [],
      ),
    decorate: (view, { alone, state }) => {
      view.message =
        state === 'listed' && alone > 0
          ? alone === 1
            ? vscode.l10n.t('1 article tells its story alone.')
            : vscode.l10n.t('{0} articles tell their story alone.', alone.toLocaleString(vscode.env.language))
          : '';
    },
  });
}

async function find(services: HostServices, token: vscode.CancellationToken): Promise<Found> {
  const { activeStory, articles, comparisons, libraryStories } = services;
  if ((vscode.workspace.workspaceFolders ?? []).length === 0) return nothing('noFolder');
  if (!(await articles.hasWorkspaceLibrary(token))) return nothing('noLibrary');
  const { stories, alone } = await libraryStories.get(token);
  if (stories.length === 0) return { ...nothing('none'), alone };
  const open = comparisons.active?.left.uri ?? activeArticle(articles);
  const shown = open ? null : activeStory.article;
  const own = stories.find((story) => isIn(story, open ?? shown));
  const ordered = own ? [own, ...stories.filter((story) => story !== own)] : stories;
  return { state: 'listed', rows: await listed(services, ordered, { open, shown }, token), alone };
}

/** The first of these stories, then a row that holds the others. */
async function listed(
  { articles, names }: HostServices,
  stories: readonly ListedStory[],
  { open, shown }: { readonly open: vscode.Uri | null; readonly shown: vscode.Uri | null },
  token?: vscode.CancellationToken,
): Promise<readonly StoryRow[]> {
  const first = stories.slice(0, atOnce);
  const library = articles.workspaceLibrary;
  const known = await names.of(
    library,
    first.flatMap(({ central: [nearest] }) => nearest ?? []),
    token,
  );
  const untitled = first.filter(
    ({ central: [nearest = ''] }) => (known.get(nearest)?.title ?? null) === null,
  );
  const others = await names.of(
    library,
    untitled.flatMap(({ central }) => central),
    token,
  );
  const rows = first.map((story): StoryNode => {
    const [nearest = ''] = story.central;
    const titled = [known.get(nearest), ...story.central.map((id) => others.get(id))];
    const name = titled.find((each) => (each?.title ?? null) !== null) ?? known.get(nearest);
    return {
      uri: vscode.Uri.parse(nearest),
      story,
      title: name?.title ?? name?.file ?? '',
      open: isIn(story, open) ? open : null,
      isShown: isIn(story, shown),
    };
  });
  const rest = stories.slice(atOnce);
  return rest.length === 0 ? rows : [...rows, { stories: rest }];
}

async function childrenOf(services: HostServices, row: StoryRow): Promise<readonly StoryRow[]> {
  if (isMore(row)) return listed(services, row.stories, { open: null, shown: null });
  if (!isStory(row)) return [];
  const { articles } = row.story;
  const { names } = services;
  const known = await names.of(
    services.articles.workspaceLibrary,
    articles.map(({ id }) => id),
  );
  return articles.flatMap(({ id, alike }) => {
    const name = known.get(id);
    return name ? [{ uri: vscode.Uri.parse(id), alike, name, open: row.open }] : [];
  });
}

function isIn({ articles }: ListedStory, uri: vscode.Uri | null): boolean {
  const id = uri?.toString();
  return articles.some((article) => article.id === id);
}

function nothing(state: StoriesState): Found {
  return { state, rows: [], alone: 0 };
}
