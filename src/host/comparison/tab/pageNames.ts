import type * as vscode from 'vscode';
import { toPageCard } from '../../../protocol/pageCard';
import type { PageCard, PageMentions, Side } from '../../../protocol/pageContract';
import type { Place } from '../../../protocol/libraryShapes';
import type { Answer } from '../../workerClient/workerClient';
import { articleLabel } from '../../labels/articleLabel';
import { libraryOf } from '../match';
import type { Match } from '../match';
import type { OpenComparison } from '../openComparison';
import type { ComparisonServices } from '../services';

/** Who is named in the two texts. */
export async function mentionsIn(
  comparison: OpenComparison,
  { worker }: ComparisonServices,
  token?: vscode.CancellationToken,
): Promise<PageMentions> {
  const { library } = comparison.left;
  const ask = (side: Side) => worker.ask('mentions', { library, source: comparison[side].source }, token);
  const [left, right] = await Promise.all([ask('left'), ask('right')]);
  return { left, right };
}

/** The card of an entity as the page shows it; null when nothing is known of it any more. */
export async function cardOnPage(
  entity: string,
  match: Match | null,
  services: ComparisonServices,
): Promise<PageCard | null> {
  const library = libraryOf(match);
  const answer = await askForCard(entity, match, services);
  if (library === null || !answer) return null;
  const ids = answer.card.articles.map(({ article }) => article);
  const names = await services.names.of(library, ids);
  return toPageCard(answer.card, new Map([...names].map(([id, name]) => [id, articleLabel(name)])));
}

/** Where an article names an entity first; null when it does not any more. */
export async function firstMention(
  entity: string,
  article: string,
  match: Match | null,
  services: ComparisonServices,
): Promise<{ readonly offset: number; readonly place: Place } | null> {
  const answer = await askForCard(entity, match, services);
  const index = answer?.card.articles.findIndex((each) => each.article === article) ?? -1;
  const first = answer?.card.articles[index]?.first;
  const place = answer?.places[index];
  return first && place ? { offset: first.start, place } : null;
}

async function askForCard(
  entity: string,
  match: Match | null,
  { worker }: ComparisonServices,
): Promise<Answer<'card'>> {
  const library = libraryOf(match);
  if (library === null) return null;
  const comparison = match?.kind === 'comparison' ? match.comparison : null;
  const open = comparison && { left: comparison.left.source.id, right: comparison.right.source.id };
  return worker.ask('card', { library, entity, open });
}
