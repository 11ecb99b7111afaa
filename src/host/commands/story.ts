import type { Reading } from '../../protocol/storyContract';
import type { Command } from './command';
import { askForArticle, targetOf } from './target';

/** Opens the story of the article, in a reading or in the one that was open last. */
export function openStory(reading: Reading | null): Command {
  return (services, args) => {
    const uri = targetOf(args, services);
    if (uri) services.stories.show(uri, reading);
    else askForArticle(services);
    return Promise.resolve();
  };
}
