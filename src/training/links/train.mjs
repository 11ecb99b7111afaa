// `npm run model:train-links -- DATA_DIR`: counts common words, relates words, then trains the model that judges pairs of
// sentences.
import { installPackages } from '../packages.mjs';
import { runProgram } from '../runProgram.mjs';

installPackages();
await runProgram('links/vocabulary/countCommonWords.ts');
await runProgram('links/vocabulary/writeRelatedWords.ts', ['--max-old-space-size=4096']);
// Bundled last: it holds what the others have written.
await runProgram('links/trainModel.ts');
