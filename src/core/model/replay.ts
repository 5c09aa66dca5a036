import type { CardEvent, NewCardEvent } from './card-events.ts';
import { type CardMarks, withCardEvent } from './card-marks.ts';
import { choiceName, type KeptChoice } from './choice-events.ts';
import { holdsOver } from './event-fields.ts';
import type { CardId, DeckId } from './identity.ts';
import type { JournalEvent, PracticeEvent, ReviewEvent } from './journal.ts';
import { packReviews, type ReviewPack, unpackReviews } from './review-pack.ts';
import { type ReviewSpan, spanOf } from './time.ts';

/** What a journal comes to. */
export interface Replayed {
  /** The answers that stand, each once, as they followed one another: a span of study days at a time. */
  readonly reviews: () => Iterable<readonly [ReviewSpan, readonly ReviewEvent[]]>;
  readonly practice: readonly PracticeEvent[];
  readonly marks: ReadonlyMap<CardId, { readonly deckId: DeckId; readonly marks: CardMarks }>;
  /** The choices that hold, and the last import of each deck, by name. */
  readonly choices: ReadonlyMap<string, KeptChoice>;
}

/** Takes the learner's events one by one. */
export interface Replay {
  readonly take: (event: JournalEvent) => void;
  readonly result: () => Replayed;
}

/**
 * Works out what the learner's events come to, in whatever order and however often each is read. Reviews, of which
 * there may be a million, are kept packed until they are asked for.
 */
export function startReplay(): Replay {
  const takenBack = new Set<string>();
  const reviews = new Map<ReviewSpan, PackedSpan>();
  const practice = new Map<string, PracticeEvent>();
  const marks = new Map<CardId, { readonly deckId: DeckId; readonly marks: CardMarks }>();
  const choices = new Map<string, KeptChoice>();
  const take = (event: JournalEvent) => {
    switch (event.type) {
      case 'undo':
        takenBack.add(event.review);
        break;
      case 'review':
        keep(reviews, event);
        break;
      case 'practice':
        practice.set(event.id, event);
        break;
      case 'setting':
      case 'deck-setting':
      case 'rest-day':
      case 'plan':
      case 'import': {
        const name = choiceName(event);
        if (holdsOver(event, choices.get(name))) choices.set(name, event);
        break;
      }
      default:
        marks.set(event.cardId, withEvent(event, marks.get(event.cardId)?.marks));
    }
  };
  const result = () => ({
    reviews: () => standing(reviews, takenBack),
    practice: inOrder([...practice.values()].filter(({ id }) => !takenBack.has(id))),
    marks,
    choices,
  });
  return { take, result };
}

function withEvent(event: CardEvent | NewCardEvent, marks: CardMarks = {}) {
  return { deckId: event.deckId, marks: withCardEvent(marks, event) };
}

interface PackedSpan {
  readonly packs: ReviewPack[];
  /** Those that are not packed yet. */
  readonly loose: ReviewEvent[];
}

const LOOSE = 500;

function keep(spans: Map<ReviewSpan, PackedSpan>, review: ReviewEvent): void {
  const key = spanOf(review.day);
  const span = spans.get(key) ?? { packs: [], loose: [] };
  spans.set(key, span);
  span.loose.push(review);
  if (span.loose.length < LOOSE) return;
  span.packs.push(packReviews(span.loose.splice(0)));
}

function* standing(
  spans: ReadonlyMap<ReviewSpan, PackedSpan>,
  takenBack: ReadonlySet<string>,
): Generator<readonly [ReviewSpan, readonly ReviewEvent[]]> {
  for (const [key, { packs, loose }] of [...spans].sort(([a], [b]) => a - b)) {
    const read = [...packs.flatMap((pack) => unpackReviews(pack)), ...loose];
    const once = new Map(read.map((review) => [review.id, review]));
    const left = [...once.values()].filter(({ id }) => !takenBack.has(id));
    if (left.length > 0) yield [key, inOrder(left)];
  }
}

/** By the clock; answers of one instant stay as they were read. */
function inOrder<Event extends ReviewEvent | PracticeEvent>(events: Event[]): readonly Event[] {
  return events.sort((a, b) => a.moment.at - b.moment.at);
}
