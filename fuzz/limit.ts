import { createContext, Script } from 'node:vm';

/** Whatever takes longer hangs. Far more than any input needs on a busy machine: this is no measurement. */
const LIMIT_MS = 10_000;

const box: { work?: () => unknown } = {};
const context = createContext(box);
const script = new Script('work()');

/** Fails if the work takes longer than the limit; what never ends is ended, as far as its first `await`. */
export async function withinLimit(work: () => void | Promise<void>): Promise<void> {
  const begun = performance.now();
  box.work = work;
  await script.runInContext(context, { timeout: LIMIT_MS });
  const took = performance.now() - begun;
  if (took > LIMIT_MS) throw new Error(`It took ${Math.round(took)} ms; ${LIMIT_MS} are a hang.`);
}
