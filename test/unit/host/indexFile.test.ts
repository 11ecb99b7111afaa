import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { after, afterEach, before, describe, it } from 'mocha';
import { Library } from '../../../src/core/library/library';
import { finish } from '../../../src/core/steps';
import { IndexFile } from '../../../src/host/library/indexFile';
import { NodeStorage } from './nodeStorage';

/** How often a window is ended while it writes; `npm run test:kill` does it more often. */
const kills = Number(process.env['PARALLAX_KILLS'] ?? 10);
const variants = 5;
const version = '1.0.0';

/** An index of some hundred articles and what their stories are found by; each variant has other ones. */
function makeIndex(variant: number): Uint8Array {
  const library = new Library(() => {
    throw new Error('names are not asked for');
  });
  const articles = Array.from({ length: 300 + variant }, (_, number) => ({
    id: `${number}`,
    text: `The lock at Tarn ${number} was opened\n\nKeeper ${variant} let ${number * 7} barges through at ${number} bells, and ${number * 11} sheep went by on the towpath of ${variant}.`,
  }));
  finish(library.put(articles));
  finish(library.stories());
  const bytes = finish(library.store());
  assert.ok(bytes);
  return bytes;
}

function isIndex(bytes: Uint8Array): boolean {
  return new Library(() => {
    throw new Error('names are not asked for');
  }).restore(bytes);
}

describe('the file of the index', () => {
  let root = '';
  let program = '';
  const indexes: Uint8Array[] = [];
  const folder = () => path.join(root, 'index');
  const indexFile = () => new IndexFile(new NodeStorage(folder()), version);

  before(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'parallax-index-'));
    program = path.join(root, 'writer.js');
    await build({
      absWorkingDir: __PROJECT_ROOT__,
      entryPoints: ['test/unit/host/indexWriter.ts'],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'warning',
    });
    for (let variant = 0; variant < variants; variant++) {
      indexes.push(makeIndex(variant));
      writeFileSync(path.join(root, `${variant}`), indexes[variant] ?? '');
    }
  });
  afterEach(() => {
    rmSync(folder(), { recursive: true, force: true });
  });
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** A window that stores the indexes with these numbers, each the variant that its number is modulo. */
  function write(
    first: number,
    last: number,
  ): { readonly child: ChildProcess; readonly said: { out: string; err: string } } {
    const files = indexes.map((_, variant) => path.join(root, `${variant}`));
    const child = spawn(process.execPath, [program, folder(), `${first}`, `${last}`, ...files]);
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
    return { child, said };
  }
  /** Which variant is read; null when none is. */
  async function variantRead(): Promise<number | null> {
    const bytes = await indexFile().read();
    if (bytes === null) return null;
    assert.ok(isIndex(bytes), 'what is read is an index');
    const variant = indexes.findIndex((index) => Buffer.compare(index, bytes) === 0);
    assert.notEqual(variant, -1, 'what is read was written');
    return variant;
  }

  it('has what was last written, and nothing else', async () => {
    assert.equal(await variantRead(), null);
    for (const variant of [2, 0, 1, 1]) {
      await indexFile().write(indexes[variant] ?? new Uint8Array());
      assert.equal(await variantRead(), variant);
      assert.equal(readdirSync(folder()).length, 1);
    }
    await indexFile().remove();
    assert.equal(await variantRead(), null);
    await indexFile().remove();
  });

  it('removes what other versions and windows that ended have left, but no draft of another window', async () => {
    const storage = new NodeStorage(folder());
    const left = [
      '0.9.0.index',
      `0.9.0-7-00000000000000000000000000000000.index`,
      `${version}-3-00000000000000000000000000000000.draft`,
      'notes',
    ];
    const drafted = `${version}-4-00000000000000000000000000000000.draft`;
    for (const name of [...left, drafted]) await storage.write(name, new Uint8Array(1));
    const yesterday = Date.now() / 1000 - 86_400;
    for (const name of left) utimesSync(path.join(folder(), name), yesterday, yesterday);
    assert.equal(await variantRead(), null);
    await indexFile().write(indexes[3] ?? new Uint8Array());
    assert.equal(await variantRead(), 3);
    const names = readdirSync(folder());
    assert.equal(names.length, 2);
    assert.ok(names.includes(drafted));
  });

  it('is a whole one in two windows that write and a third that reads', async function () {
    this.timeout(120_000);
    const windows = [write(0, 60), write(0, 60)];
    const ended = Promise.all(windows.map(({ child }) => once(child, 'close')));
    const isOver = () => windows.every(({ child }) => child.exitCode !== null);
    await Promise.race(windows.map(({ child }) => once(child.stdout ?? child, 'data')));
    do {
      await variantRead();
      await new Promise((resolve) => setImmediate(resolve));
    } while (!isOver());
    await ended;
    for (const { child, said } of windows) assert.deepEqual([child.exitCode, said.err], [0, '']);
    assert.equal(await variantRead(), 59 % variants);
    assert.equal(readdirSync(folder()).length, 1);
  });

  it('goes with the folder that another window clears, without an error', async function () {
    this.timeout(120_000);
    const { child, said } = write(0, 60);
    await once(child.stdout ?? child, 'data');
    const ended = once(child, 'close');
    while (child.exitCode === null) {
      await indexFile().remove();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await ended;
    assert.deepEqual([child.exitCode, said.err], [0, '']);
  });

  it('is the old or the new one when a window is killed while it writes', async function () {
    this.timeout(30_000 + kills * 5_000);
    let stored = -1;
    for (let kill = 0; kill < kills; kill++) {
      const { child, said } = write(stored + 1, Number.MAX_SAFE_INTEGER);
      await once(child.stdout ?? child, 'data');
      await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 50));
      child.kill('SIGKILL');
      await once(child, 'close');
      assert.equal(said.err, '');
      stored = Number(said.out.trimEnd().split('\n').at(-1));
      const variant = await variantRead();
      // What was written may not have been told of any more.
      assert.ok(
        variant === stored % variants || variant === (stored + 1) % variants,
        `${variant} after ${stored}`,
      );
      if (variant !== stored % variants) stored++;
    }
  });
});
