import { makeMentionSteps, mentionSteps } from '../core/entities/mentions';
import type { MentionSteps } from '../core/entities/mentions';
import { Library } from '../core/library/library';
import type { Reader } from '../core/library/readArticles';
import { defaultReadOptions } from '../core/library/readOptions';
import { Channel } from '../protocol/channel';
import type { Handlers } from '../protocol/channel';
import type { Port } from '../protocol/port';
import { workerContract, workerEvents } from '../protocol/workerContract';
import { Naming } from './naming';
import { inSlices } from './slices';
import type { NextTurn, StepRunner } from './slices';
import * as view from './views';

export interface WorkerPlatform {
  readonly port: Port;
  readonly nextTurn: NextTurn;
  /** How texts are read as articles; `readArticle` when absent. */
  readonly reader?: Reader;
}

/** Keeps the libraries and answers what the worker's contract lets the host ask. */
export function serve({ port, nextTurn, reader }: WorkerPlatform): void {
  const libraries = new Map<string, Library>();
  const namings = new Map<string, Naming>();

  let finder: MentionSteps = mentionSteps;
  let haveLearned: () => void = () => undefined;
  const learned = new Promise<void>((resolve) => {
    haveLearned = resolve;
  });

  let readOptions = defaultReadOptions;

  let urgent = 0;
  /** Runs what somebody waits for. */
  const urgently: StepRunner = async (steps, token) => {
    urgent++;
    try {
      return await inSlices(steps, nextTurn, token);
    } finally {
      urgent--;
    }
  };
  /** Runs what nobody waits for; it stands still while anything urgent runs. */
  const inBackground: StepRunner = (steps, token) =>
    inSlices(
      steps,
      async () => {
        do await nextTurn();
        while (urgent > 0);
      },
      token,
    );

  const library = (name: string): Library => {
    let found = libraries.get(name);
    if (!found) {
      found = new Library(
        (text, published, language) => finder(text, published, language),
        readOptions,
        reader,
      );
      libraries.set(name, found);
    }
    return found;
  };
  const tell = (error: unknown, id: string | null): void => {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    channel.notify('problem', id === null ? problem : `${id} cannot be read for names: ${problem}`);
  };
  const naming = (name: string): Naming => {
    let found = namings.get(name);
    if (!found) {
      const progress = (done: number, total: number): void => {
        channel.notify('naming', { library: name, done, total });
      };
      found = new Naming(library(name), learned, urgently, inBackground, progress, tell);
      namings.set(name, found);
    }
    return found;
  };

  const requests: Handlers<typeof workerContract>['requests'] = {
    learn({ model }) {
      try {
        if (model) finder = makeMentionSteps(model);
      } finally {
        haveLearned();
      }
      return null;
    },
    configure(asked) {
      readOptions = asked;
      return null;
    },
    restore({ library: name, bytes }) {
      return library(name).restore(bytes);
    },
    store({ library: name }, token) {
      return inBackground(library(name).store(), token);
    },
    async put({ library: name, articles }, token) {
      const { recalled, failed } = await urgently(library(name).put(articles), token);
      namings.get(name)?.resume();
      return { recalled, failed: [...failed] };
    },
    remove({ library: name, ids }) {
      for (const id of ids) library(name).remove(id);
      return null;
    },
    clear({ library: name }) {
      libraries.delete(name);
      namings.get(name)?.stop();
      namings.delete(name);
      return null;
    },
    read({ library: name, source }) {
      const article = library(name).article(source);
      return article && view.article(source, article);
    },
    async siblings({ library: name, source, limit }, token) {
      const target = library(name);
      const siblings = await urgently(target.siblings(source, limit), token);
      return { siblings: [...siblings], size: target.size };
    },
    async compare({ library: name, left, right }, token) {
      const steps = library(name).compare(left, right);
      const comparison = await urgently(steps, token);
      return comparison && view.comparison(left, right, comparison);
    },
    async mentions({ library: name, source }, token) {
      const target = library(name);
      await naming(name).first([source.id], token);
      return (await urgently(target.mentions(source), token)).map(view.mention);
    },
    async entities({ library: name, scope, open, filter, limit }, token) {
      const target = library(name);
      if (scope === 'library') await naming(name).settle(token);
      else if (open) await naming(name).first([open.left, open.right], token);
      return view.entityRows(target.entities(scope === 'library' ? null : open), open, filter, limit);
    },
    async occurrences({ library: name, entity }, token) {
      await naming(name).settle(token);
      return view.mentionRows(library(name), entity);
    },
    async card({ library: name, entity, open }, token) {
      await naming(name).settle(token);
      return view.card(library(name), entity, open);
    },
  };

  const channel = new Channel({
    port,
    incoming: workerContract,
    handlers: { requests, events: {} },
    outgoing: workerEvents,
    onProblem: (problem) => {
      tell(problem, null);
    },
  });
}
