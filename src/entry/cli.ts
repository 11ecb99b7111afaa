import { writeAll } from './cli/descriptors';
import { codeOf, messageOf } from './cli/failure';
import { answerTo } from './cli/program';
import { readStandardInput } from './cli/textFile';

const standardOutput = 1;
const standardError = 2;

async function main(): Promise<void> {
  const { code, text, messages } = await answerTo(process.argv.slice(2), readStandardInput);
  process.exitCode = code;
  messages.forEach(tell);
  try {
    writeAll(standardOutput, text);
  } catch (error) {
    process.exitCode = 1;
    tell(`the answer cannot be written: ${messageOf(error)}`);
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

void main();
