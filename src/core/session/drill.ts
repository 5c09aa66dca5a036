import type { CardId } from '../model/identity.ts';
import type { Memory } from '../model/review.ts';
import type { StudyDay } from '../model/time.ts';
import { overdueness } from '../schedule/due.ts';
import { keepApart, type Queue, type QueuedCard } from './queue.ts';

/** Which cards a drill is of. */
export type DrillOf =
  | { readonly by: 'category'; readonly category: string }
  /** The headings above the cards, outermost first. */
  | { readonly by: 'section'; readonly section: readonly string[] }
  | { readonly by: 'flagged' }
  /** Those most likely to be forgotten by now. */
  | { readonly by: 'weakest' }
  /** Those that were wrong at least once on this study day. */
  | { readonly by: 'missed' }
  | { readonly by: 'leeches' }
  | { readonly by: 'cards'; readonly cards: readonly CardId[] };

/** What there is to drill, in cards. */
export interface DrillChoices {
  /** The largest first. */
  readonly categories: readonly { readonly category: string; readonly cards: number }[];
  /** Cards that were wrong at least once today. */
  readonly missed: number;
  readonly flagged: number;
  /** Whether any card is past its learning steps, so that some are weaker than others. */
  readonly learned: boolean;
}

/** The choice in a few words: `Membership`, `Wrong today`. */
export function drillName(of: DrillOf): string {
  switch (of.by) {
    case 'category':
      return of.category.charAt(0).toUpperCase() + of.category.slice(1);
    case 'section':
      return of.section.join(' › ') || 'Introduction';
    case 'flagged':
      return 'Flagged';
    case 'weakest':
      return 'Weakest';
    case 'missed':
      return 'Wrong today';
    case 'leeches':
      return 'Often forgotten';
    case 'cards':
      return 'Missed ones';
  }
}

/** The choice as one word of an address, and back. */
export function drillWord(of: DrillOf): string {
  switch (of.by) {
    case 'category':
      return `category=${of.category}`;
    case 'section':
      return `section=${JSON.stringify(of.section)}`;
    case 'cards':
      return `cards=${of.cards.join('-')}`;
    default:
      return of.by;
  }
}

/** @returns null if the word names no choice */
export function drillFrom(word: string): DrillOf | null {
  const [by = '', ...rest] = word.split('=');
  const value = rest.join('=');
  switch (by) {
    case 'category':
      return { by, category: value };
    case 'section':
      return { by, section: sectionFrom(value) };
    case 'cards':
      return { by, cards: value.split('-').map((id) => Number(id) as CardId) };
    case 'flagged':
    case 'weakest':
    case 'missed':
    case 'leeches':
      return { by };
    default:
      return null;
  }
}

function sectionFrom(value: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(value);
    return Array.isArray(read) ? read.map(String) : [];
  } catch {
    return [];
  }
}

/** More cards than this are not drilled at a time: the weakest of them are. */
const DRILL_SIZE = 60;
/** How many the weakest are, where all are to choose from. */
export const WEAKEST_SIZE = 20;

/**
 * The cards of a drill in the order of their decks, those of one passage kept apart where that can be; of more than
 * `size` the weakest.
 */
export function drillQueue(cards: readonly QueuedCard[], today: StudyDay, size = DRILL_SIZE): Queue {
  const chosen = new Set(weakest(cards, today).slice(0, size));
  return { main: keepApart(cards.filter((card) => chosen.has(card))), learning: [] };
}

/** The most forgotten first, what was never met last. */
export function weakest<Card extends { readonly memory: Memory }>(
  cards: readonly Card[],
  today: StudyDay,
): readonly Card[] {
  const forgotten = ({ memory }: Card) => (memory.state === 'new' ? -1 : overdueness(memory, today));
  return cards.toSorted((a, b) => forgotten(b) - forgotten(a));
}
