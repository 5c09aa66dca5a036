import type { Deck } from '../../core/model/deck.ts';
import { fingerprint } from '../../core/model/identity.ts';

const SLICE = 500;

/** Changes with the title or any card of a deck. Large decks are taken in slices, between which the window can draw. */
export async function deckFingerprint({ title, cards }: Deck): Promise<string> {
  let print = fingerprint(title);
  for (let start = 0; start < cards.length; start += SLICE) {
    print = fingerprint(print + JSON.stringify(cards.slice(start, start + SLICE)));
    if (start + SLICE < cards.length) await otherTasks();
  }
  return print;
}

/** Unlike a timer, a message comes back without a delay of its own. */
function otherTasks(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
