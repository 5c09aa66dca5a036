import type { Card, Deck } from '../src/core/model/deck.ts';
import type { Gold } from './gold.ts';
import { plain } from './recall.ts';

/** What a machine can tell is wrong with a card, apart from the deriver's own gates, which must not judge themselves. */
export interface Defect {
  readonly card: Card;
  readonly kind: string;
}

const MOST_WORDS = 12;
const OF_NO_CONTENT = new Set(
  'a an the of in on at to by for from with and or is are was were be been do does did has have had it its they their this that these those which who what when where why how'.split(
    ' ',
  ),
);

export function defectsOf({ cards }: Pick<Deck, 'cards'>, { forbidden }: Gold): readonly Defect[] {
  const furniture = forbidden.map(plain).filter((text) => text !== '');
  const own = cards.flatMap((card) => faultsOf(card, furniture).map((kind) => ({ card, kind })));
  return [...own, ...pairFaults(cards)];
}

function faultsOf(card: Card, furniture: readonly string[]): readonly string[] {
  const answers = card.kind === 'set' ? card.items : [card.back];
  const all = ` ${[card.front, ...answers, ...card.section].map(plain).join(' ')} `;
  const faults: (string | false)[] = [
    furniture.some((text) => all.includes(` ${text}`)) && 'furniture of the page',
    leaks(card.front, answers) && 'the question gives the answer away',
    card.kind !== 'set' && answers.some((text) => text.split(/\s+/).length > MOST_WORDS) && 'answer too long',
    dangles(card.front) && 'who or what is meant stands elsewhere',
    [card.front, ...answers].some(hasMarks) && 'marks of the page',
    answers.some((text) => plain(text).length === 0) && 'empty answer',
    /^(?:yes|no|true|false)\b/i.test(card.back) && 'yes or no',
  ];
  return faults.filter((fault) => fault !== false);
}

function leaks(front: string, answers: readonly string[]): boolean {
  const shown = new Set(contentWords(front));
  const given = answers.filter((answer) => {
    const words = contentWords(answer);
    return words.length > 0 && words.every((word) => shown.has(word));
  });
  return given.length * 2 >= answers.length && given.length > 0;
}

function dangles(front: string): boolean {
  return (
    /^(?:it|its|they|their|he|his|she|her|this|these|those)\b/i.test(front) ||
    /^(?:who|what|which|when|where|why|how)\b(?: \w+){0,3}? (?:did|do|does|was|were|is|are|has|have|had|can|will) (?:it|they|he|she|this|these|those)\b/i.test(
      front,
    )
  );
}

function hasMarks(text: string): boolean {
  return /\[\s*edit\b|\[\d{1,3}\]|&(?:[a-z]{2,8}|#\d+);|\*\*|\]\(|https?:\/\/|`|^\s*[#>|•*-]\s|<\/?[a-z][^>]*>/i.test(
    text,
  );
}

function pairFaults(cards: readonly Card[]): readonly Defect[] {
  const asked = new Map<string, string>();
  return cards.flatMap((card) => {
    const question = `${plain(card.front)} ${card.section.join(' ')}`;
    const answer = card.kind === 'set' ? card.items.map(plain).sort().join(' | ') : plain(card.back);
    const before = asked.get(question);
    asked.set(question, answer);
    if (before === undefined) return [];
    return [{ card, kind: before === answer ? 'asked twice' : 'one question, two answers' }];
  });
}

function contentWords(text: string): readonly string[] {
  return plain(text)
    .split(' ')
    .filter((word) => word !== '' && !OF_NO_CONTENT.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:es|s)$/, '') : word));
}
