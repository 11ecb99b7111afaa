/** Something a person has to put right: its message says what and how, and is all that is shown of it. */
export class Failure extends Error {}

/** Runs a script's main function and ends the process with 1, saying why, when it fails. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
