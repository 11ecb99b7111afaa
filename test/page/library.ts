// Comparisons as the page gets them, made of real texts by the real worker.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Difference } from '../../src/core/differences/difference';
import { countByStrength } from '../../src/core/alignment/linkStrength';
import { Channel } from '../../src/protocol/channel';
import { toPageCard } from '../../src/protocol/pageCard';
import { toPaneLabel } from '../../src/protocol/paneLabel';
import type { PageCard, PageMentions, PageState } from '../../src/protocol/pageContract';
import type { Port } from '../../src/protocol/port';
import type { StoryView } from '../../src/protocol/storyShapes';
import { workerContract, workerEvents } from '../../src/protocol/workerContract';
import { serve } from '../../src/worker/serve';

export type ComparisonState = Extract<PageState, { readonly kind: 'comparison' }>;

export const seeds = [
  '000_e67e8238662a6754.txt',
  '001_2b64bdc6dcf2f8bc.txt',
  '002_9482e0303e6155ed.txt',
  '003_d33b4f28d575f41e.txt',
  '004_5a771972531b0a05.txt',
] as const;

const library = 'articles';

export class ArticleLibrary {
  readonly #channel;

  constructor() {
    const [here, there] = wire();
    serve({ port: there, nextTurn: () => new Promise((resolve) => setImmediate(resolve)) });
    this.#channel = new Channel<typeof workerEvents, typeof workerContract>({
      port: here,
      incoming: workerEvents,
      outgoing: workerContract,
      handlers: {
        requests: {},
        events: {
          extractionProgress: () => undefined,
          storyProgress: () => undefined,
          problem: () => undefined,
        },
      },
      onProblem: (problem) => {
        throw problem;
      },
      // To read a story of many articles takes long.
      timeout: 240_000,
    });
  }

  static async ofSeeds(): Promise<ArticleLibrary> {
    const made = new ArticleLibrary();
    await made.loadModel();
    for (const seed of seeds)
      await made.put(seed, await readFile(path.join(__PROJECT_ROOT__, 'seeds', seed), 'utf8'));
    return made;
  }

  /** Lets it find names. */
  async loadModel(): Promise<void> {
    const model = await readFile(path.join(__PROJECT_ROOT__, 'media/names.bin'));
    await this.#channel.request('loadModel', { model: new Uint8Array(model) });
  }

  async put(id: string, text: string): Promise<void> {
    await this.#channel.request('put', { library, articles: [{ id, text }] });
  }

  /** The state that shows two articles. */
  async compare(left: string, right: string): Promise<ComparisonState> {
    const comparison = await this.#channel.request('compare', {
      library,
      left: { id: left },
      right: { id: right },
    });
    if (!comparison) throw new Error(`${left} or ${right} is not in the library.`);
    const { siblings } = await this.#channel.request('siblings', {
      library,
      source: { id: left },
      limit: 10,
    });
    const position = siblings.findIndex(({ id }) => id === right);
    const sibling = siblings[position];
    return {
      kind: 'comparison',
      comparison,
      labels: {
        left: toPaneLabel(comparison.left, left, 'seeds'),
        right: toPaneLabel(comparison.right, right, 'seeds'),
      },
      strength: { chosen: 'all', links: countByStrength(comparison.links) },
      rank: sibling ? { position: position + 1, total: siblings.length, why: [...sibling.why.terms] } : null,
    };
  }

  async alone(id: string): Promise<PageState> {
    const article = await this.#channel.request('read', { library, source: { id } });
    if (!article) throw new Error(`${id} is not in the library.`);
    return {
      kind: 'alone',
      article,
      label: toPaneLabel(article, id, 'seeds'),
      notice: {
        title: 'No other article tells the same story',
        detail: 'None of the other articles has enough in common with this one.',
        actions: [
          { id: 'chooseSibling', label: 'Compare with…' },
          { id: 'openAsText', label: 'Open as Text' },
        ],
      },
    };
  }

  async differences(left: string, right: string): Promise<readonly Difference[]> {
    const pair = { left: { id: left }, right: { id: right } };
    return (await this.#channel.request('differences', { library, ...pair })) ?? [];
  }

  /** What the articles of the story of one say beside each other. */
  async story(id: string): Promise<StoryView> {
    const story = await this.#channel.request('story', { library, id });
    if (!story) throw new Error(`Nobody else tells the story of ${id}.`);
    return story;
  }

  /** That story as a page. */
  async storyReport(id: string, made: string): Promise<string> {
    const edition = { language: 'en', made, words: {} };
    const html = await this.#channel.request('storyReport', { library, id, format: 'html', edition });
    if (html === null) throw new Error(`Nobody else tells the story of ${id}.`);
    return html;
  }

  async mentions(left: string, right: string): Promise<PageMentions> {
    const of = (id: string) => this.#channel.request('mentions', { library, source: { id } });
    return { left: await of(left), right: await of(right) };
  }

  async card(entity: string, left: string, right: string): Promise<PageCard | null> {
    const found = await this.#channel.request('card', { library, entity, open: { left, right } });
    if (!found) return null;
    const labels = found.card.articles.map(
      ({ article }) => [article, `${article.startsWith('002') ? 'VOA' : 'CNN'} · ${article}`] as const,
    );
    return toPageCard(found.card, new Map(labels));
  }
}

/** Both ends of a wire inside this program. */
function wire(): readonly [Port, Port] {
  const listeners: ((message: unknown) => void)[] = [];
  const end = (own: 0 | 1): Port => ({
    post: (message) => {
      const copy: unknown = structuredClone(message);
      queueMicrotask(() => listeners[1 - own]?.(copy));
    },
    listen: (listener) => {
      listeners[own] = listener;
    },
  });
  return [end(0), end(1)];
}
