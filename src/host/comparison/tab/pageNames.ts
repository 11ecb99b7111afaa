import type * as vscode from 'vscode';
import { toPageCard } from '../../../protocol/pageCard';
import type { PageCard, PageMentions } from '../../../protocol/pageContract';
import type { Place } from '../../../protocol/libraryShapes';
import type { Answer } from '../../workerClient/workerClient';
import type { ArticleRef } from '../../library/articles';
import { articleLabel } from '../../labels/articleLabel';
import { libraryOf } from '../match';
import type { Match } from '../match';
import type { OpenComparison } from '../openComparison';
import type { HostServices } from '../../services';

/** Who is named in the two texts. */
export async function mentionsIn(
  { left, right }: OpenComparison,
  { results }: HostServices,
  token?: vscode.CancellationToken,
): Promise<PageMentions> {
  const ask = async (side: ArticleRef) => [...(await results.mentions.get([side], token))];
  const [leftMentions, rightMentions] = await Promise.all([ask(left), ask(right)]);
  return { left: leftMentions, right: rightMentions };
}

/** The card of an entity as the page shows it; null when nothing is known of it any more. */
export async function cardOnPage(
  entity: string,
  match: Match | null,
  services: HostServices,
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
  services: HostServices,
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
  { worker }: HostServices,
): Promise<Answer<'card'>> {
  const library = libraryOf(match);
  if (library === null) return null;
  const comparison = match?.kind === 'comparison' ? match.comparison : null;
  const open = comparison && { left: comparison.left.source.id, right: comparison.right.source.id };
  return worker.ask('card', { library, entity, open });
}
