// What the command line does where input and output are not ordinary files.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { answering, buildProgram, type Result } from './program';

const isWindows = process.platform === 'win32';

const story = `SLUICE AT HELSUND JAMMED

HELSUND, Norway — The sluice at Helsund was jammed on Friday by a raft of timber. Mayor José Brekke said “no ship” could pass.`;
const other = `Timber stops ships

The sluice at Helsund was jammed on Friday by a raft of timber. A tug came from Ostby in the evening.`;

interface Entry {
  readonly id: string;
  readonly error?: string;
  readonly siblings?: readonly { readonly id: string }[];
}

describe('the command line, with odd input and output', function () {
  // Each test starts several programs.
  this.timeout(180_000);
  let folder = '';
  let program = '';
  /** What the program answers, without a process: where that is not what is asked. */
  let answer: (args: readonly string[]) => Promise<Result>;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'parallax-odd-'));
    program = await buildProgram(folder);
    answer = answering(folder);
    file('story.txt', story);
    file('other.txt', other);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function file(name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  function run(args: readonly string[], input: string | Uint8Array = '') {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  }
  /** Runs a line of the shell, in which "$0" is Node and "$1" the program. */
  function shell(line: string) {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line, process.execPath, program], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  }
  function entries(out: string): readonly Entry[] {
    return JSON.parse(out) as readonly Entry[];
  }
  function paired(name: string): void {
    file(`${name}/a.txt`, story);
    file(`${name}/b.txt`, other);
  }
  /** Each entry with its siblings, or the beginning of why there are none. */
  function siblings(found: readonly Entry[]) {
    return found.map(({ id, siblings }) => [id, siblings?.map((sibling) => sibling.id)]);
  }
  const bothFound = [
    ['a.txt', ['b.txt']],
    ['b.txt', ['a.txt']],
  ];

  it('reads below a folder only what is a file', async function () {
    if (isWindows) this.skip(); // no pipes and sockets that have a name
    paired('pipes');
    assert.equal(spawnSync('mkfifo', [path.join(folder, 'pipes', 'feed.txt')]).status, 0);
    symlinkSync('feed.txt', path.join(folder, 'pipes', 'linked.txt'));
    symlinkSync('/dev/zero', path.join(folder, 'pipes', 'device.md'));
    mkdirSync(path.join(folder, 'pipes', 'folder.txt'));
    symlinkSync('folder.txt', path.join(folder, 'pipes', 'link-to-folder.txt'));
    symlinkSync('..', path.join(folder, 'pipes', 'folder.txt', 'above'));
    const server = createServer().listen(path.join(folder, 'pipes', 'socket.txt'));
    await once(server, 'listening');
    try {
      const { code, out, err } = await answer(['siblings', 'pipes', '--json']);
      assert.deepEqual([code, err], [0, '']);
      assert.deepEqual(siblings(entries(out)), bothFound);
      for (const command of ['entities', 'differences'])
        assert.equal((await answer([command, 'pipes', '--json'])).code, 0);
    } finally {
      server.close();
    }
  });

  it('answers a link that leads nowhere with an error, and goes on', async function () {
    if (isWindows) this.skip(); // links need a right that not everybody has
    paired('links');
    symlinkSync('circle.txt', path.join(folder, 'links', 'circle.txt'));
    symlinkSync('gone', path.join(folder, 'links', 'lost.txt'));
    symlinkSync('a.txt', path.join(folder, 'links', 'same.txt'));
    const { code, out, err } = await answer(['siblings', 'links', '--json']);
    const [a, , circle, lost, same] = entries(out);
    assert.deepEqual([code, err, entries(out).length], [1, '', 5]);
    assert.match(circle?.error ?? '', /^links\/circle\.txt cannot be read: ELOOP/);
    assert.match(lost?.error ?? '', /^links\/lost\.txt cannot be read: ENOENT/);
    assert.deepEqual(
      [a, same].map((entry) => entry?.siblings?.length),
      [2, 2],
    );
  });

  it('warns of a folder that cannot be listed, and goes on', async function () {
    if (isWindows) this.skip(); // the path can be longer there
    // A path longer than the system takes is one that nobody can list, not even an administrator.
    const deep = (name: string) => path.join(...Array.from({ length: 16 }, () => name.repeat(200)));
    paired('halls');
    const [upper, lower] = [path.join(folder, 'halls', deep('u')), path.join(folder, 'lower', deep('v'))];
    mkdirSync(upper, { recursive: true });
    mkdirSync(lower, { recursive: true });
    const [top, below] = [path.join(folder, 'lower'), path.join(upper, 'below')];
    renameSync(top, below);
    try {
      for (const command of ['siblings', 'entities', 'differences']) {
        const { code, out, err } = await answer([command, path.join(folder, 'halls'), '--json']);
        assert.equal(code, 1);
        assert.match(err, /^parallax: [^\n]* cannot be read: ENAMETOOLONG[^\n]*\n$/);
        if (command === 'siblings') assert.deepEqual(siblings(entries(out)), bothFound);
        else assert.match(out, command === 'entities' ? /Brekke/ : /"articles":\["a\.txt","b\.txt"\]/);
      }
    } finally {
      renameSync(below, top);
    }
    assert.match((await answer(['siblings', 'nowhere'])).err, /^parallax: nowhere cannot be read: ENOENT/);
  });

  it('reads standard input as it reads a file', () => {
    const utf16 = Buffer.from(`\uFEFF${story}`, 'utf16le');
    const encodings = [
      Buffer.from(story),
      Buffer.from(`\uFEFF${story}`),
      utf16,
      Buffer.from(utf16).swap16(),
      Buffer.from(story.replace('“', '\x93').replace('”', '\x94').replace('—', '\x97'), 'latin1'),
    ];
    const [first, ...others] = encodings.map((bytes) => run(['mentions', '--json'], bytes));
    assert.equal(first?.code, 0);
    assert.match(first.out, /"José Brekke"/);
    for (const answer of others) assert.deepEqual(answer, first);

    const rows = Buffer.from(`\uFEFF${JSON.stringify({ id: 'é', a: ['é'], b: ['é'] })}\n`, 'utf16le');
    assert.match(run(['align', '--jsonl', '-'], rows).out, /^{"id":"é","links":\[{/);
    const mixed = Buffer.concat([
      Buffer.from(`${JSON.stringify({ id: 'é', a: ['é'], b: ['é'] })}\n`),
      Buffer.from('{"id":"\xe9","a":["\xe9"],"b":["\xe9"]}', 'latin1'),
    ]);
    const [inUtf8, inLatin] = run(['align', '--jsonl', '-'], mixed).out.split('\n');
    assert.match(inUtf8 ?? '', /^{"id":"é","links":\[{/);
    assert.equal(inLatin, inUtf8);
    const pair = Buffer.from('{"a":["Jos\xe9"],"b":["Jos\xe9"]}', 'latin1');
    assert.match(run(['align', '--json'], pair).out, /"kind":"same"/);
  });

  it('takes nothing else than text from standard input', () => {
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13);
    for (const args of [['mentions'], ['mentions', '--jsonl', '-'], ['align'], ['siblings', '--jsonl', '-']])
      assert.deepEqual(run(args, bytes), {
        code: 1,
        out: '',
        err: 'parallax: standard input is not a text file\n',
      });
  });

  it('reads a pipe that is given as a file once', function () {
    if (isWindows) this.skip(); // no /dev/stdin
    assert.deepEqual(shell('cat story.txt | "$0" "$1" read /dev/stdin'), {
      ...run(['read', 'story.txt']),
      out: run(['read', 'story.txt']).out.replace('story.txt', '/dev/stdin'),
    });
    assert.equal(
      shell('cat story.txt | "$0" "$1" compare /dev/stdin other.txt').out.includes('1 sentences'),
      false,
    );
    assert.match(shell('"$0" "$1" read /dev/zero').err, /^parallax: \/dev\/zero is not a text file\n$/);
  });

  it('waits for standard input that another program has left without blocking', function () {
    if (isWindows) this.skip(); // no such state
    const holding = "process.stdin; require('fs').writeFileSync('held', ''); setInterval(() => {}, 1000)";
    file(
      'watching.cjs',
      `const fs = require('fs');
       const { readSync } = fs;
       fs.readSync = (...args) => {
         try {
           return readSync(...args);
         } catch (error) {
           if (error.code === 'EAGAIN') fs.writeFileSync('tried', '');
           throw error;
         }
       };`,
    );
    const when = (name: string) =>
      `for i in $(seq 200); do if [ -e ${name} ]; then break; fi; sleep 0.1; done`;
    const { code, out } = shell(
      `(${when('tried')}; printf '{"a":[],"b":[]}') |
       (exec 3<&0; "$0" -e "${holding}" <&3 & ${when('held')}
        "$0" --require ./watching.cjs "$1" align --json; code=$?; kill $!; exit $code)`,
    );
    assert.ok(existsSync(path.join(folder, 'tried')));
    assert.deepEqual([code, out], [0, '{"links":[],"onlyLeft":[],"onlyRight":[]}\n']);
  });

  it('ends in silence when nobody reads on', async () => {
    const long = Array.from({ length: 20_000 }, (_, id) => JSON.stringify({ id, a: ['x'], b: ['x'] }));
    file('long.jsonl', long.join('\n'));
    const child = spawn(process.execPath, [program, 'align', '--jsonl', 'long.jsonl'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number | null];
    assert.deepEqual([code, err], [0, '']);
  });

  it('says in a line that its answer cannot be written', function () {
    if (!existsSync('/dev/full')) this.skip(); // the disk that is always full is there on Linux alone
    const { code, err } = shell('"$0" "$1" read story.txt > /dev/full');
    assert.equal(code, 1);
    assert.match(err, /^parallax: the answer cannot be written: ENOSPC[^\n]*\n$/);
    assert.equal(shell('"$0" "$1" read absent.txt 2> /dev/full').code, 1);
  });

  it('says so also when a part of its answer could be written', function () {
    if (isWindows) this.skip(); // no limit on the length of a file
    const { code, err } = shell(`trap '' XFSZ; ulimit -f 1; "$0" "$1" read story.txt --json > cut.json`);
    assert.equal(code, 1);
    assert.match(err, /^parallax: the answer cannot be written: EFBIG[^\n]*\n$/);
    assert.ok(readFileSync(path.join(folder, 'cut.json')).length > 0);
  });
});
