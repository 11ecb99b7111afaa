import assert from 'node:assert/strict';
import * as v from 'valibot';
import { Channel, ChannelError } from '../../../src/protocol/channel';
import type { Contract, Handlers } from '../../../src/protocol/channel';
import type { CancellationToken, Port } from '../../../src/protocol/port';
import { memoryPorts } from './memoryPorts';

const server = {
  requests: {
    double: { params: v.object({ n: v.number() }), result: v.number() },
    wait: { params: v.null(), result: v.null() },
  },
  events: { note: v.string() },
} as const satisfies Contract;
const client = { requests: {}, events: { tick: v.number() } } as const satisfies Contract;

type ServerHandlers = Handlers<typeof server>;

function serverHandlers(
  overrides: Partial<ServerHandlers['requests']> = {},
  notes: string[] = [],
): ServerHandlers {
  return {
    requests: { double: ({ n }) => 2 * n, wait: () => null, ...overrides },
    events: { note: (note) => notes.push(note) },
  };
}

function openServer(port: Port, handlers: ServerHandlers, problems: Error[] = []) {
  return new Channel({
    port,
    incoming: server,
    handlers,
    outgoing: client,
    onProblem: (problem) => problems.push(problem),
  });
}

function openClient(
  port: Port,
  options: { timeout?: number; onReady?: () => void; problems?: Error[] } = {},
) {
  const { problems = [], ...rest } = options;
  return new Channel({
    port,
    incoming: client,
    handlers: { requests: {}, events: { tick: () => undefined } },
    outgoing: server,
    onProblem: (problem) => problems.push(problem),
    ...rest,
  });
}

function failsWith(failure: ChannelError['failure'], message?: RegExp) {
  return (error: unknown) =>
    error instanceof ChannelError && error.failure === failure && (message?.test(error.message) ?? true);
}

function cancellable(): { token: CancellationToken; cancel: () => void } {
  const listeners = new Set<() => void>();
  let isCancellationRequested = false;
  return {
    token: {
      get isCancellationRequested() {
        return isCancellationRequested;
      },
      onCancellationRequested: (listener) => {
        listeners.add(listener);
        return { dispose: () => listeners.delete(listener) };
      },
    },
    cancel: () => {
      isCancellationRequested = true;
      for (const listener of listeners) listener();
    },
  };
}

describe('channel', () => {
  it('answers requests, whichever side was there first', async () => {
    for (const serverFirst of [true, false]) {
      const { a, b, settled } = memoryPorts();
      if (serverFirst) openServer(a, serverHandlers());
      await settled();
      const asking = openClient(b);
      const answer = asking.request('double', { n: 21 });
      await settled();
      if (!serverFirst) openServer(a, serverHandlers());
      assert.equal(await answer, 42);
    }
  });

  it('keeps the order of what was sent before the other side was ready', async () => {
    const { a, b, settled } = memoryPorts();
    const notes: string[] = [];
    const sender = openClient(b);
    for (const note of ['one', 'two', 'three']) sender.notify('note', note);
    await settled();
    assert.deepEqual(notes, []);
    openServer(a, serverHandlers({}, notes));
    await settled();
    assert.deepEqual(notes, ['one', 'two', 'three']);
  });

  it('lets errors travel back with their message', async () => {
    const { a, b } = memoryPorts();
    openServer(a, serverHandlers({ double: () => Promise.reject(new Error('no such article')) }));
    await assert.rejects(openClient(b).request('double', { n: 1 }), failsWith('remote', /^no such article$/));
  });

  it('refuses data that breaks the contract on the side that receives it', async () => {
    const { a, b, settled } = memoryPorts();
    const problems: Error[] = [];
    openServer(a, serverHandlers(), problems);
    const asking = openClient(b);
    await assert.rejects(asking.request('double', { n: 'x' }), failsWith('remote', /double/));
    asking.notify('note', 7);
    asking.notify('toString' as never, 'x');
    await assert.rejects(asking.request('constructor' as never, null), failsWith('invalid'));
    b.post({ type: 'request', id: 99, method: 'constructor', params: null });
    b.post('rubbish');
    await settled();
    assert.equal(problems.length, 5, problems.map(String).join('\n'));
  });

  it('refuses an answer that breaks the contract', async () => {
    const { a, b } = memoryPorts();
    openServer(a, serverHandlers({ double: () => 'many' as never }));
    await assert.rejects(openClient(b).request('double', { n: 1 }), failsWith('invalid', /double/));
  });

  it('tells the other side when a request is cancelled and drops its answer', async () => {
    const { a, b, settled } = memoryPorts();
    const seen: CancellationToken[] = [];
    let finish: (value: null) => void = () => undefined;
    const handled = new Promise<null>((resolve) => {
      finish = resolve;
    });
    openServer(
      a,
      serverHandlers({
        wait: (_, token) => {
          seen.push(token);
          return handled;
        },
      }),
    );
    const { token, cancel } = cancellable();
    const asking = openClient(b);
    const answer = asking.request('wait', null, token);
    await settled();
    assert.equal(seen[0]?.isCancellationRequested, false);
    cancel();
    await assert.rejects(answer, failsWith('cancelled'));
    await settled();
    assert.deepEqual(
      seen.map((token) => token.isCancellationRequested),
      [true],
    );
    finish(null);
    await settled();
    await assert.rejects(asking.request('wait', null, token), failsWith('cancelled'));
  });

  it('gives up on a request that is not answered in time', async () => {
    const { a, b } = memoryPorts();
    openServer(a, serverHandlers({ wait: () => new Promise(() => undefined) }));
    await assert.rejects(openClient(b, { timeout: 5 }).request('wait', null), failsWith('timeout'));
  });

  it('fails open requests and asks for a full state when the other side restarts', async () => {
    const { a, b, settled } = memoryPorts();
    let readied = 0;
    openServer(a, serverHandlers({ wait: () => new Promise(() => undefined) }));
    const asking = openClient(b, { onReady: () => readied++ });
    const lost = asking.request('wait', null);
    const lostFails = assert.rejects(lost, failsWith('restarted'));
    await settled();
    assert.equal(readied, 1);
    openServer(a, serverHandlers());
    await lostFails;
    assert.equal(readied, 2);
    assert.equal(await asking.request('double', { n: 4 }), 8);
  });

  it('fails what is open when it is closed, and stays silent afterwards', async () => {
    const { a, b, settled } = memoryPorts();
    const notes: string[] = [];
    openServer(a, serverHandlers({ wait: () => new Promise(() => undefined) }, notes));
    const asking = openClient(b);
    const open = asking.request('wait', null);
    const openFails = assert.rejects(open, failsWith('closed'));
    asking.dispose();
    await openFails;
    asking.notify('note', 'too late');
    await assert.rejects(asking.request('double', { n: 1 }), failsWith('closed'));
    await settled();
    assert.deepEqual(notes, []);
  });

  it('reports a listener that throws instead of losing the error', async () => {
    const { a, b, settled } = memoryPorts();
    const problems: Error[] = [];
    const handlers = serverHandlers();
    openServer(
      a,
      {
        ...handlers,
        events: {
          note: () => {
            throw new Error('bad listener');
          },
        },
      },
      problems,
    );
    openClient(b).notify('note', 'x');
    await settled();
    assert.deepEqual(
      problems.map((problem) => problem.message),
      ['bad listener'],
    );
  });
});
