import type { OwnText } from '../../core/model/card-events.ts';
import type { ShownCard } from '../../core/model/own-text.ts';

/** A card's words as the fields of a form hold them, lists a line an entry. */
export interface CardFields {
  readonly front: string;
  readonly back: string;
  readonly items: string;
  readonly aliases: string;
}

export function fieldsOf(card: ShownCard): CardFields {
  return {
    front: card.front,
    back: card.back,
    items: card.kind === 'set' ? card.items.join('\n') : '',
    aliases: card.aliases.join('\n'),
  };
}

/** What the fields make of the card. The answer of a set is its items in a sentence. */
export function ownTextOf(card: ShownCard, fields: CardFields): OwnText {
  const aliases = linesOf(fields.aliases);
  const also = aliases.length > 0 ? { aliases } : {};
  const front = fields.front.trim();
  if (card.kind !== 'set') return { front, back: fields.back.trim(), ...also };
  const items = linesOf(fields.items);
  const same = items.join('\n') === card.items.join('\n');
  return { front, back: same ? card.back : inSentence(items), items, ...also };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function inSentence(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
