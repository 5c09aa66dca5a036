import type { Grade } from '../../src/core/model/review.ts';

/** What the scripted learner did, as the learner knows it: by what stood on screen. */
export type Act =
  | { readonly kind: 'answer'; readonly question: string; readonly grade: Grade }
  /** Takes the last answer back. */
  | { readonly kind: 'undo' }
  /** Marks a card, or takes the mark away. */
  | { readonly kind: 'flag'; readonly question: string };

export interface Sitting {
  readonly acts: readonly Act[];
  /** How many of the acts, from the first, were shown to be done before the kill. */
  readonly acknowledged: number;
}

/** What of the learner's is remembered. */
export interface Remembered {
  readonly answers: readonly { readonly question: string; readonly grade: Grade }[];
  readonly flagged: readonly string[];
}

export const NOTHING: Remembered = { answers: [], flagged: [] };

/**
 * How many acknowledged acts are not among what was found after a kill. What was found must be what was known before
 * with the sitting's acts, in order, up to one of them: all that were acknowledged, and maybe some after.
 */
export function lostOf(before: Remembered, { acts, acknowledged }: Sitting, found: Remembered): number {
  for (let done = acknowledged; done <= acts.length; done += 1) {
    if (same(after(before, acts.slice(0, done)), found)) return 0;
  }
  const expected = after(before, acts.slice(0, acknowledged)).answers;
  const kept = expected.findIndex((answer, place) => !sameAnswer(answer, found.answers[place]));
  return Math.max(1, kept === -1 ? 0 : expected.length - kept);
}

export function answersIn({ acts, acknowledged }: Sitting): number {
  return acts.slice(0, acknowledged).filter(({ kind }) => kind === 'answer').length;
}

function after(before: Remembered, acts: readonly Act[]): Remembered {
  return acts.reduce(withAct, before);
}

function withAct({ answers, flagged }: Remembered, act: Act): Remembered {
  switch (act.kind) {
    case 'answer':
      return { answers: [...answers, { question: act.question, grade: act.grade }], flagged };
    case 'undo':
      return { answers: answers.slice(0, -1), flagged };
    case 'flag': {
      const others = flagged.filter((question) => question !== act.question);
      const marked = others.length < flagged.length ? others : [...others, act.question].sort();
      return { answers, flagged: marked };
    }
  }
}

function same(a: Remembered, b: Remembered): boolean {
  return (
    a.answers.length === b.answers.length &&
    a.answers.every((answer, place) => sameAnswer(answer, b.answers[place])) &&
    a.flagged.join('\n') === b.flagged.join('\n')
  );
}

type Answered = Remembered['answers'][number];

function sameAnswer(a: Answered, b: Answered | undefined): boolean {
  return a.question === b?.question && a.grade === b.grade;
}
