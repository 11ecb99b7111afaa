// Ends a program again and again while it stores the index: `node .build/kill.mjs [times] [window]`. With `window` it is the
// extension host of a window in the embedded VS Code, after a build; else a program that does nothing else.
const [times = '200', what] = process.argv.slice(2);
process.env.PARALLAX_KILLS = times;
process.argv.splice(2);
if (what === 'window') {
  process.env.PARALLAX_E2E = 'test/e2e/workspaces/killedWindow.test.ts';
  await import('./e2e.mjs');
} else {
  process.env.PARALLAX_UNIT = 'test/unit/host/indexFile.test.ts';
  await import('./unit.mjs');
}
