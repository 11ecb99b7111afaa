// `npm run model:train -- DATA_DIR`: trains the tagger of names.
import { installPackages } from './packages.mjs';
import { runProgram } from './runProgram.mjs';

installPackages();
await runProgram('trainTagger.ts', ['--max-old-space-size=4096']);
