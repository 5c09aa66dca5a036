import type { CardId } from '../model/identity.ts';
import type { Memory } from '../model/review.ts';
import type { Answer } from './session.ts';

/** Days of stability from which on a card counts as firm: it is remembered for weeks. */
const FIRM_DAYS = 21;

/** What a sitting changed, each card in one list at most, in the order of the sitting. */
export interface Learned {
  /** Remembered for weeks from now on, and not before. */
  readonly firm: readonly CardId[];
  /** Past their learning steps for the first time, or again. */
  readonly learned: readonly CardId[];
  /** Known before, and forgotten; learned again or not. */
  readonly slipped: readonly CardId[];
}

export function learnedIn(answers: readonly Pick<Answer, 'card' | 'grade' | 'after'>[]): Learned {
  const cards = new Map<CardId, Learning>();
  for (const { card, grade, after } of answers) {
    // An answer of a drill changes nothing.
    if (after === null) continue;
    const { before, lapsed } = cards.get(card.cardId) ?? { before: card.memory, lapsed: false };
    const lapse = grade === 1 && card.memory.state === 'review';
    cards.set(card.cardId, { before, after, lapsed: lapsed || lapse });
  }
  const those = (pick: (learning: Learning) => boolean) =>
    [...cards].filter(([, learning]) => pick(learning)).map(([id]) => id);
  const becameFirm = ({ before, after }: Learning) => isFirm(after) && !isFirm(before);
  const graduated = ({ before, after }: Learning) => before.state !== 'review' && after.state === 'review';
  return {
    firm: those((one) => !one.lapsed && becameFirm(one)),
    learned: those((one) => !one.lapsed && graduated(one) && !becameFirm(one)),
    slipped: those(({ lapsed }) => lapsed),
  };
}

interface Learning {
  readonly before: Memory;
  readonly after: Memory;
  readonly lapsed: boolean;
}

function isFirm(memory: Memory): boolean {
  return memory.state === 'review' && memory.stability >= FIRM_DAYS;
}
