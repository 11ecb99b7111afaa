import type { NamedArticle } from '../differences/difference';
import { collectMentions } from '../entities/articleMentions';
import { EntityIndex } from '../entities/entityIndex';
import { type StoryName, storyNames } from './storyNames';

/** Who or what two articles name, the left one first in `cells`. */
export type NameOfPair = StoryName & { readonly name: string };

/** `storyNames` of two articles by themselves, step by step. */
export function* namesOfPair(
  left: NamedArticle,
  right: NamedArticle,
): Generator<undefined, readonly NameOfPair[]> {
  const index = new EntityIndex();
  for (const [id, { article, mentions }] of Object.entries({ left, right })) {
    const { plain, published } = article;
    yield* index.putSteps(yield* collectMentions(id, plain, mentions, { published }));
  }
  const articles = [
    { mentions: yield* index.mentionSteps('left') },
    { mentions: yield* index.mentionSteps('right') },
  ];
  const names: NameOfPair[] = [];
  for (const name of yield* storyNames(articles))
    names.push({ ...name, name: (yield* index.nameSteps(name.entity)) ?? name.entity });
  return names;
}
