import path from 'node:path';
import { runQuietly } from './progress.mjs';

/** Runs npm in a folder; the npm that runs this script, or else the one on PATH. */
export function npm(args, { cwd, problem }) {
  const running = process.env.npm_execpath;
  const quiet = ['--no-audit', '--no-fund', '--no-progress'];
  // npm passes its settings to the scripts that it runs; those of this project must not reach npm in another folder.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(config_(local_prefix|prefix|omit|save)|package|lifecycle)/.test(name),
    ),
  );
  const command =
    running !== undefined && path.basename(running) === 'npm-cli.js'
      ? [process.execPath, running]
      : process.platform === 'win32'
        ? ['cmd.exe', '/d', '/c', 'npm.cmd']
        : ['npm'];
  return runQuietly(command[0], [...command.slice(1), ...args, ...quiet], {
    cwd,
    env,
    problem: `${problem}\n  Is the npm registry within reach (network, proxy, \`npm ping\`)?`,
  });
}
