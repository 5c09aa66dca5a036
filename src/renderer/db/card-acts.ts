import type { CardAct, CardEvent, OwnText } from '../../core/model/card-events.ts';
import { cardActBefore, heldOn, withCardEvent } from '../../core/model/card-marks.ts';
import type { CardId } from '../../core/model/identity.ts';
import { readEvent } from '../../core/model/journal.ts';
import { derivedTextOf, flawOf } from '../../core/model/own-text.ts';
import { done, failed, type Outcome } from '../../core/model/problem.ts';
import type { Moment } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { moveSchedule } from './record-review.ts';
import type { ScheduleRow } from './rows.ts';
import { sameRow, scheduleRow } from './schedules.ts';
import { stampOver } from './stamp.ts';

/**
 * Does to a card what a learner can do besides answering it: suspend, bury, flag, delete, edit, or take one of these
 * back. The marks, the queues, the counts and the event for the journal are written together, or nothing is.
 *
 * @returns the act that undoes it, to be passed here again; problem `card-gone` if nothing is known of the card,
 *   `bad-event` if the journal would not take it
 */
export function actOnCard(
  db: CarrelDatabase,
  id: CardId,
  act: CardAct,
  moment: Moment,
): Promise<Outcome<CardAct>> {
  return db.transaction('rw', tablesOf(db), async () => {
    const [schedule, marked, card] = await Promise.all([
      db.schedules.get(id),
      db.cardMarks.get(id),
      db.cards.get(id),
    ]);
    const deckId = schedule?.deckId ?? marked?.deckId;
    if (deckId === undefined) return GONE;
    const before = marked?.marks ?? {};
    const stamp = stampOver(heldOn(before, act.type), moment);
    const event = readEvent<CardEvent>({ ...act, ...stamp, cardId: id, deckId });
    if (!event.ok) return event;
    const marks = withCardEvent(before, event.value);
    await db.cardMarks.put({ id, deckId, marks });
    await db.outbox.add({ event: event.value });
    if (schedule) {
      await place(db, schedule, scheduleRow(schedule, schedule.memory, card?.position ?? null, marks));
    }
    return done(cardActBefore(act, before));
  });
}

/**
 * Puts the learner's words in place of a card's own.
 *
 * @returns as `actOnCard`, and problem `bad-edit` if the card could not be asked in these words
 */
export function editCard(
  db: CarrelDatabase,
  id: CardId,
  text: OwnText,
  moment: Moment,
): Promise<Outcome<CardAct>> {
  return db.transaction('rw', tablesOf(db), async () => {
    const row = await db.cards.get(id);
    if (row === undefined) return GONE;
    const flaw = flawOf(row.card, text);
    if (flaw !== null) return failed('bad-edit', flaw);
    return actOnCard(db, id, { type: 'edit', text, base: derivedTextOf(row.card) }, moment);
  });
}

const GONE = failed('card-gone', 'This card is no longer in your library. Nothing was changed.');

function tablesOf(db: CarrelDatabase) {
  return [db.decks, db.cards, db.schedules, db.tallies, db.cardMarks, db.outbox];
}

/** Most acts leave a card in its queue. */
async function place(db: CarrelDatabase, from: ScheduleRow, to: ScheduleRow): Promise<void> {
  if (!sameRow(from, to)) await moveSchedule(db, from, to);
}
