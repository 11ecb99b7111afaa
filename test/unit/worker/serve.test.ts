import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Channel, ChannelError } from '../../../src/protocol/channel';
import { readArticleSteps } from '../../../src/core/article/readArticle';
import type { Reader } from '../../../src/core/library/readArticles';
import type { CancellationToken } from '../../../src/protocol/port';
import { presences } from '../../../src/protocol/libraryShapes';
import { mentionKinds } from '../../../src/protocol/shapes';
import { workerContract, workerEvents } from '../../../src/protocol/workerContract';
import type { EntityFilter } from '../../../src/protocol/workerContract';
import { serve } from '../../../src/worker/serve';
import { memoryPorts } from '../protocol/memoryPorts';

const seedFolder = path.join(__PROJECT_ROOT__, 'seeds');
const seeds = readdirSync(seedFolder).map((id) => ({
  id,
  text: readFileSync(path.join(seedFolder, id), 'utf8'),
}));
const [seed000, seed001, seed002, seed003] = seeds.map(({ id }) => id) as [string, string, string, string];
const library = 'test';
const model = new Uint8Array(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));
const everything = { filter: { kinds: [...mentionKinds], presences: [...presences], name: '' }, limit: 1000 };

/** A token, and what cancels it. */
function cancellable(): { readonly token: CancellationToken; readonly cancel: () => void } {
  const listeners: (() => void)[] = [];
  return {
    token: {
      isCancellationRequested: false,
      onCancellationRequested: (listener) => {
        listeners.push(listener);
        return { dispose: () => undefined };
      },
    },
    cancel: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** Cannot read what says so. */
const failing: Reader = function* (text, options) {
  if (text.includes('unreadable')) throw new RangeError('Maximum call stack size exceeded');
  return yield* readArticleSteps(text, options);
};

/** @param answering Is called before the worker posts anything. */
function startWorker(reader?: Reader, answering: () => void = () => undefined) {
  const { a, b } = memoryPorts();
  const post = (message: unknown): void => {
    answering();
    a.post(message);
  };
  serve({ port: { ...a, post }, nextTurn: () => setImmediate(), ...(reader && { reader }) });
  const problems: string[] = [];
  const progress: { done: number; total: number }[] = [];
  const story: { done: number; total: number }[] = [];
  const wire = new Channel<typeof workerEvents, typeof workerContract>({
    port: b,
    incoming: workerEvents,
    handlers: {
      requests: {},
      events: {
        extractionProgress: ({ done, total }) => progress.push({ done, total }),
        storyProgress: ({ done, total }) => story.push({ done, total }),
        problem: (problem) => problems.push(problem),
      },
    },
    outgoing: workerContract,
    onProblem: (problem) => problems.push(String(problem)),
  });
  return { wire, problems, progress, story };
}

async function withSeeds() {
  const worker = startWorker();
  await worker.wire.request('loadModel', { model });
  await worker.wire.request('put', { library, articles: seeds });
  return worker;
}

describe('the worker', () => {
  it('finds the nearest sibling of an article and of a text that is not in the library', async () => {
    const { wire, problems } = await withSeeds();
    const { siblings, size } = await wire.request('siblings', {
      library,
      source: { id: seed000 },
      limit: 10,
    });
    assert.equal(size, 5);
    assert.equal(siblings[0]?.id, seed001);
    assert.ok(!siblings.some(({ id }) => id === seed000));

    const text = `${seeds[0]?.text ?? ''}\nOne more sentence was added here.`;
    const visiting = await wire.request('siblings', { library, source: { id: 'untitled', text }, limit: 1 });
    assert.equal(visiting.siblings[0]?.id, seed000);
    assert.equal(visiting.size, 5);
    assert.deepEqual(problems, []);
  });

  it('tells what the articles of a story say beside each other, and how far it has come', async () => {
    const { wire, problems, story: progress } = await withSeeds();
    const story = await wire.request('story', { library, id: seed002 });
    assert.ok(story);
    assert.deepEqual(
      story.articles.map(({ id }) => id).sort(),
      seeds.map(({ id }) => id),
    );
    assert.equal(story.omitted, 0);
    // The article that is nearest to all the others has no headline.
    assert.equal(story.articles[story.named]?.headline, 'U.S. and Iran set to meet this week in Baghdad');
    assert.equal(story.containment.length, 5);
    const second = story.statements.find(({ sayings }) =>
      sayings.some(({ text }) => /second (?:meeting|round)|since|follow/u.test(text)),
    );
    assert.ok(second);
    for (const { sayings } of story.statements) {
      for (const { article, start, end, text } of sayings) {
        const file: string = seeds.find(({ id }) => id === story.articles[article]?.id)?.text ?? '';
        assert.equal(file.slice(start, end).replace(/\s+/gu, ' '), text);
      }
    }
    for (const { cells } of story.differences) {
      assert.equal(cells.length, 5);
      assert.ok(cells.filter((cell) => cell !== null).length >= 2);
    }
    const crocker = story.names.find(({ name }) => name.includes('Crocker'));
    assert.ok((crocker?.cells.filter((cell) => cell !== null).length ?? 0) > 2);
    assert.ok(progress.length > 3);
    assert.ok(progress.every(({ done, total }) => done < total));
    assert.deepEqual(problems, []);
  });

  it('lists the stories of a library, and follows an edit', async () => {
    const worker = startWorker();
    await worker.wire.request('put', { library, articles: seeds });
    const ofSeeds = await worker.wire.request('stories', { library });
    assert.deepEqual(
      ofSeeds.stories.map(({ articles }) => articles.map(({ id }) => id).sort()),
      [seeds.map(({ id }) => id)],
    );
    assert.equal(ofSeeds.alone, 0);
    const text =
      'A goat on the roof\n\nIn Selby a goat climbed the roof of the fish market and slept there until noon.';
    await worker.wire.request('put', { library, articles: [{ id: seed000, text }] });
    const after = await worker.wire.request('stories', { library });
    assert.deepEqual(
      after.stories.map(({ articles }) => articles.map(({ id }) => id).sort()),
      [seeds.map(({ id }) => id).filter((id) => id !== seed000)],
    );
    assert.equal(after.alone, 1);
  });

  it('writes a story as a document of what it told, without reading it again', async () => {
    const { wire, story: progress } = await withSeeds();
    const articles = seeds.map(({ id, text }) => ({ id: `file:///desk/${id}`, text }));
    await wire.request('put', { library: 'desk', articles });
    const asked = { library: 'desk', id: `file:///desk/${seed002}` };
    const told = await wire.request('story', asked);
    assert.ok(told);
    const advanced = progress.length;
    assert.ok(advanced > 3);
    const edition = { language: 'en', made: '2030-01-02T03:04:05Z', words: { Sources: 'Who wrote' } };
    const markdown = await wire.request('storyReport', { ...asked, format: 'md', edition });
    assert.match(markdown ?? '', /^# U\.S\. and Iran set to meet this week in Baghdad\n/u);
    assert.match(markdown ?? '', new RegExp(`\n## Who wrote\n.*\`${seed002}\``, 'su'));
    assert.equal(progress.length, advanced);
    await wire.request('put', { library: 'desk', articles: [{ id: 'file:///desk/new.txt', text: 'New.' }] });
    assert.equal(await wire.request('storyReport', { ...asked, format: 'md', edition }), markdown);
    assert.ok(progress.length > advanced);
    const alone = { library: 'desk', id: 'file:///desk/new.txt' };
    assert.equal(await wire.request('storyReport', { ...alone, format: 'md', edition }), null);
  });

  it('knows no story of an article that is alone or not there', async () => {
    const { wire } = startWorker();
    await wire.request('loadModel', { model });
    const text = 'A bakery in Lindau has won the county prize for rye bread.';
    await wire.request('put', { library, articles: [...seeds, { id: 'bakery', text }] });
    assert.equal(await wire.request('story', { library, id: 'bakery' }), null);
    assert.equal(await wire.request('story', { library, id: 'nowhere' }), null);
  });

  it('stops reading a story when it is told to', async () => {
    const { wire } = await withSeeds();
    const { token, cancel } = cancellable();
    const reading = wire.request('story', { library, id: seed000 }, token);
    cancel();
    await assert.rejects(reading, (error) => error instanceof ChannelError && error.failure === 'cancelled');
  });

  it('reads a file of siblings: those of articles that there are, and how many are not', async () => {
    const { wire } = startWorker();
    const why = { terms: [], names: [], sharedSentences: 0, dayGap: null };
    const lines = (...rows: readonly unknown[]) =>
      new TextEncoder().encode(
        rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'),
      );
    const asked = {
      folder: 'file:///archive',
      articles: ['file:///archive/a%20b.txt', 'file:///desk/in/c.txt', 'file:///x/d.txt', 'file:///y/d.txt'],
    };
    const siblings = [
      { id: 'in/c.txt', score: 0.4, why },
      { id: 'd.txt', score: 0.7, why },
      { id: 'x/d.txt', score: 0.9, why },
    ];
    const row = { id: 'a b.txt', siblings };
    const unread = { id: 'e.txt', error: 'it is no text' };
    const bytes = lines(row, '', unread, { id: 7, siblings: [] });
    const expected = {
      kind: 'ranking',
      rankings: [
        {
          id: 'file:///archive/a%20b.txt',
          siblings: [
            { id: 'file:///x/d.txt', score: 0.9, why },
            { id: 'file:///desk/in/c.txt', score: 0.4, why },
          ],
        },
      ],
      missing: 1,
      firstMissing: { line: 4, id: '7' },
    };
    assert.deepEqual(await wire.request('siblingsOfFile', { ...asked, bytes }), expected);
    const whole = lines([row]);
    const { rankings } = {
      rankings: [],
      ...(await wire.request('siblingsOfFile', { ...asked, bytes: whole })),
    };
    assert.deepEqual(rankings, expected.rankings, 'the answer of the command line is one list');
    for (const [line, problem] of [
      ['{"id":', 'noJson'],
      ['{"id":"a","text":"Ice."}', 'noSiblings'],
      ['[1]', 'noSiblings'],
      [{ id: 'a', siblings: [{ id: 'b', score: 2, why }] }, 'noSiblings'],
      [{ id: 'a', siblings: [{ id: 'b', score: 0.5 }] }, 'noSiblings'],
    ] as const) {
      const answer = await wire.request('siblingsOfFile', { ...asked, bytes: lines(row, line, row) });
      assert.deepEqual(answer, { kind: 'problem', line: 2, problem });
    }
  });

  it('compares two articles with offsets into their own texts', async () => {
    const { wire } = await withSeeds();
    const comparison = await wire.request('compare', {
      library,
      left: { id: seed000 },
      right: { id: seed001 },
    });
    assert.ok(comparison);
    const { left, right, links } = comparison;
    const same = links
      .filter(({ kind }) => kind === 'same')
      .map((link) => left.sentences[link.left])
      .map((sentence) => sentence && left.text.slice(sentence.start, sentence.end));
    assert.ok(same.some((text) => text?.startsWith('"Ambassador Crocker expressed his satisfaction')));
    assert.ok(same.some((text) => text?.startsWith('The war has become widely unpopular')));
    assert.equal(right.text, seeds[1]?.text);
  });

  it('finds where two articles do not say the same, at exact places of their texts, with and without a comparison before', async () => {
    const wire = startWorker().wire;
    await wire.request('loadModel', { model });
    await wire.request('put', { library, articles: seeds });
    const pair = { library, left: { id: seed000 }, right: { id: seed001 } };
    const found = await wire.request('differences', pair);
    assert.ok(found && found.length > 0);
    for (const side of ['left', 'right'] as const) {
      const { text } = seeds[side === 'left' ? 0 : 1] ?? { text: '' };
      for (const { [side]: place } of found) assert.equal(text.slice(place.start, place.end), place.text);
    }
    await wire.request('compare', pair);
    assert.deepEqual(await wire.request('differences', pair), found);
    const edited = { ...pair, right: { id: seed001, text: `${seeds[0]?.text ?? ''}\n` } };
    assert.deepEqual(await wire.request('differences', edited), []);
    await wire.request('remove', { library, ids: [seed001] });
    assert.equal(await wire.request('differences', pair), null);
  });

  it('answers null when an article is not there any more', async () => {
    const { wire } = await withSeeds();
    await wire.request('remove', { library, ids: [seed001] });
    const gone = { library, left: { id: seed000 }, right: { id: seed001 } };
    assert.equal(await wire.request('compare', gone), null);
    assert.equal(await wire.request('read', { library, source: { id: seed001 } }), null);
    const { siblings } = await wire.request('siblings', { library, source: { id: seed000 }, limit: 10 });
    assert.ok(siblings.length > 0 && !siblings.some(({ id }) => id === seed001));
  });

  it('describes many articles at once, in the order asked for, and none that it does not have', async () => {
    const { wire } = startWorker();
    await wire.request('put', { library, articles: seeds });
    const ids = [seed001, 'gone', seed000];
    const described = await wire.request('describe', { library, ids });
    const read = await Promise.all(ids.map((id) => wire.request('read', { library, source: { id } })));
    assert.equal(described[1], null);
    assert.deepEqual(
      described,
      read.map(
        (found) => found && { title: found.title, publisher: found.publisher, published: found.published },
      ),
    );
    assert.notEqual(described[0]?.title, described[2]?.title);
  });

  it('describes a file of many documents as such, not by the first of them', async () => {
    const { wire } = startWorker();
    const told = ['Tuesday', 'Friday'].map(
      (day) => `Ferry stops\nThe ferry of Vik stopped on ${day} in the strait, the port said.`,
    );
    const texts = [
      told.map((text, index) => `Document ${index + 1} of 2\n${text}`),
      told.map((text) => `${text}\nRecord Number: 1A2B3C4D${text.length}`),
    ].map((documents) => documents.join('\n'));
    const articles = texts.map((text, index) => ({ id: `${index}.txt`, text }));
    await wire.request('put', { library, articles });
    const described = await wire.request('describe', { library, ids: ['0.txt', '1.txt'] });
    const unnamed = { title: null, publisher: null, published: null };
    assert.deepEqual(described, [
      { ...unnamed, documents: { count: 2, parts: 2 } },
      { ...unnamed, documents: { count: 2, parts: 0 } },
    ]);
    const read = await wire.request('read', { library, source: { id: '0.txt' } });
    assert.deepEqual(read?.documents, { count: 2, parts: 2 });
  });

  it('gathers one card for Zebari from three sources that spell him differently', async () => {
    const { wire } = await withSeeds();
    const open = { left: seed000, right: seed001 };
    const { rows } = await wire.request('entities', { library, articles: null, open, ...everything });
    const zebari = rows.filter(({ name }) => name.includes('Zebari'));
    assert.equal(zebari.length, 1);
    const [row] = zebari;
    assert.ok(row);
    assert.deepEqual([row.kind, row.sources, row.presence], ['person', 3, 'both']);
    const answer = await wire.request('card', { library, entity: row.id, open });
    assert.ok(answer);
    assert.deepEqual(
      answer.card.articles.map(({ article }) => article),
      [seed000, seed001, seed002],
    );
    const spellings = answer.card.variants.map(({ text }) => text);
    assert.ok(
      spellings.includes('Hoshyar Zebari') && spellings.includes('Hoshiyar Zebari'),
      spellings.join(),
    );
    const mentions = await wire.request('occurrences', { library, entity: row.id });
    assert.equal(mentions.length, row.mentions);
    for (const { place, text, line } of mentions) {
      assert.ok(line.includes(text));
      const source = seeds.find(({ id }) => id === place.article)?.text.split('\n')[place.startLine] ?? '';
      assert.equal(source.slice(place.startCharacter, place.endCharacter), text);
    }
  });

  it('quotes on a card what the sources quote, each where it stands', async () => {
    const { wire } = await withSeeds();
    const { rows } = await wire.request('entities', { library, articles: null, open: null, ...everything });
    const row = rows.find(({ name }) => name === 'Nuri al-Maliki');
    assert.ok(row);
    const answer = await wire.request('card', { library, entity: row.id, open: null });
    assert.deepEqual(
      answer?.card.quotations.map(({ text, articles }) => ({ text, articles })),
      [{ text: 'strengthen the bridges of trust', articles: [seed000, seed001] }],
    );
    const [place] = answer.quoted;
    const line = seeds[0]?.text.split('\n')[place?.startLine ?? 0] ?? '';
    assert.equal(line.slice(place?.startCharacter, place?.endCharacter), 'strengthen the bridges of trust');
  });

  it('lists for the open pair only what the pair names', async () => {
    const { wire } = await withSeeds();
    const open = { left: seed002, right: seed003 };
    const { rows } = await wire.request('entities', {
      library,
      articles: [open.left, open.right],
      open,
      ...everything,
    });
    assert.ok(rows.length > 5);
    assert.ok(rows.every(({ presence }) => presence !== 'neither' && presence !== null));
    assert.ok(rows.some(({ name, presence }) => name.includes('McCormack') && presence === 'both'));
    assert.ok(!rows.some(({ name }) => name.includes('Petraeus')));
  });

  it('lists for a story what any of its articles names', async () => {
    const { wire } = await withSeeds();
    // Once all have been read for names nobody is counted otherwise any more.
    await wire.request('entities', { library, articles: null, open: null, ...everything });
    const namesIn = async (articles: string[]) => {
      const { rows } = await wire.request('entities', { library, articles, open: null, ...everything });
      assert.ok(rows.every(({ presence }) => presence === null));
      return rows.map(({ id }) => id);
    };
    const [one, other, third] = await Promise.all([seed000, seed002, seed003].map((id) => namesIn([id])));
    const named = await namesIn([seed000, seed002, seed003]);
    assert.deepEqual(
      [...named].sort(),
      [...new Set([...(one ?? []), ...(other ?? []), ...(third ?? [])])].sort(),
    );
  });

  it('lists only entities that pass the filter, and says how many there are beyond the limit', async () => {
    const { wire } = await withSeeds();
    const open = { left: seed000, right: seed002 };
    const list = async (filter: Partial<EntityFilter>, limit = 1000) =>
      wire.request('entities', {
        library,
        articles: null,
        open,
        filter: { ...everything.filter, ...filter },
        limit,
      });
    const all = await list({});
    const people = await list({ kinds: ['person'] });
    assert.ok(people.rows.length > 0 && people.total < all.total);
    assert.ok(people.rows.every(({ kind }) => kind === 'person'));
    const both = await list({ presences: ['both'] });
    assert.ok(both.rows.length > 0 && both.rows.every(({ presence }) => presence === 'both'));
    const named = await list({ name: 'hosh zeb' });
    assert.deepEqual(
      named.rows.map(({ name }) => name),
      ['Hoshyar Zebari'],
    );
    assert.deepEqual(await list({}, 3), { rows: all.rows.slice(0, 3), total: all.total });
  });

  it('matches the names of a text that is not in the library without adding it', async () => {
    const { wire } = await withSeeds();
    const open = { left: seed000, right: seed001 };
    const { rows } = await wire.request('entities', { library, articles: null, open, ...everything });
    const text = 'Ryan Crocker flew home on Friday. Nobody else was named.';
    const mentions = await wire.request('mentions', { library, source: { id: 'untitled', text } });
    const crocker = mentions.find(({ start, end }) => text.slice(start, end).includes('Crocker'));
    assert.ok(crocker && rows.some(({ id }) => id === crocker.entity));
    const after = await wire.request('entities', { library, articles: null, open, ...everything });
    assert.deepEqual(after.rows, rows);
  });

  it('stops looking for differences of long articles when it is told to, and answers what is asked next', async () => {
    const { wire } = await withSeeds();
    const long = (id: string) => {
      const page = seeds.find((seed) => seed.id === id)?.text ?? '';
      return Array.from({ length: 40 }, () => page).join('\n\n');
    };
    const articles = [
      { id: 'long', text: long(seed000) },
      { id: 'long too', text: long(seed001) },
    ];
    await wire.request('put', { library, articles });
    const { token, cancel } = cancellable();
    const pair = { left: { id: 'long' }, right: { id: 'long too' } };
    const givenUp = wire.request('differences', { library, ...pair }, token);
    await setImmediate();
    cancel();
    await assert.rejects(givenUp, (error) => error instanceof ChannelError && error.failure === 'cancelled');
    const next = { left: { id: seed000 }, right: { id: seed001 } };
    assert.equal((await wire.request('differences', { library, ...next }))?.length, 3);
  });

  it('compares while a long article is searched for entities, and goes on with it after a cancellation', async () => {
    const { wire } = await withSeeds();
    // Of one page that ends with its story: what follows readers' comments is taken for another comment.
    const page = seeds.find(({ id }) => id === seed000)?.text ?? '';
    const text = Array.from({ length: 40 }, () => page).join('\n\n');
    await wire.request('put', { library, articles: [{ id: 'long', text }] });
    const { token, cancel } = cancellable();
    const givenUp = wire.request('mentions', { library, source: { id: 'long' } }, token);
    await setImmediate();
    cancel();
    await assert.rejects(givenUp, (error) => error instanceof ChannelError && error.failure === 'cancelled');
    const answered: string[] = [];
    const pair = { left: { id: seed000 }, right: { id: seed001 } };
    await Promise.all([
      wire.request('mentions', { library, source: { id: 'long' } }).then(({ length }) => {
        assert.ok(length > 1000);
        answered.push('names');
      }),
      wire.request('compare', { library, ...pair }).then(() => answered.push('comparison')),
    ]);
    assert.deepEqual(answered, ['comparison', 'names']);
  });

  it('follows an edit', async () => {
    const { wire } = await withSeeds();
    const text = 'A wholly other story.\n\nFarmers near Lisbon said the olive harvest was poor.';
    await wire.request('put', { library, articles: [{ id: seed001, text }] });
    const { siblings } = await wire.request('siblings', { library, source: { id: seed000 }, limit: 10 });
    assert.ok(!siblings.some(({ id }) => id === seed001));
    const comparison = await wire.request('compare', {
      library,
      left: { id: seed000 },
      right: { id: seed001 },
    });
    assert.deepEqual(comparison?.links, []);
  });

  it('finds in another session what it found, without reading again what has not changed', async () => {
    const { wire } = await withSeeds();
    const source = { id: seed000 };
    const found = await wire.request('siblings', { library, source, limit: 5 });
    const bytes = await wire.request('store', { library });
    assert.ok(bytes);

    const { wire: later, problems } = startWorker();
    assert.equal(await later.request('restore', { library, bytes }), true);
    assert.deepEqual(await later.request('put', { library, articles: seeds }), {
      restored: seeds.length,
      failed: [],
    });
    assert.deepEqual(await later.request('siblings', { library, source, limit: 5 }), found);
    assert.equal(await later.request('store', { library }), null, 'it is stored already');
    const changed = [{ id: seed001, text: 'Another text altogether.' }];
    assert.deepEqual(await later.request('put', { library, articles: changed }), { restored: 0, failed: [] });
    assert.ok(await later.request('store', { library }));
    assert.equal(await later.request('restore', { library, bytes }), false, 'there are articles');
    assert.equal(await later.request('restore', { library: 'other', bytes: bytes.slice(4) }), false);
    assert.deepEqual(problems, []);
  });

  it('asks the first questions itself when it has given what is to be stored, until an article goes', async () => {
    const { wire } = await withSeeds();
    const bytes = await wire.request('store', { library });
    assert.ok(bytes);
    let read = 0;
    let readBefore = 0;
    const reader: Reader = function* (text, options) {
      read += 1;
      return yield* readArticleSteps(text, options);
    };
    const { wire: later, problems } = startWorker(reader, () => {
      readBefore = read;
    });
    const storeAgain = async () => {
      read = 0;
      await later.request('restore', { library, bytes });
      await later.request('put', { library, articles: seeds });
      assert.equal(await later.request('store', { library }), null, 'it is stored already');
      assert.equal(readBefore, 0, 'the answer waits for no question');
    };
    await storeAgain();
    while (read < seeds.length) await setImmediate();
    await later.request('clear', { library });
    await storeAgain();
    await later.request('remove', { library, ids: seeds.map(({ id }) => id) });
    const source = { id: seed000 };
    assert.deepEqual((await later.request('siblings', { library, source, limit: 5 })).siblings, []);
    assert.deepEqual(problems, []);
  });

  it('finds in another session the stories that it found, and stores again only what is new', async () => {
    const { wire } = await withSeeds();
    assert.equal(await wire.request('storeStories', { library }), null, 'nobody asked for them');
    const found = await wire.request('stories', { library });
    const bytes = await wire.request('storeStories', { library });
    assert.ok(bytes);
    assert.equal(await wire.request('storeStories', { library }), null, 'they are stored');

    const { wire: later, problems } = startWorker();
    assert.equal(await later.request('restore', { library, bytes }), true);
    await later.request('put', { library, articles: seeds });
    assert.deepEqual(await later.request('stories', { library }), found);
    for (const question of ['store', 'storeStories'] as const)
      assert.equal(await later.request(question, { library }), null);
    await later.request('put', { library, articles: [{ id: seed001, text: 'Another text altogether.' }] });
    assert.equal((await later.request('stories', { library })).alone, found.alone + 1);
    assert.equal(await later.request('storeStories', { library }), null, 'one is soon looked for again');
    const many = Array.from({ length: 20 }, (_, at) => ({
      id: `${at}`,
      text: `The ${at}th ferry was late.`,
    }));
    await later.request('put', { library, articles: many });
    await later.request('stories', { library });
    assert.ok(await later.request('storeStories', { library }));
    assert.deepEqual(problems, []);
  });

  it('leaves out an article that cannot be read, says why, and works on', async () => {
    const { wire, problems } = startWorker(failing);
    await wire.request('loadModel', { model: null });
    const articles = [{ id: 'a', text: 'This text is unreadable.' }, ...seeds];
    assert.deepEqual(await wire.request('put', { library, articles }), {
      restored: 0,
      failed: [{ id: 'a', reason: 'Maximum call stack size exceeded' }],
    });
    const { siblings, size } = await wire.request('siblings', { library, source: { id: seed000 }, limit: 9 });
    assert.equal(size, seeds.length);
    assert.equal(siblings[0]?.id, seed001);
    assert.equal(await wire.request('read', { library, source: { id: 'a' } }), null);
    const changed = [{ id: seed001, text: 'It is unreadable by now.' }];
    assert.deepEqual((await wire.request('put', { library, articles: changed })).failed.length, 1);
    const left = { id: seed000 };
    assert.equal(await wire.request('compare', { library, left, right: { id: seed001 } }), null);
    await assert.rejects(wire.request('read', { library, source: { id: 'b', text: 'unreadable' } }));
    const { rows } = await wire.request('entities', { library, articles: null, open: null, ...everything });
    assert.ok(rows.length > 0);
    assert.deepEqual(problems, []);
  });

  it('names all but an article that cannot be read, says so once, and goes on with what comes', async () => {
    const text = 'Mayor Anna Berg called it unreadable.';
    const before = startWorker();
    await before.wire.request('put', { library, articles: [{ id: 'a', text }, ...seeds] });
    const bytes = await before.wire.request('store', { library });
    assert.ok(bytes);

    const { wire, problems } = startWorker(failing);
    await wire.request('loadModel', { model: null });
    await wire.request('restore', { library, bytes });
    const { restored } = await wire.request('put', { library, articles: [{ id: 'a', text }, ...seeds] });
    assert.equal(restored, seeds.length + 1);
    const names = async () => {
      const asked = { library, articles: null, open: null, ...everything } as const;
      return (await wire.request('entities', asked)).rows.map(({ name }) => name);
    };
    const named = await names();
    assert.ok(named.some((name) => name.includes('Crocker')) && !named.includes('Anna Berg'));
    await wire.request('put', { library, articles: [{ id: 'b', text: 'Mayor Bo Ek was silent.' }] });
    assert.ok((await names()).includes('Bo Ek'));
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^a cannot be read for names: RangeError: Maximum call stack/);
  });

  it('keeps libraries apart and forgets one on request', async () => {
    const { wire } = await withSeeds();
    await wire.request('put', { library: 'other', articles: seeds.slice(0, 1) });
    const source = { id: seed000 };
    assert.equal((await wire.request('siblings', { library: 'other', source, limit: 5 })).size, 1);
    await wire.request('clear', { library });
    assert.equal((await wire.request('siblings', { library, source, limit: 5 })).size, 0);
    assert.equal((await wire.request('siblings', { library: 'other', source, limit: 5 })).size, 1);
  });

  it('names a large library in the background and tells how far it has come', async () => {
    const { wire, progress } = startWorker();
    await wire.request('loadModel', { model: null });
    const articles = Array.from({ length: 60 }, (_, n) => ({
      id: `a${n}`,
      text: `Anna Berg met Paul Kern on day ${n}.`,
    }));
    await wire.request('put', { library, articles });
    await wire.request('mentions', { library, source: { id: 'a0' } });
    while (progress.at(-1)?.done !== 60) await setImmediate();
    assert.deepEqual(progress.at(-1), { done: 60, total: 60 });
  });

  it('stops a long comparison when it is cancelled', async () => {
    const { wire } = startWorker();
    const sentences = (seed: number) =>
      Array.from(
        { length: 4000 },
        (_, n) => `Speaker ${(n * seed) % 977} told ${n} people about item ${n % 31}.`,
      ).join(' ');
    await wire.request('put', {
      library,
      articles: [
        { id: 'a', text: sentences(3) },
        { id: 'b', text: sentences(5) },
      ],
    });
    const { token, cancel } = cancellable();
    const answer = wire.request('compare', { library, left: { id: 'a' }, right: { id: 'b' } }, token);
    await setImmediate();
    cancel();
    await assert.rejects(answer, (error) => error instanceof ChannelError && error.failure === 'cancelled');
    // The worker is free for the next question at once.
    assert.equal((await wire.request('siblings', { library, source: { id: 'a' }, limit: 1 })).size, 2);
  });
});
