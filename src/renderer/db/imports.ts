import { choiceName, type ImportEvent } from '../../core/model/choice-events.ts';
import type { DeckId } from '../../core/model/identity.ts';
import { readEvent } from '../../core/model/journal.ts';
import { done, type Outcome } from '../../core/model/problem.ts';
import type { Moment } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { stampOver } from './stamp.ts';

/**
 * Writes down, with its event for the journal, that a deck was made from a document of the learner's.
 *
 * @returns problem `bad-event`: the journal would not take it, and nothing was written
 */
export function recordImport(
  db: CarrelDatabase,
  of: Pick<ImportEvent, 'deckId' | 'file' | 'cards'>,
  moment: Moment,
): Promise<Outcome<ImportEvent>> {
  return db.transaction('rw', [db.choices, db.outbox], async () => {
    const act = { type: 'import', ...of } as const;
    const name = choiceName(act);
    const stamp = stampOver((await db.choices.get(name))?.event, moment);
    const event = readEvent<ImportEvent>({ ...act, ...stamp, v: 3 });
    if (!event.ok) return event;
    await Promise.all([db.choices.put({ name, event: event.value }), db.outbox.add({ event: event.value })]);
    return done(event.value);
  });
}

/** When and from which file a deck was last made, or null: it came with Carrel, or by its folder. */
export async function loadImport(db: CarrelDatabase, deckId: DeckId): Promise<ImportEvent | null> {
  const event = (await db.choices.get(`import ${deckId}`))?.event;
  return event?.type === 'import' ? event : null;
}
