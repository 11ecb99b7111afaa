// Bundles a program of the training into .cache/training and runs it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const cache = path.join(root, '.cache', 'training');

/** Runs a program to its end; ends this one with its exit code when it fails. */
export function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** `entry` counts from this folder; the program gets the arguments that this one was given. */
export async function runProgram(entry, nodeOptions = []) {
  const program = path.join(cache, `${path.basename(entry, '.ts')}.cjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`src/training/${entry}`],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    define: { __PROJECT_ROOT__: JSON.stringify(root) },
  });
  run(process.execPath, [...nodeOptions, program, ...process.argv.slice(2)], { cwd: root });
}
