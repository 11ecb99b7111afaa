/** An error that the user has to fix; only its message is shown, which says what is wrong and how to fix it. */
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
