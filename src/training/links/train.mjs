// `npm run model:train-links -- DATA_DIR`: counts common words, then trains the model that judges pairs of sentences.
import { runProgram } from '../runProgram.mjs';

// The second is bundled after the first has run: it holds the words that were counted.
for (const name of ['countCommonWords', 'trainModel']) await runProgram(`links/${name}.ts`);
