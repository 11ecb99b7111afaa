// Long use in the real VS Code, after a build: `node .build/soak.mjs [steps] [seed]`.
const [steps = '3000', seed = '1'] = process.argv.slice(2);
Object.assign(process.env, {
  PARALLAX_SOAK_STEPS: steps,
  PARALLAX_SOAK_SEED: seed,
  PARALLAX_RESULT_SECONDS: '14400',
});
process.argv.splice(2, process.argv.length, 'node', 'node/soak');
await import('./integration.mjs');
