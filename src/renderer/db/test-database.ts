import { type Card, DECK_FORMAT, DECK_VERSION, type Deck } from '../../core/model/deck.ts';
import { type CardId, cardId, type DeckId, fingerprint } from '../../core/model/identity.ts';
import type { JournalEvent } from '../../core/model/journal.ts';
import { done } from '../../core/model/problem.ts';
import type { Grade } from '../../core/model/review.ts';
import type { Moment } from '../../core/model/time.ts';
import { gradeCard } from '../../core/schedule/grading.ts';
import { type CarrelDatabase, openDatabase } from './database.ts';
import type { AppendEvents } from './outbox.ts';
import { recordReview } from './record-review.ts';
import type { MarkRow, ScheduleRow } from './rows.ts';

/** What the tests of the database share. Each test works on a database of its own. */

const open = new Set<CarrelDatabase>();

export async function testDatabase(): Promise<CarrelDatabase> {
  const outcome = await openDatabase(`test ${crypto.randomUUID()}`);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  open.add(outcome.value);
  return outcome.value;
}

export async function deleteTestDatabases(): Promise<void> {
  for (const db of open) await db.delete();
  open.clear();
}

/** Everything that is stored but the events on their way to the journal and how much of it was seen, which only grow. */
export async function contentOf(db: CarrelDatabase): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const kept = db.tables.filter(({ name }) => name !== 'outbox');
  const tables = await Promise.all(kept.map(async (table) => [table.name, await table.toArray()]));
  const { marks = [], ...others } = Object.fromEntries(tables) as Record<string, readonly unknown[]>;
  return { ...others, marks: (marks as readonly MarkRow[]).filter(({ name }) => name !== 'journal') };
}

/** A deck with a card for each word; "key=wording" words it differently. */
export function deckOf(id: string, words: string): Deck {
  const cards = words.split(' ').filter((word) => word !== '');
  return {
    format: DECK_FORMAT,
    version: DECK_VERSION,
    id: id as DeckId,
    title: `The ${id} deck`,
    document: { fingerprint: fingerprint(words), words: cards.length },
    cards: cards.map((word, index) => cardOf(id, word, index)),
    passedOver: [],
  };
}

function cardOf(deckId: string, word: string, index: number): Card {
  const [key = word, wording = word] = word.split('=');
  return {
    kind: 'recall',
    id: idOf(deckId, key),
    key,
    category: 'test',
    section: [],
    front: `What is ${wording}?`,
    back: wording,
    answerType: 'term',
    source: { quote: wording, start: index * 10, end: index * 10 + wording.length },
    rule: 'test',
  };
}

export function idOf(deckId: string, key: string): CardId {
  return cardId(deckId as DeckId, key);
}

/** A journal of one file that keeps what it is given in `events`, each taken to be a byte long. */
export function journalOf(events: JournalEvent[]): AppendEvents {
  return async (added) => {
    const before = events.length;
    events.push(...added);
    return done({ file: 'test.jsonl', before, size: events.length });
  };
}

/** The moment at which a clock `offset` minutes east of UTC shows `wallClock`. */
export function on(wallClock: string, offset = 0): Moment {
  return { at: Date.parse(`${wallClock}:00Z`) - offset * 60_000, offset };
}

export async function scheduleOf(db: CarrelDatabase, id: CardId): Promise<ScheduleRow> {
  const row = await db.schedules.get(id);
  if (row === undefined) throw new Error(`no schedule ${id}`);
  return row;
}

/** Grades a card as a learner does, who takes three seconds. */
export async function answer(db: CarrelDatabase, id: CardId, grade: Grade, moment: Moment): Promise<number> {
  const before = (await scheduleOf(db, id)).memory;
  const after = gradeCard(before, grade, moment, { cardId: id });
  return recordReview(db, { cardId: id, grade, moment, took: 3000, before, after });
}
