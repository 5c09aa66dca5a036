import { deriveDeck } from '../src/core/derive/derive.ts';
import type { DeckId } from '../src/core/model/identity.ts';
import { parsePlainText } from '../src/reader/plain-text.ts';
import { generateProse } from './generate-prose.ts';

export const units = { derive: 's per MB' };

const length = 250_000;
const rounds = 9;

/** Reading and deriving a long article; the first round only warms up. */
export async function run() {
  const text = generateProse(length, 20_020_514);
  const megabytes = Buffer.byteLength(text) / 1_000_000;
  const times = Array.from({ length: rounds + 1 }, () => secondsOf(() => derive(text)) / megabytes);
  return { derive: times.slice(1) };
}

function derive(text: string): void {
  const deck = deriveDeck(parsePlainText(text, 'prose.txt'), { id: 'bench' as DeckId });
  if (deck.cards.length === 0) throw new Error('The generated prose gives no card: nothing was measured.');
}

function secondsOf(act: () => void): number {
  const start = performance.now();
  act();
  return (performance.now() - start) / 1000;
}
