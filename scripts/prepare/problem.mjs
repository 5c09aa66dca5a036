/** Something the person at the keyboard can mend: its message says what happened and what to do next. */
export class Problem extends Error {}

/**
 * Runs a script's main function: a Problem ends it with its sentence, a bug with its stack.
 *
 * @param {() => Promise<number>} main resolves to the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/**
 * Progress goes to stderr: stdout belongs to what a command prints as its result.
 *
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
