import { type CheckedAnswer, checkAnswer } from '../../../core/answer/check-answer.ts';
import type { AnswerDiff } from '../../../core/answer/diff.ts';
import { gradeFor } from '../../../core/answer/grade.ts';
import type { CardId } from '../../../core/model/identity.ts';
import type { ShownCard } from '../../../core/model/own-text.ts';
import type { Grade } from '../../../core/model/review.ts';
import type { Session } from '../../../core/session/session.ts';

/** A typed answer beside the card's. */
export interface TypedAnswer extends CheckedAnswer {
  /** Without the blanks around it; empty if the learner typed nothing. */
  readonly given: string;
}

export function checkTyped(typed: string, card: ShownCard, rivals: readonly string[]): TypedAnswer {
  const given = typed.trim();
  const { back, answerType, aliases } = card;
  return { given, ...checkAnswer(given, { back, answerType, aliases }, { rivals }) };
}

/** The other answers that the sitting has of the deck of the card on screen: to name one of them is no slip. */
export function rivalsIn(
  { current, queue, saving, recorded }: Session,
  contents: ReadonlyMap<CardId, ShownCard>,
) {
  const answered = [...saving, ...recorded].map(({ card }) => card);
  return [...queue.main, ...queue.learning, ...answered].flatMap(({ cardId, deckId }) => {
    const card = contents.get(cardId);
    if (deckId !== current?.card.deckId || cardId === current.card.cardId || !card) return [];
    return card.kind === 'set' ? card.items : [card.back, ...card.aliases];
  });
}

export function gradeOfTyped({ verdict }: TypedAnswer): Grade {
  return gradeFor(verdict);
}

/** Whether the learner can hold against the verdict that the answer is right. */
export function isOpenToAppeal({ verdict }: TypedAnswer): boolean {
  return verdict === 'partial' || verdict === 'wrong';
}

export function verdictWords({ given, verdict, diff }: TypedAnswer): string {
  switch (verdict) {
    case 'exact':
    case 'accepted':
      return 'Right';
    case 'slip':
      return 'Right, with a slip';
    case 'partial':
      return `Nearly: ${lack(diff)}`;
    case 'wrong':
      return given === '' ? 'Nothing typed' : 'Not this time';
  }
}

function lack({ expected, given }: AnswerDiff): string {
  if (!isComparable(expected)) return 'the card says more';
  const missing = quoted(expected, 'missing');
  if (missing !== '') return `${missing} is missing`;
  const extra = quoted(given, 'extra');
  return extra === '' ? 'the card says more' : `the card does not say ${extra}`;
}

/** Whether so much of the card's answer was given that it helps to be told where the two differ. */
export function isComparable(expected: AnswerDiff['expected']): boolean {
  const letters = (parts: AnswerDiff['expected']) =>
    parts.flatMap(({ text }) => text.match(/[\p{L}\p{N}]/gu) ?? []).length;
  return 3 * letters(expected.filter(({ mark }) => mark === 'same')) >= letters(expected);
}

/** Where the answers differ, in words; null where the verdict says it, or they have little in common or all. */
export function differenceWords({ verdict, diff }: TypedAnswer): string | null {
  if (verdict === 'partial' || !isComparable(diff.expected)) return null;
  const told = [
    ['Missing', quoted(diff.expected, 'missing')],
    ['Other than the card', quoted(diff.given, 'changed')],
    ['Not on the card', quoted(diff.given, 'extra')],
  ].flatMap(([name, words]) => (words === '' ? [] : [`${name}: ${words}.`]));
  return told.length === 0 ? null : told.join(' ');
}

function quoted(parts: readonly { readonly text: string; readonly mark: string }[], mark: string): string {
  const marked = parts.filter((part) => part.mark === mark);
  return marked.map(({ text }) => `“${text.trim()}”`).join(', ');
}
