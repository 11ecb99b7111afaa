import { setFlagsFromString } from 'node:v8';
import { writeAll } from './cli/descriptors';
import { codeOf, Failure, messageOf } from './cli/failure';
import { answerTo } from './cli/program';
import { standardInputChunks } from './cli/textFile';

const standardOutput = 1;
const standardError = 2;

async function main(): Promise<void> {
  const { code, text, messages } = await answerTo(process.argv.slice(2), {
    input: standardInputChunks,
    print,
  });
  process.exitCode = code;
  messages.forEach(tell);
  try {
    print(text);
  } catch (error) {
    process.exitCode = 1;
    tell(messageOf(error));
  }
}

function print(text: string): void {
  try {
    writeAll(standardOutput, text);
  } catch (error) {
    throw new Failure(`the answer cannot be written: ${messageOf(error)}`, 1);
  }
}

/** Where nobody can be told, the exit code still says it. */
function tell(message: string): void {
  try {
    writeAll(standardError, `parallax: ${message}\n`);
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
}

// V8 makes each expression twice, for its first use and for all others: a fifth of the time of a command for two articles.
setFlagsFromString('--no-regexp-tier-up');
void main();
