import type { CardEvent } from './card-events.ts';
import { type CardMarks, withCardEvent } from './card-marks.ts';
import { type ChoiceEvent, choiceName } from './choice-events.ts';
import { holdsOver } from './event-fields.ts';
import type { CardId, DeckId } from './identity.ts';
import type { JournalEvent, PracticeEvent, ReviewEvent } from './journal.ts';

/** What a journal comes to. */
export interface Replayed {
  /** The answers that stand, each once, as they followed one another. */
  readonly reviews: readonly ReviewEvent[];
  readonly practice: readonly PracticeEvent[];
  readonly marks: ReadonlyMap<CardId, { readonly deckId: DeckId; readonly marks: CardMarks }>;
  /** The choices that hold, by name. */
  readonly choices: ReadonlyMap<string, ChoiceEvent>;
}

/** Works out what the learner's events come to, in whatever order and however often each is read. */
export function replay(events: readonly JournalEvent[]): Replayed {
  const takenBack = new Set(events.flatMap((event) => (event.type === 'undo' ? [event.review] : [])));
  const reviews = new Map<string, ReviewEvent>();
  const practice = new Map<string, PracticeEvent>();
  const marks = new Map<CardId, { readonly deckId: DeckId; readonly marks: CardMarks }>();
  const choices = new Map<string, ChoiceEvent>();
  for (const event of events) {
    if (takenBack.has(event.id)) continue;
    switch (event.type) {
      case 'undo':
        break;
      case 'review':
        reviews.set(event.id, event);
        break;
      case 'practice':
        practice.set(event.id, event);
        break;
      case 'setting':
      case 'deck-setting':
      case 'rest-day':
      case 'plan': {
        const name = choiceName(event);
        if (holdsOver(event, choices.get(name))) choices.set(name, event);
        break;
      }
      default:
        marks.set(event.cardId, withEvent(event, marks.get(event.cardId)?.marks));
    }
  }
  return { reviews: inOrder(reviews), practice: inOrder(practice), marks, choices };
}

function withEvent(event: CardEvent, marks: CardMarks = {}) {
  return { deckId: event.deckId, marks: withCardEvent(marks, event) };
}

/** By the clock; answers of one instant stay as they were read. */
function inOrder<Event extends ReviewEvent | PracticeEvent>(
  events: ReadonlyMap<string, Event>,
): readonly Event[] {
  return [...events.values()].sort((a, b) => a.moment.at - b.moment.at);
}
