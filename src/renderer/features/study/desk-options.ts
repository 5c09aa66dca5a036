import { deckCards } from '../../db/load-queue.ts';
import { type DeskWork, said } from './desk-state.ts';

/** Whether a drill's answers from now on count in the schedule. To pick an answer is no recall: that never counts. */
export function count({ set, state }: DeskWork, on: boolean): void {
  set({ counted: on, choosing: state().choosing && !on });
}

/** Whether the answers of a drill are picked from several, as far as the decks have others like them. */
export function choose(desk: DeskWork, on: boolean): void {
  const { set, state, inOrder } = desk;
  set({ choosing: on, counted: state().counted && !on });
  if (on) inOrder(() => readPeers(desk));
}

/** Reads the decks of the drill whole, from which the other answers come. */
async function readPeers({ db, set, state, tell }: DeskWork): Promise<void> {
  const { session } = state();
  if (!session) return;
  const cards = [...session.queue.main, ...(session.current ? [session.current.card] : [])];
  const decks = [...new Set(cards.map(({ deckId }) => deckId))];
  try {
    const read = await Promise.all(decks.map(async (id) => [id, await deckCards(db, id)] as const));
    set({ peers: new Map(read) });
  } catch (error) {
    tell('problem', `The other answers could not be read. (${said(error)})`);
  }
}
