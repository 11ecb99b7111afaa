import * as v from 'valibot';
import type { CancellationToken, Port } from './port';

type Schema = v.GenericSchema;

/** What one side answers (`requests`) and what it listens to (`events`), each with the shape of its data. */
export interface Contract {
  readonly requests: Readonly<Record<string, { readonly params: Schema; readonly result: Schema }>>;
  readonly events: Readonly<Record<string, Schema>>;
}

type Requests<C extends Contract> = C['requests'];
type Events<C extends Contract> = C['events'];
/** The data of a request. */
export type Params<C extends Contract, M extends keyof Requests<C>> = v.InferOutput<Requests<C>[M]['params']>;
/** The data of a request's answer. */
export type Result<C extends Contract, M extends keyof Requests<C>> = v.InferOutput<Requests<C>[M]['result']>;

/** The data of an event. */
export type EventParams<C extends Contract, E extends keyof Events<C>> = v.InferOutput<Events<C>[E]>;

/** How a side answers its own contract. */
export interface Handlers<C extends Contract> {
  readonly requests: {
    readonly [M in keyof Requests<C>]: (
      params: Params<C, M>,
      token: CancellationToken,
    ) => Result<C, M> | PromiseLike<Result<C, M>>;
  };
  readonly events: { readonly [E in keyof Events<C>]: (params: EventParams<C, E>) => void };
}

interface ChannelOptions<In extends Contract, Out extends Contract> {
  readonly port: Port;
  /** What this side answers. */
  readonly incoming: In;
  readonly handlers: Handlers<In>;
  /** What the other side answers; it checks the parameters itself. */
  readonly outgoing: Pick<Out, 'requests'>;
  /** Called each time the other side has (re)started and waits for a full state. */
  readonly onReady?: () => void;
  /** Called with messages that break the contract, and with errors that no request can report. */
  readonly onProblem: (problem: Error) => void;
  /** Time after which an unanswered request fails; 30 s unless told. */
  readonly timeout?: number;
}

/** Why a request failed: the other side threw, refused, restarted, never answered, or the request was cancelled. */
type ChannelFailure = 'remote' | 'invalid' | 'restarted' | 'timeout' | 'cancelled' | 'closed';

export class ChannelError extends Error {
  constructor(
    readonly failure: ChannelFailure,
    message: string,
  ) {
    super(message);
    this.name = 'ChannelError';
  }
}

const envelope = v.variant('type', [
  v.object({ type: v.literal('ready'), answer: v.boolean() }),
  v.object({ type: v.literal('request'), id: v.number(), method: v.string(), params: v.unknown() }),
  v.object({ type: v.literal('result'), id: v.number(), value: v.unknown() }),
  v.object({ type: v.literal('failure'), id: v.number(), message: v.string() }),
  v.object({ type: v.literal('cancel'), id: v.number() }),
  v.object({ type: v.literal('event'), name: v.string(), params: v.unknown() }),
]);
type Envelope = v.InferOutput<typeof envelope>;

interface Pending {
  readonly method: string;
  readonly settle: (outcome: { readonly value: unknown } | { readonly error: ChannelError }) => void;
}

class TokenSource implements CancellationToken {
  isCancellationRequested = false;
  readonly #listeners = new Set<() => void>();

  readonly onCancellationRequested = (listener: () => void) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };

  cancel(): void {
    this.isCancellationRequested = true;
    for (const listener of [...this.#listeners]) listener();
  }
}

/**
 * Typed requests and events over a wire, validated on both sides. Nothing is sent before the other side has said that it
 * is ready; until then messages wait. When the other side restarts, open requests fail with `restarted`.
 */
export class Channel<In extends Contract, Out extends Contract> {
  readonly #options: ChannelOptions<In, Out>;
  readonly #pending = new Map<number, Pending>();
  readonly #running = new Map<number, TokenSource>();
  #queue: Envelope[] = [];
  #state: 'waiting' | 'open' | 'closed' = 'waiting';
  #nextId = 1;

  constructor(options: ChannelOptions<In, Out>) {
    this.#options = options;
    options.port.listen((message) => {
      this.#receive(message);
    });
    options.port.post({ type: 'ready', answer: false } satisfies Envelope);
  }

  /** @throws ChannelError (as a rejection) for every way in which a request can fail. */
  request<M extends keyof Requests<Out> & string>(
    method: M,
    params: Params<Out, M>,
    token?: CancellationToken,
  ): Promise<Result<Out, M>> {
    const schema = own(this.#options.outgoing.requests, method);
    if (!schema) return Promise.reject(new ChannelError('invalid', `Unknown request “${method}”.`));
    if (this.#state === 'closed') return Promise.reject(closed(method));
    if (token?.isCancellationRequested) return Promise.reject(cancelled(method));
    const id = this.#nextId++;
    return new Promise<Result<Out, M>>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#send({ type: 'cancel', id });
        settle({ error: new ChannelError('timeout', `No answer to “${method}” in time.`) });
      }, this.#options.timeout ?? 30_000);
      const subscription = token?.onCancellationRequested(() => {
        this.#send({ type: 'cancel', id });
        settle({ error: cancelled(method) });
      });
      const settle: Pending['settle'] = (outcome) => {
        if (!this.#pending.delete(id)) return;
        clearTimeout(timer);
        subscription?.dispose();
        if ('error' in outcome) {
          reject(outcome.error);
          return;
        }
        try {
          resolve(check(schema.result, outcome.value, `Bad answer to “${method}”`));
        } catch (error) {
          reject(asError(error));
        }
      };
      this.#pending.set(id, { method, settle });
      this.#send({ type: 'request', id, method, params });
    });
  }

  notify<E extends keyof Events<Out> & string>(name: E, params: EventParams<Out, E>): void {
    this.#send({ type: 'event', name, params });
  }

  /** Fails what is open and sends nothing more. */
  dispose(): void {
    this.#state = 'closed';
    this.#queue = [];
    for (const { method, settle } of [...this.#pending.values()]) settle({ error: closed(method) });
    for (const source of this.#running.values()) source.cancel();
    this.#running.clear();
  }

  #send(message: Envelope): void {
    if (this.#state === 'open') this.#options.port.post(message);
    else if (this.#state === 'waiting') this.#queue.push(message);
  }

  #receive(message: unknown): void {
    if (this.#state === 'closed') return;
    try {
      this.#take(check(envelope, message, 'Not a message'));
    } catch (error) {
      this.#options.onProblem(asError(error));
    }
  }

  #take(received: Envelope): void {
    switch (received.type) {
      case 'ready':
        this.#opened(received.answer);
        break;
      case 'request':
        void this.#answer(received.id, received.method, received.params);
        break;
      case 'result':
        this.#pending.get(received.id)?.settle({ value: received.value });
        break;
      case 'failure':
        this.#pending.get(received.id)?.settle({ error: new ChannelError('remote', received.message) });
        break;
      case 'cancel':
        this.#running.get(received.id)?.cancel();
        break;
      case 'event':
        this.#hear(received.name, received.params);
        break;
    }
  }

  #opened(isAnswer: boolean): void {
    const restarted = this.#state === 'open' && !isAnswer;
    const first = this.#state === 'waiting';
    this.#state = 'open';
    if (!isAnswer) this.#options.port.post({ type: 'ready', answer: true } satisfies Envelope);
    if (restarted) {
      for (const { method, settle } of [...this.#pending.values()]) {
        settle({
          error: new ChannelError('restarted', `The other side restarted before it answered “${method}”.`),
        });
      }
      for (const source of this.#running.values()) source.cancel();
      this.#running.clear();
    }
    const queue = this.#queue;
    this.#queue = [];
    for (const message of queue) this.#options.port.post(message);
    if (first || restarted) this.#options.onReady?.();
  }

  async #answer(id: number, method: string, params: unknown): Promise<void> {
    const source = new TokenSource();
    this.#running.set(id, source);
    try {
      const schema = own(this.#options.incoming.requests, method);
      if (!schema) throw new ChannelError('invalid', `Unknown request “${method}”.`);
      const data = check(schema.params, params, `Bad data for “${method}”`);
      const handler = this.#options.handlers.requests[method as keyof Handlers<In>['requests']];
      const value: unknown = await handler(data, source);
      this.#finish(id, source, { type: 'result', id, value });
    } catch (error) {
      if (error instanceof ChannelError && error.failure === 'invalid') this.#options.onProblem(error);
      this.#finish(id, source, { type: 'failure', id, message: asError(error).message });
    }
  }

  /** Sends the outcome unless the asker has gone or cancelled meanwhile. */
  #finish(id: number, source: TokenSource, message: Envelope): void {
    if (this.#running.get(id) !== source) return;
    this.#running.delete(id);
    if (!source.isCancellationRequested) this.#send(message);
  }

  #hear(name: string, params: unknown): void {
    const schema = own(this.#options.incoming.events, name);
    if (!schema) throw new ChannelError('invalid', `Unknown event “${name}”.`);
    const data = check(schema, params, `Bad data for “${name}”`);
    this.#options.handlers.events[name as keyof Handlers<In>['events']](data);
  }
}

/** @throws ChannelError with the first thing that is not as the shape has it; `problem` says what that makes of the data. */
function check<S extends Schema>(schema: S, data: unknown, problem: string): v.InferOutput<S> {
  const checked = v.safeParse(schema, data, { abortEarly: true });
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  const path = v.getDotPath(issue);
  throw new ChannelError('invalid', `${problem}: ${issue.message}${path === null ? '' : ` at ${path}`}`);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Looks up a name from the wire among the contract's own keys, not among inherited ones. */
function own<T>(entries: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}

function closed(method: string): ChannelError {
  return new ChannelError('closed', `The channel is closed; “${method}” was not asked.`);
}

function cancelled(method: string): ChannelError {
  return new ChannelError('cancelled', `“${method}” was cancelled.`);
}
