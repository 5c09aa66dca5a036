import type { Card } from './deck.ts';

/**
 * The path to show above a card's question, outermost first: the deck's title and the headings of the source. What
 * would give the answer away is left out ("What does CSTO stand for?" under its full name).
 */
export function cardContext(card: Card, deckTitle: string): readonly string[] {
  const answers = (card.kind === 'set' ? card.items : [card.back])
    .map(plain)
    .filter((answer) => answer !== '');
  return [deckTitle, ...card.section].filter((crumb) => {
    const shown = plain(crumb);
    return crumb !== '' && !answers.some((answer) => ` ${shown} `.includes(` ${answer} `));
  });
}

/** Words in lower case, without accents, punctuation or a leading article. */
function plain(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = bare.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
  return words.replace(/^(?:the|an?) /, '');
}
