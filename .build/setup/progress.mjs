import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';

const PROGRESS_INTERVAL_MS = 5_000;
const KEPT_LINES = 12;

/** Says what happens now. */
export function say(text) {
  console.log(`[parallax] ${text}`);
}

/**
 * Runs a program to its end without showing its output, with a line every few seconds that says how long it has run.
 * Rejects with a Failure of the message `problem` and the last lines of its output when it does not end well.
 */
export function runQuietly(command, args, { cwd, env = process.env, problem, timeoutMs = 15 * 60_000 }) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let lines = [];
    const keep = (data) => {
      lines = [...lines, ...data.toString().split('\n')]
        .filter((line) => line.trim() !== '')
        .slice(-KEPT_LINES);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const ticker = setInterval(() => say(`  … ${seconds()} s`), PROGRESS_INTERVAL_MS);
    const limit = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    const settle = () => {
      clearInterval(ticker);
      clearTimeout(limit);
    };
    child.once('error', (error) => {
      settle();
      reject(new Failure(`${problem}\n  ${command}: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      settle();
      if (code === 0) resolve(seconds());
      else {
        const ending = signal === null ? `ended with ${code}` : `was ended by ${signal} after ${seconds()} s`;
        reject(new Failure([problem, `${command} ${args.join(' ')} ${ending}:`, ...lines].join('\n  ')));
      }
    });
  });
}
