/** Seconds that an answer takes a learner of whom nothing is known yet. */
const USUAL_ANSWER = 9;
/** Below this many answers their mean says little. */
const ENOUGH_ANSWERS = 10;

interface Work {
  readonly cards: number;
  /** Answers given lately, and the milliseconds that they took together. */
  readonly answers?: number;
  readonly took?: number;
}

/** Minutes that some cards will take, by the learner's own pace where it is known. */
export function minutesFor({ cards, answers = 0, took = 0 }: Work): number {
  const seconds = answers >= ENOUGH_ANSWERS ? took / answers / 1000 : USUAL_ANSWER;
  return (cards * seconds) / 60;
}
