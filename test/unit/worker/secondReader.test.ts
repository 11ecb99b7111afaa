import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { Channel } from '../../../src/protocol/channel';
import type { WorkerProcess } from '../../../src/protocol/port';
import { workerContract, workerEvents } from '../../../src/protocol/workerContract';
import { serve } from '../../../src/worker/serve';
import { serveReading } from '../../../src/worker/serveReading';
import { memoryPorts } from '../protocol/memoryPorts';

const library = 'test';
const towns = ['Brackwater', 'Ostermoor', 'Lindholm', 'Varnby', 'Tarnow', 'Quellin', 'Selmere'];
const matters = ['the ferry', 'the new bridge', 'a flooded school', 'the harbour wall', 'its last bakery'];
const articles = Array.from({ length: 700 }, (_, number) => {
  const town = towns[number % towns.length] ?? '';
  const matter = matters[number % matters.length] ?? '';
  const text = `${town} argues about ${matter}\n\nThe council of ${town} spent hour ${number} of its week on ${matter}.\n\nNobody from case ${number * 7919} would say what ${matter} had cost ${town}.\n`;
  return { id: `${number}.txt`, text };
});
const batches = Array.from({ length: Math.ceil(articles.length / 64) }, (_, at) =>
  articles.slice(at * 64, (at + 1) * 64),
);

/** A thread that reads, how many articles it was asked for, and when it was ended. */
function secondThread(diesAt = Infinity) {
  let asked = 0;
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const start = (): WorkerProcess => {
    const { a, b } = memoryPorts();
    serveReading(a, () => setImmediate());
    let died: (reason: string) => void = () => undefined;
    return {
      ...b,
      post: (message) => {
        const { method, params } = message as { method?: string; params?: { articles: unknown[] } };
        if (method === 'read') asked += params?.articles.length ?? 0;
        if (asked >= diesAt) died('it has no memory left');
        else b.post(message);
      },
      onDeath: (listener) => {
        died = listener;
      },
      terminate: () => {
        end();
      },
    };
  };
  return { start, ended, asked: () => asked };
}

function startWorker(startReading?: () => WorkerProcess) {
  const { a, b } = memoryPorts();
  serve({ port: a, nextTurn: () => setImmediate(), ...(startReading && { startReading }) });
  const problems: string[] = [];
  const wire = new Channel<typeof workerEvents, typeof workerContract>({
    port: b,
    incoming: workerEvents,
    handlers: {
      requests: {},
      events: {
        extractionProgress: () => undefined,
        storyProgress: () => undefined,
        problem: (problem) => problems.push(problem),
      },
    },
    outgoing: workerContract,
    onProblem: (problem) => problems.push(String(problem)),
  });
  return { wire, problems };
}

/** What a worker stores and answers once it has all articles. */
async function answersOf({ wire }: ReturnType<typeof startWorker>, from = 0) {
  for (const batch of batches.slice(from)) {
    const put = await wire.request('put', { library, articles: batch });
    assert.deepEqual(put, { restored: 0, failed: [] });
  }
  const stored = await wire.request('store', { library });
  const siblings = [];
  for (const { id } of articles.slice(0, 20))
    siblings.push(await wire.request('siblings', { library, source: { id }, limit: 5 }));
  return { stored, siblings };
}

describe('the second reader', () => {
  it('makes the same library as the worker alone, and is ended when there is nothing to read', async () => {
    const thread = secondThread();
    const worker = startWorker(thread.start);
    const answers = await answersOf(worker);
    assert.deepEqual(worker.problems, []);
    assert.ok(thread.asked() > 100, `it read ${thread.asked()} articles`);
    assert.ok(thread.asked() < articles.length / 2 + 100);
    assert.deepEqual(answers, await answersOf(startWorker()));
    await thread.ended;
  });

  it('reads of what is put next while the worker is at what was put before', async () => {
    const thread = secondThread();
    const worker = startWorker(thread.start);
    const put = (batch: typeof articles) => worker.wire.request('put', { library, articles: batch });
    for (const batch of batches.slice(0, 7)) await put(batch);
    const before = thread.asked();
    assert.ok(before > 0);
    const [first, ...others] = batches.slice(7).map(put);
    await first;
    assert.ok(thread.asked() - before > 64, `it was asked for ${thread.asked() - before} articles`);
    await Promise.all(others);
    assert.deepEqual(await answersOf(worker, batches.length), await answersOf(startWorker()));
  });

  it('is not missed when it dies, and it is told why', async () => {
    const thread = secondThread(100);
    const worker = startWorker(thread.start);
    const answers = await answersOf(worker);
    assert.equal(worker.problems.length, 1);
    assert.match(worker.problems[0] ?? '', /second thread .* gone.*it has no memory left/u);
    assert.ok(thread.asked() >= 100);
    assert.deepEqual(answers, await answersOf(startWorker()));
  });

  it('is not started where few articles are to be read', async () => {
    const { wire } = startWorker();
    for (const batch of batches) await wire.request('put', { library, articles: batch });
    const bytes = await wire.request('store', { library });
    assert.ok(bytes);
    const thread = secondThread();
    const { wire: next } = startWorker(thread.start);
    assert.equal(await next.request('restore', { library, bytes }), true);
    let restored = 0;
    for (const batch of batches)
      restored += (await next.request('put', { library, articles: batch })).restored;
    assert.equal(restored, articles.length);
    assert.equal(thread.asked(), 0);
  });
});
