import type { Library, PutArticle } from '../core/library/library';
import { Channel } from '../protocol/channel';
import type { CancellationToken, WorkerProcess } from '../protocol/port';
import { readingContract, readingEvents } from '../protocol/readingContract';

/** To start a thread takes as long as to read so many articles. */
const manyArticles = 256;
/** The thread is ended when it has not been asked for anything so long, in milliseconds. */
const idleTime = 2000;
/** What of the text the thread reads: the worker puts what both have read into its index. */
const share = 0.63;
/** Fewer articles are not worth a message. */
const fewArticles = 8;

interface Thread {
  readonly process: WorkerProcess;
  readonly wire: Channel<typeof readingEvents, typeof readingContract>;
}

/** What is put of some articles: what is to be read, and what will have been read. */
interface Shared {
  readonly own: readonly PutArticle[];
  /** The others, with what they are found by as far as they could be read; never rejects. */
  readonly theirs: Promise<readonly PutArticle[]>;
}

/**
 * Reads some of the articles that are put on a thread of its own, which takes most of the time of putting them. The thread is there
 * only while many articles are read.
 */
export class SecondReader {
  #thread: Thread | null = null;
  #isReady = false;
  #hasDied = false;
  /** How many articles had to be read since the thread was ended last. */
  #read = 0;
  #idle: unknown;

  /** @param tellProblem Is told why the thread is gone; what it was asked is read by the worker. */
  constructor(
    private readonly start: () => WorkerProcess,
    private readonly tellProblem: (problem: unknown) => void,
  ) {}

  /** Parts articles between the worker and the thread; null where all are the worker's. */
  part(articles: readonly PutArticle[], library: Library, token: CancellationToken): Shared | null {
    const unread = articles.filter((article) => library.mustRead(article));
    this.#read += unread.length;
    if (this.#read >= manyArticles && !this.#hasDied) this.#thread ??= this.#begin();
    if (!this.#thread || !this.#isReady || unread.length < fewArticles) return null;
    let left = share * unread.reduce((sum, { text }) => sum + text.length, 0);
    let from = unread.length;
    for (; from > 0 && left > 0; from -= 1) left -= unread[from - 1]?.text.length ?? 0;
    const theirs = unread.slice(from);
    const first = theirs[0] ? articles.indexOf(theirs[0]) : articles.length;
    return {
      own: articles.slice(0, first),
      theirs: this.#entriesOf(this.#thread, articles.slice(first), theirs, library.language, token),
    };
  }

  async #entriesOf(
    { wire }: Thread,
    articles: readonly PutArticle[],
    unread: readonly PutArticle[],
    language: string,
    token: CancellationToken,
  ): Promise<readonly PutArticle[]> {
    clearTimeout(this.#idle);
    try {
      const asked = unread.map(({ id, text }) => ({ id, text }));
      const read = await wire.request('read', { language, articles: asked }, token);
      const entries = new Map(unread.map((article, at) => [article, read[at]]));
      return articles.map((article) => {
        const entry = entries.get(article);
        return entry ? { ...article, entry } : article;
      });
    } catch {
      // It was cancelled, or the thread is gone, which was told, and the worker reads them itself.
      return articles;
    } finally {
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => {
        this.#end();
      }, idleTime);
    }
  }

  #begin(): Thread {
    const process = this.start();
    process.onDeath((reason) => {
      this.#hasDied = true;
      this.tellProblem(`The second thread that reads articles is gone, and is not started again: ${reason}`);
      this.#end();
    });
    const wire: Thread['wire'] = new Channel({
      port: process,
      incoming: readingEvents,
      handlers: { requests: {}, events: {} },
      outgoing: readingContract,
      onReady: () => {
        this.#isReady = true;
      },
      onProblem: this.tellProblem,
    });
    return { process, wire };
  }

  #end(): void {
    this.#thread?.process.terminate();
    this.#thread?.wire.dispose();
    this.#thread = null;
    this.#isReady = false;
    this.#read = 0;
  }
}
