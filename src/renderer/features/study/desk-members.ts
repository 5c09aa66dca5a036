import type { ShownCard } from '../../../core/model/own-text.ts';
import { memberCards } from '../../../core/session/members.ts';
import type { QueuedCard } from '../../../core/session/queue.ts';
import type { Session } from '../../../core/session/session.ts';
import { loadDrill } from '../../db/load-drill.ts';
import { deckCards, loadFlagged } from '../../db/load-queue.ts';
import { type DeskWork, said, withCards } from './desk-state.ts';

/**
 * Brings the cards of some of a set's members into the sitting, next after the card on screen: of those missed when it was
 * recited, or of all when it was split. That was the last thing done; taking it back takes out again those that were not to come anyway.
 */
export async function bringMembers(desk: DeskWork, set: QueuedCard, items: readonly string[]): Promise<void> {
  const { clock, apply, state, history, tell } = desk;
  try {
    const members = await membersOf(desk, set, items);
    const { session } = state();
    const done = history.at(-1);
    if (!session || !done) return;
    const cards = members.filter((card) => !wasRight(session, card));
    const strangers = cards.filter((card) => !isWaiting(session, card));
    apply({ type: 'joined', cards, now: clock() });
    history[history.length - 1] = {
      ...done,
      takeBack: async () => {
        await done.takeBack();
        for (const { cardId } of strangers) apply({ type: 'removed', cardId, now: clock() });
      },
    };
  } catch (error) {
    tell('problem', `The cards of its members could not be read. (${said(error)})`);
  }
}

/** Whether a set's members have cards of their own, at least two of them. */
export async function canSplit({ db, state }: DeskWork, card: ShownCard): Promise<boolean> {
  if (card.kind !== 'set') return false;
  const deckId = state().session?.current?.card.deckId;
  if (deckId === undefined) return false;
  return memberCards(card, card.items, await deckCards(db, deckId)).length > 1;
}

/** The cards that ask for those members, as far as there are any; what they say is on the desk then. */
async function membersOf(
  { db, clock, state, set }: DeskWork,
  { cardId, deckId }: QueuedCard,
  items: readonly string[],
): Promise<readonly QueuedCard[]> {
  const card = state().contents.get(cardId);
  if (card?.kind !== 'set') return [];
  const shown = memberCards(card, items, await deckCards(db, deckId));
  const ids = shown.map(({ id }) => id);
  const [cards, flagged] = await Promise.all([
    loadDrill(db, { of: { by: 'cards', cards: ids }, decks: [deckId], now: clock() }),
    loadFlagged(db, ids),
  ]);
  set({
    contents: withCards(state().contents, shown),
    flagged: new Set([...state().flagged, ...flagged]),
  });
  return cards;
}

/** Whether the card was known when it was last asked in this sitting. */
function wasRight({ saving, recorded }: Session, { cardId }: QueuedCard): boolean {
  const last = [...recorded, ...saving].findLast(({ card }) => card.cardId === cardId);
  return last !== undefined && last.grade > 1;
}

function isWaiting({ current, queue }: Session, { cardId }: QueuedCard): boolean {
  const waiting = [...queue.main, ...queue.learning, ...(current ? [current.card] : [])];
  return waiting.some((card) => card.cardId === cardId);
}
