import type { ShownCard } from '../model/own-text.ts';
import { judge } from './judge.ts';

/** How many answers there are to choose from, and the fewest with which choosing says anything. */
const MOST = 4;
const FEWEST = 3;

/**
 * Answers to choose from, the card's own among them, in an order that `seed` settles: others of the same type from the
 * same deck that cannot be right. Null for a set, and where the deck has too few.
 *
 * @param deck all cards of the card's deck
 * @param seed a whole number
 */
export function answerChoices(
  card: ShownCard,
  deck: readonly ShownCard[],
  seed: number,
): readonly string[] | null {
  if (card.kind === 'set') return null;
  const random = numbersFrom(seed);
  const ranked = deck
    .filter((other) => isAlike(card, other))
    .map((other) => ({ other, rank: likeness(card, other) + random() }))
    .sort((a, b) => b.rank - a.rank);
  const taken = [card.back, ...card.aliases, ...besides(card, deck)];
  const chosen: string[] = [];
  for (const { other } of ranked) {
    if (chosen.length === MOST - 1) break;
    if (![...taken, ...chosen].every((text) => differ(other, text))) continue;
    chosen.push(other.back);
  }
  if (chosen.length < FEWEST - 1) return null;
  return chosen.toSpliced(Math.floor(random() * (chosen.length + 1)), 0, card.back);
}

/** Whether the other card's answer is of the same type, and nothing that is known of the two makes it true here. */
function isAlike(card: ShownCard, other: ShownCard): boolean {
  if (other.id === card.id || other.kind === 'set' || other.answerType !== card.answerType) return false;
  // A body or an office has its article where a state or a person has none: beside each other, one would stand out.
  if (hasArticle(card.back) !== hasArticle(other.back)) return false;
  if (other.front === card.front || nameIn(card.front).includes(nameIn(other.back))) return false;
  return !isSibling(card, other);
}

/**
 * Cards that ask for the same of the same, as for each who signed: their keys differ in the last part alone. What else
 * the same sentence names may be as true, unless it is a number or a date, of which there is one for each thing.
 */
function isSibling(card: ShownCard, other: ShownCard): boolean {
  const stem = ({ key }: ShownCard) => key.slice(0, key.lastIndexOf('/') + 1);
  const single = card.answerType === 'number' || card.answerType === 'date';
  const same = stem(card) === stem(other) && stem(card) !== '';
  return same || (!single && card.source.start === other.source.start);
}

/** What stands beside the card's answer in any set of the deck: of one list, all may be true. */
function besides(card: ShownCard, deck: readonly ShownCard[]): readonly string[] {
  const own = [card.back, ...card.aliases].map(nameIn);
  return deck.flatMap((other) =>
    other.kind === 'set' && other.items.some((item) => own.includes(nameIn(item))) ? other.items : [],
  );
}

/** Whether neither of the two would do, even in part, where the other is wanted. */
function differ({ back, answerType, aliases }: ShownCard, text: string): boolean {
  const [one, other] = [nameIn(back), nameIn(text)];
  if (one.includes(other) || other.includes(one)) return false;
  const there = judge(text, { back, answerType, aliases });
  return there.verdict === 'wrong' && judge(back, { back: text, answerType }).verdict === 'wrong';
}

function hasArticle(text: string): boolean {
  return /^(?:the|an?) /i.test(text);
}

/** The noun that a question asks for, as in `which states`, without its plural; else empty. */
function askedFor({ front }: ShownCard): string {
  const noun = /\b(?:which|what) (\p{Ll}+)/iu.exec(front)?.[1] ?? '';
  return noun.replace(/s$/, '');
}

/** More for what looks alike: asked for by one noun, of one category, begun alike, alike long. */
function likeness(card: ShownCard, other: ShownCard): number {
  const [a, b] = [card.back.length, other.back.length];
  const first = ({ back }: ShownCard) => back.split(' ', 1)[0]?.toLowerCase();
  return (
    (askedFor(card) !== '' && askedFor(card) === askedFor(other) ? 2 : 0) +
    (card.category === other.category ? 1 : 0) +
    (first(card) === first(other) ? 1 : 0) +
    2 * (Math.min(a, b) / Math.max(a, b, 1))
  );
}

/** Its words in lower case, between blanks, so that a name is found only whole. */
function nameIn(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ').replace(/^(?:the|an?) /, '')} `;
}

/**
 * Numbers from 0 to below 1: a linear congruential generator with the constants of Numerical Recipes. Neighbouring seeds
 * are spread first, by Knuth's multiplier.
 */
function numbersFrom(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
