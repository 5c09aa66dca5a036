import type { CardMarks } from '../../core/model/card-marks.ts';
import type { KeptChoice } from '../../core/model/choice-events.ts';
import type { Card } from '../../core/model/deck.ts';
import type { CardId, DeckId } from '../../core/model/identity.ts';
import type { JournalEvent, PracticeEvent } from '../../core/model/journal.ts';
import type { Memory, Review } from '../../core/model/review.ts';
import type { ReviewPack } from '../../core/model/review-pack.ts';
import type { ReviewSpan, StudyDay } from '../../core/model/time.ts';
import type { StudiedDay } from '../../core/streak/streak.ts';

/** A deck that was ever in the library. */
export interface DeckRow {
  readonly id: DeckId;
  readonly title: string;
  /** Of the content last synced; empty while a sync is under way, so that one cut short is done again. */
  readonly fingerprint: string;
  readonly cardCount: number;
  /** How many of the cards are in each category. A row written before there were drills has none until the next sync. */
  readonly categories?: ReadonlyMap<string, number>;
  /** Whether it is in the library now. What was learned of an absent deck is kept, and counted nowhere. */
  readonly present: boolean;
}

/** Derived, and so disposable: a sync writes it anew from the deck. */
export interface CardRow {
  readonly id: CardId;
  readonly deckId: DeckId;
  readonly position: number;
  readonly card: Card;
}

/**
 * The first three are studied. `suspended` and `deleted` are so by the learner's will; the source of an `orphan` is
 * gone from the deck, and its memory waits for it.
 */
export type QueueName = 'new' | 'learning' | 'review' | 'suspended' | 'deleted' | 'orphan';

/** The learner's, and so precious. `queue` and `due` are the memory as an index wants it. */
export interface ScheduleRow {
  readonly id: CardId;
  readonly deckId: DeckId;
  readonly queue: QueueName;
  /**
   * new: position in the deck; learning: ms since the epoch; either, if it was ever buried: the study day until which,
   * negated. review: study day, of a burial if that is later. Else 0.
   */
  readonly due: number;
  readonly memory: Memory;
}

export interface ReviewRow extends Review {
  readonly id: number;
  /** The id of its event in the journal. */
  readonly event: string;
  /** As in `StudiedDay`, after this review. */
  readonly nextDue: StudyDay | null;
}

/** The reviews of a span of study days that is long past, in the order of `reviews`. */
export interface ReviewPackRow extends ReviewPack {
  readonly span: ReviewSpan;
}

/** What was done on one study day. */
export interface DayRow extends StudiedDay {
  readonly reviews: number;
  /** Cards graded for the first time. */
  readonly introduced: number;
  /** Reviews graded "again". */
  readonly again: number;
  /** Milliseconds from question to grade, summed. */
  readonly took: number;
}

/**
 * How many cards of each deck wait in one queue: the reviews due on one study day, the new or learning cards buried
 * until one, or as of day 0 all others of a queue. One row for all decks, so that the home reads few. Orphans, zeros and
 * decks absent from the library are left out.
 */
export interface TallyRow {
  readonly queue: Exclude<QueueName, 'orphan'>;
  readonly day: number;
  readonly counts: ReadonlyMap<DeckId, number>;
}

/** An event that the journal may not have yet, written together with what it did. */
export interface OutboxRow {
  readonly number: number;
  readonly event: JournalEvent;
}

export type MarkRow = RestoredMark | JournalMark;

/** The journal was read into this database, or there was none to read. */
export interface RestoredMark {
  readonly name: 'restored';
  /** Lines of the journal that are not in this database, because a newer version wrote them. */
  readonly newer?: number;
  /** The version of the journal up to which lines were read. */
  readonly version?: number;
  /** The restore that this journal came of. */
  readonly origin?: string;
}

/** How far this database and the journal hold the same. */
export interface JournalMark {
  readonly name: 'journal';
  /** For each file of the journal, up to which byte its lines were read, or written from here. */
  readonly files: Readonly<Record<string, number>>;
  /** The journal was seen to lack lines that are in this database. */
  readonly cut?: true;
}

/** The learner's, and so precious; kept whatever becomes of the card. */
export interface CardMarksRow {
  readonly id: CardId;
  readonly deckId: DeckId;
  readonly marks: CardMarks;
}

/** A setting, a planned day of rest, the plan after a break, or whence a deck came: the event that holds. */
export interface ChoiceRow {
  /** As `choiceName` has it. */
  readonly name: string;
  readonly event: KeptChoice;
}

/** An answer in a drill. `event` is its id in the journal. */
export type PracticeRow = Omit<PracticeEvent, 'v' | 'type' | 'id'> & { readonly event: string };
