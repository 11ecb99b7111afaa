// Feeds the rooms random input: `node .build/fuzz.mjs --minutes N [--seed S] [--only NAME]`.
import { setup } from './setup.mjs';
import { main } from './setup/failure.mjs';
import { load } from './testBundle.mjs';

await main(async () => {
  await setup({ browser: false, host: false });
  await load('test/unit/fuzz/run.ts');
});
