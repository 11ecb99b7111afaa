// What reports call the parts of a story.
import type { MentionKind } from '../../entities/entity';
import { messages, type Say } from '../messages';
import type { StoryReport, StorySource } from './storyReport';

/** "3 Selby Herald", or the file's name where no outlet is told. */
export function sourceName(sources: readonly StorySource[], source: number): string {
  const { publisher, file } = sources[source] ?? { publisher: null, file: '' };
  return `${source + 1} ${publisher ?? file}`;
}

/** How many sentences of a source are statements that other sources have too. */
export function sharedSentences({ statements }: StoryReport, source: number): number {
  return statements
    .filter(({ sources }) => sources > 1)
    .reduce((sum, { sayings }) => sum + sayings.filter((saying) => saying.source === source).length, 0);
}

export function percent(share: number, say: Say): string {
  return say(messages.share, Math.round(100 * share));
}

/** A story names people, organisations and places. */
export function kindOfName(kind: MentionKind, say: Say): string {
  if (kind === 'person' || kind === 'organisation') return say(messages[kind]);
  return say(messages.place);
}
