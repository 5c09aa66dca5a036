import { type AnswerDiff, diffOf, noDiff } from './diff.ts';
import { judge } from './judge.ts';
import { romansIn } from './roman.ts';
import { type Reading, read } from './terms.ts';
import type { CheckContext, Expected, Verdict } from './verdict.ts';

export interface CheckedAnswer {
  readonly verdict: Verdict;
  readonly diff: AnswerDiff;
}

/**
 * Compares what a learner typed with what the card expects. The verdict is a proposal: the learner has seen both and has the
 * last word. Always the same for the same answers; bounded work for any two.
 */
export function checkAnswer(given: string, expected: Expected, context: CheckContext = {}): CheckedAnswer {
  const { verdict } = judge(given, expected, context);
  const diff =
    verdict === 'exact' || verdict === 'accepted'
      ? noDiff(given, expected.back)
      : diffFor(given, expected, context);
  return { verdict, diff };
}

/** Answers longer than this (UTF-16 units) are not compared word by word. */
const LONGEST_DIFF = 4_000;

function diffFor(given: string, { back, answerType }: Expected, { language }: CheckContext): AnswerDiff {
  const whole = Math.max(given.length, back.length) > LONGEST_DIFF;
  const reading: Reading = {
    answerType,
    language,
    accents: 'loose',
    numberWords: true,
    romans: romansIn(back),
  };
  const termsOf = (text: string) => (whole ? [] : read(text, reading));
  return diffOf(given, termsOf(given), back, termsOf(back));
}
