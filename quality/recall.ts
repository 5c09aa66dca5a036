import type { Card, Deck } from '../src/core/model/deck.ts';
import type { Gold, GoldFact } from './gold.ts';

type Direction = Pick<GoldFact, 'cue' | 'answer'>;

interface Sides {
  readonly front: string;
  /** The front with the path above it and the title: all that a learner sees before answering. */
  readonly visible: string;
  /** What is to be recalled: the answer, or each member of a set. */
  readonly answers: readonly string[];
}

export interface FactRecall {
  readonly fact: GoldFact;
  /** 0 to 1. */
  readonly credit: number;
}

/** How much of each fact the cards ask for. A cue stem that begins with `@` must stand in the question itself. */
export function recallOf(
  { facts }: Gold,
  { title, cards }: Pick<Deck, 'title' | 'cards'>,
): readonly FactRecall[] {
  const all = cards.map((card) => sidesOf(card, title));
  return facts.map((fact) => ({
    fact,
    credit: Math.max(
      directionCredit(fact, fact, all),
      ...fact.alt.map((other) => directionCredit(other, fact, all)),
      0,
    ),
  }));
}

/** Recall weighted by importance, 0 to 1; 1 where there is nothing to recall. */
export function weighted(rows: readonly FactRecall[]): number {
  const total = rows.reduce((sum, { fact }) => sum + fact.importance, 0);
  return total === 0 ? 1 : rows.reduce((sum, { fact, credit }) => sum + credit * fact.importance, 0) / total;
}

function directionCredit(direction: Direction, fact: GoldFact, cards: readonly Sides[]): number {
  const asked = cards.filter((card) =>
    direction.cue.every((group) => group.some((stem) => cues(card, stem))),
  );
  const found = (text: string, group: readonly string[]) => group.some((stem) => hasStem(text, stem));
  if (fact.collect && direction === fact) {
    const texts = asked.map(({ answers }) => answers.join(' '));
    const hits = direction.answer.filter((group) => texts.some((text) => found(text, group)));
    return hits.length / Math.max(1, direction.answer.length);
  }
  const asOne = ['list', 'membership', 'structure'].includes(fact.category);
  const answered = asked.some(({ answers }) =>
    [...answers, ...(asOne ? [answers.join(' ')] : [])].some((text) =>
      direction.answer.every((group) => found(text, group)),
    ),
  );
  return answered ? 1 : 0;
}

function cues({ front, visible }: Sides, stem: string): boolean {
  return stem.startsWith('@') ? hasStem(front, stem.slice(1)) : hasStem(visible, stem);
}

function sidesOf(card: Card, title: string): Sides {
  const front = plain(card.front);
  return {
    front,
    visible: [front, ...card.section.map(plain), plain(title)].join(' '),
    answers: (card.kind === 'set' ? card.items : [card.back]).map(plain),
  };
}

const stems = new Map<string, RegExp>();

function hasStem(text: string, stem: string): boolean {
  let pattern = stems.get(stem);
  if (pattern === undefined) {
    const whole = /\$\s*$/.test(stem);
    const body = plain(stem.replace(/\$\s*$/, ''));
    pattern = new RegExp(
      `(?:^| )${body.replaceAll('.', '\\.')}${whole || /\d$/.test(body) ? '(?= |$)' : ''}`,
    );
    stems.set(stem, pattern);
  }
  return pattern.test(text);
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const MONTH_FIRST = new RegExp(`\\b(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4})\\b`, 'g');

/** Lower-case words with single spaces: no accents, punctuation or thousands commas; dates as `15 may 1992`. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replaceAll('%', ' percent ')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MONTH_FIRST, '$2 $1 $3');
}
