import { deriveDeck } from '../src/core/derive/derive.ts';
import type { DeckId } from '../src/core/model/identity.ts';
import { parsePlainText } from '../src/reader/plain-text.ts';
import { generateProse } from './generate-prose.ts';

export const units = { derive_memory: 'MiB for 1 MB' };

/** The most memory that this process ever held, Node and the language model included. */
export async function run() {
  const deck = deriveDeck(parsePlainText(generateProse(1_000_000, 20_020_514), 'prose.txt'), {
    id: 'bench' as DeckId,
  });
  if (deck.cards.length === 0) throw new Error('The generated prose gives no card: nothing was measured.');
  return { derive_memory: [process.resourceUsage().maxRSS / 1024] };
}
