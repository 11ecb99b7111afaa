import { makeMentionSteps, mentionSteps } from '../core/entities/mentions';
import type { MentionSteps } from '../core/entities/mentions';
import { Library } from '../core/library/library';
import type { Reader } from '../core/library/readArticles';
import { comparisonDocument, storiesDocument } from '../core/reports/documents';
import type { Edition } from '../core/reports/edition';
import { sayIn } from '../core/reports/messages';
import { sourceFiles } from '../core/reports/sourceFiles';
import { reportStory } from '../core/reports/story/storyReport';
import { mostOfStory } from '../core/stories/stories';
import { defaultReadOptions } from '../core/library/readOptions';
import { Channel } from '../protocol/channel';
import type { Handlers } from '../protocol/channel';
import type { CancellationToken, Port, WorkerProcess } from '../protocol/port';
import { type AskedEdition, workerContract, workerEvents } from '../protocol/workerContract';
import { PathsOfArticles } from '../core/siblings/pathsOfArticles';
import { EntityExtraction } from './entityExtraction';
import { siblingsFileSteps } from './siblingsFile';
import { type InTurn, inTurn } from './inTurn';
import { SecondReader } from './secondReader';
import { inSlices } from './slices';
import type { NextTurn, StepRunner } from './slices';
import { storyProgress } from './storyProgress';
import * as view from './views';

interface WorkerPlatform {
  readonly port: Port;
  readonly nextTurn: NextTurn;
  /** How texts are read as articles; `readArticleSteps` when absent. */
  readonly reader?: Reader;
  /** Starts a second thread that serves reading; where there is none, the worker reads all articles itself. */
  readonly startReading?: () => WorkerProcess;
}

/** Keeps the libraries and answers what the worker's contract lets the host ask. */
export function serve({ port, nextTurn, reader, startReading }: WorkerPlatform): void {
  const libraries = new Map<string, Library>();
  const extractions = new Map<string, EntityExtraction>();
  const puts = new WeakMap<Library, InTurn>();

  let finder: MentionSteps = mentionSteps;
  let modelIsLoaded: () => void = () => undefined;
  const modelLoaded = new Promise<void>((resolve) => {
    modelIsLoaded = resolve;
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
  const idleTurn: NextTurn = async () => {
    do await nextTurn();
    while (urgent > 0);
  };
  /** Runs background work, which waits while anything urgent runs, and for the answer of who has begun it. */
  const inBackground: StepRunner = async (steps, token) => {
    await idleTurn();
    return inSlices(steps, idleTurn, token);
  };

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
  const secondReader = startReading
    ? new SecondReader(startReading, (problem) => {
        tell(problem, null);
      })
    : null;
  const extraction = (name: string): EntityExtraction => {
    let found = extractions.get(name);
    if (!found) {
      const progress = (done: number, total: number): void => {
        channel.notify('extractionProgress', { library: name, done, total });
      };
      found = new EntityExtraction(library(name), modelLoaded, urgently, inBackground, progress, tell);
      extractions.set(name, found);
    }
    return found;
  };

  /** The story that an article is part of, read; null where nobody else tells it. */
  const storyOf = async (name: string, id: string, token: CancellationToken) => {
    const target = library(name);
    const { central } = await urgently(target.storyOf(id), token);
    if (central.length < 2) return null;
    const chosen = central.filter((each, at) => at < mostOfStory || each === id);
    await extraction(name).first(chosen, token);
    const told = storyProgress((done, total) => {
      channel.notify('storyProgress', { library: name, id, done, total });
    });
    return { read: await urgently(target.readStory(chosen, told), token), central };
  };

  const requests: Handlers<typeof workerContract>['requests'] = {
    loadModel({ model }) {
      try {
        if (model) finder = makeMentionSteps(model);
      } finally {
        modelIsLoaded();
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
    async store({ library: name }, token) {
      const target = library(name);
      const bytes = await inBackground(target.store(), token);
      // Whoever stores it has put all there is, and will ask next.
      inBackground(target.rehearse()).catch((error: unknown) => {
        tell(error, null);
      });
      return bytes;
    },
    storeStories({ library: name }, token) {
      return inBackground(library(name).storeStories(), token);
    },
    put({ library: name, articles }, token) {
      const target = library(name);
      // The second thread reads of these while the worker is at those before.
      const shared = secondReader?.part(articles, target, token);
      const turn = puts.get(target) ?? inTurn();
      puts.set(target, turn);
      return turn(async () => {
        const own = await urgently(target.put(shared?.own ?? articles), token);
        const theirs = shared && (await urgently(target.put(await shared.theirs), token));
        extractions.get(name)?.resume();
        return {
          restored: own.restored + (theirs?.restored ?? 0),
          failed: [...own.failed, ...(theirs?.failed ?? [])],
        };
      });
    },
    remove({ library: name, ids }) {
      for (const id of ids) library(name).remove(id);
      return null;
    },
    clear({ library: name }) {
      libraries.delete(name);
      extractions.get(name)?.stop();
      extractions.delete(name);
      return null;
    },
    async read({ library: name, source }, token) {
      const article = await urgently(library(name).articleSteps(source), token);
      return article && view.article(source, article);
    },
    describe({ library: name, ids }, token) {
      return urgently(view.descriptions(library(name), ids), token);
    },
    async siblings({ library: name, source, limit }, token) {
      const target = library(name);
      const siblings = await urgently(target.siblings(source, limit), token);
      return { siblings: [...siblings], size: target.size };
    },
    siblingsOfFile({ bytes, folder, articles }, token) {
      return urgently(siblingsFileSteps(bytes, new PathsOfArticles(articles, folder)), token);
    },
    async compare({ library: name, left, right }, token) {
      const steps = library(name).compare(left, right);
      const comparison = await urgently(steps, token);
      return comparison && view.comparison(left, right, comparison);
    },
    async comparisonReport({ library: name, left, right, files, format, edition }, token) {
      const target = library(name);
      const comparison = await urgently(target.compare(left, right), token);
      if (!comparison) return null;
      await extraction(name).first([left.id, right.id], token);
      const found = await urgently(target.differences(left, right), token);
      const names = await urgently(target.names(left, right), token);
      const compared = found && names && { comparison, differences: found, names };
      return compared && urgently(comparisonDocument(format, compared, files, editionOf(edition)), token);
    },
    async differences({ library: name, left, right }, token) {
      const target = library(name);
      await extraction(name).first([left.id, right.id], token);
      const found = await urgently(target.differences(left, right), token);
      return found && [...found];
    },
    stories({ library: name }, token) {
      return inBackground(library(name).stories(), token);
    },
    async story({ library: name, id }, token) {
      const told = await storyOf(name, id, token);
      return told && urgently(view.story(told.read, told.central), token);
    },
    async storyReport({ library: name, id, format, edition }, token) {
      const told = await storyOf(name, id, token);
      if (!told || told.read.articles.length < 2) return null;
      const files = sourceFiles(told.central);
      const report = reportStory(told.read, told.central, (article) => files.get(article) ?? article);
      return urgently(storiesDocument(format, [report], editionOf(edition)), token);
    },
    async mentions({ library: name, source }, token) {
      const target = library(name);
      await extraction(name).first([source.id], token);
      return (await urgently(target.mentions(source), token)).map(view.mention);
    },
    async entities({ library: name, articles, open, filter, limit }, token) {
      const target = library(name);
      if (articles) await extraction(name).first(articles, token);
      else await extraction(name).settle(token);
      const entities = await urgently(target.entitySteps(articles), token);
      return urgently(view.entityRows(entities, open, filter, limit), token);
    },
    async occurrences({ library: name, entity }, token) {
      await extraction(name).settle(token);
      return urgently(view.mentionRows(library(name), entity), token);
    },
    async card({ library: name, entity, open }, token) {
      await extraction(name).settle(token);
      return urgently(view.card(library(name), entity, open), token);
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

function editionOf({ language, made, words }: AskedEdition): Edition {
  return { language, made, say: sayIn(words) };
}
