import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { workerContract } from '../../../src/protocol/workerContract';
import { hostContract } from '../../../src/protocol/hostContract';
import { pageContract } from '../../../src/protocol/pageContract';
import { serve } from '../../../src/worker/serve';
import { memoryPorts } from '../protocol/memoryPorts';
import { text } from './texts';

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true });
const id = fc.constantFrom('a.txt', 'b.txt', 'a.md');
const source = fc.record({ id, text, version: fc.oneof(fc.nat(3), fc.double()) }, { requiredKeys: ['id'] });
const open = fc.option(fc.record({ left: id, right: id }));
const library = fc.constantFrom('one', 'two');
const kinds = fc.subarray(['person', 'organisation', 'place', 'date', 'number'] as const);
const limit = fc.oneof(fc.integer({ min: -1, max: 20 }), fc.double());

/** What the host may ask, its data often as they should be. */
const params: fc.Arbitrary<readonly [string, unknown]> = fc.oneof(
  fc
    .record({ library, articles: fc.array(fc.record({ id, text }), { maxLength: 3 }) })
    .map((params) => ['put', params] as const),
  fc.record({ library, ids: fc.array(id) }).map((params) => ['remove', params] as const),
  fc.record({ library }).map((params) => ['store', params] as const),
  fc.record({ library }).map((params) => ['stories', params] as const),
  fc.record({ library }).map((params) => ['storeStories', params] as const),
  fc.record({ library }).map((params) => ['clear', params] as const),
  fc.record({ library, bytes: fc.uint8Array() }).map((params) => ['restore', params] as const),
  fc.record({ library, source }).map((params) => ['read', params] as const),
  fc.record({ library, source, limit }).map((params) => ['siblings', params] as const),
  fc.record({ library, left: source, right: source }).map((params) => ['compare', params] as const),
  fc.record({ library, source }).map((params) => ['mentions', params] as const),
  fc
    .record({
      library,
      articles: fc.option(fc.array(id)),
      open,
      filter: fc.record({
        kinds,
        presences: fc.subarray(['both', 'left', 'right']),
        name: fc.string({ maxLength: 3 }),
      }),
      limit,
    })
    .map((params) => ['entities', params] as const),
  fc.record({ library, entity: fc.string() }).map((params) => ['occurrences', params] as const),
  fc.record({ library, entity: fc.string(), open }).map((params) => ['card', params] as const),
  fc.constant(['loadModel', { model: null }] as const),
  fc.tuple(
    fc.constantFrom(...Object.keys(workerContract.requests), 'constructor', '__proto__', ''),
    anything,
  ),
);

const envelope = fc.oneof(
  { arbitrary: params.map(([method, params]) => ({ type: 'request', method, params })), weight: 6 },
  {
    arbitrary: fc.record({
      type: fc.constantFrom('cancel', 'ready', 'event', 'result', 'failure'),
      id: fc.nat(20),
      answer: fc.boolean(),
    }),
    weight: 1,
  },
  { arbitrary: anything, weight: 1 },
);

/** Turns of the event loop after which an answer is missing. */
const mostTurns = 100_000;

/** Whatever comes over the wire, each request is answered once, by what the contract allows, and the worker goes on. */
export const serving = fc.asyncProperty(fc.array(envelope, { maxLength: 12 }), async (messages) => {
  const { a, b, settled } = memoryPorts();
  const answers = new Map<number, Record<string, unknown>[]>();
  b.listen((message) => {
    const answer = message as Record<string, unknown>;
    if (answer['type'] !== 'result' && answer['type'] !== 'failure') return;
    const number = answer['id'] as number;
    answers.set(number, [...(answers.get(number) ?? []), answer]);
  });
  serve({ port: a, nextTurn: () => setImmediate() });
  b.post({ type: 'ready', answer: true });
  b.post({ type: 'request', id: -2, method: 'loadModel', params: { model: null } });
  const asked = new Map<number, string>();
  /** What need not be answered, since it was cancelled or its asker began anew. */
  const left = new Set<number>();
  for (const [id, message] of messages.entries()) {
    const sent = cloned(message);
    if (sent === null) continue;
    const { type, method, id: named } = fieldsOf(sent);
    if (type === 'request' && typeof method === 'string') {
      asked.set(id, method);
      b.post({ ...sent, id });
      continue;
    }
    if (type === 'ready') for (const id of asked.keys()) left.add(id);
    if (typeof named === 'number') left.add(named);
    b.post(sent);
  }
  b.post({
    type: 'request',
    id: -1,
    method: 'siblings',
    params: { library: 'new', source: { id: 'x' }, limit: 1 },
  });
  const isDone = () => answers.has(-1) && [...asked.keys()].every((id) => left.has(id) || answers.has(id));
  for (let turn = 0; turn < mostTurns && !isDone(); turn++) await settled();
  for (const [id, method] of asked) {
    const given = answers.get(id) ?? [];
    assert.ok(
      given.length === 1 || (given.length === 0 && left.has(id)),
      `${method}: ${given.length} answers`,
    );
    const [answer] = given;
    if (answer?.['type'] !== 'result') continue;
    const { result } = workerContract.requests[method as keyof typeof workerContract.requests];
    assert.ok(v.is(result, answer['value']), method);
  }
});

/** Null when no wire carries it. */
function cloned(message: unknown): object | null {
  try {
    const clone: unknown = structuredClone(message);
    return typeof clone === 'object' ? clone : null;
  } catch {
    return null;
  }
}

function fieldsOf(message: object): Readonly<Record<string, unknown>> {
  return { ...message };
}

const shapes: readonly v.GenericSchema[] = [
  ...Object.values(pageContract.events),
  ...Object.values(hostContract.events),
  ...Object.values(hostContract.requests).flatMap(({ params, result }) => [params, result]),
];

/** What is no message is refused without an error of another kind. */
export const parsing = fc.property(anything, (message) => {
  for (const shape of shapes) v.safeParse(shape, message, { abortEarly: true });
});
