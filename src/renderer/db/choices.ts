import {
  type ChoiceAct,
  type ChoiceEvent,
  choiceBefore,
  choiceName,
  type KeptChoice,
  settingsOf,
} from '../../core/model/choice-events.ts';
import type { DeckId } from '../../core/model/identity.ts';
import { readEvent } from '../../core/model/journal.ts';
import { done, type Outcome } from '../../core/model/problem.ts';
import type { Settings } from '../../core/model/settings.ts';
import { type Moment, type StudyDay, studyDayOf } from '../../core/model/time.ts';
import type { CarrelDatabase } from './database.ts';
import { stampOver } from './stamp.ts';

/**
 * Writes down a choice, of a setting, a day of rest or a plan, together with its event for the journal.
 *
 * @returns the act that undoes it, to be passed here again; problem `bad-event` if the value is out of bounds
 */
export function choose(db: CarrelDatabase, act: ChoiceAct, moment: Moment): Promise<Outcome<ChoiceAct>> {
  return db.transaction('rw', [db.choices, db.outbox], async () => {
    const name = choiceName(act);
    const held = await heldAs(db, name);
    const event = readEvent<ChoiceEvent>({ ...act, ...stampOver(held, moment) });
    if (!event.ok) return event;
    await Promise.all([db.choices.put({ name, event: event.value }), db.outbox.add({ event: event.value })]);
    return done(choiceBefore(act, held));
  });
}

/** The settings in force: for a deck, if one is named, its own before those for all. */
export async function loadSettings(db: CarrelDatabase, deck?: DeckId): Promise<Settings> {
  const [general, own] = await Promise.all([
    heldUnder(db, 'setting '),
    deck === undefined ? [] : heldUnder(db, `deck ${deck} `),
  ]);
  return settingsOf([...general, ...own]);
}

/** How the cards of each deck are answered that has a choice of its own; all others go by the settings. */
export async function loadAnswering(db: CarrelDatabase): Promise<ReadonlyMap<DeckId, Settings['answering']>> {
  const events = await heldUnder(db, 'deck ');
  return new Map(
    events.flatMap((event) =>
      event.type === 'deck-setting' && event.value !== null ? [[event.deckId, event.value] as const] : [],
    ),
  );
}

/** The study days that are to be, or were, of rest; ascending. What was planned once a day was over does not count. */
export async function loadRestDays(db: CarrelDatabase, rolloverHour?: number): Promise<readonly StudyDay[]> {
  const events = await heldUnder(db, 'rest-day ');
  return events
    .flatMap((event) => (event.type === 'rest-day' && event.planned ? [event] : []))
    .filter(({ day, moment }) => studyDayOf(moment, rolloverHour) <= day)
    .map(({ day }) => day)
    .sort((a, b) => a - b);
}

/** The last plan that was offered after a break, unless its answer was taken back. */
export async function loadPlan(db: CarrelDatabase): Promise<Extract<ChoiceEvent, { type: 'plan' }> | null> {
  const event = await heldAs(db, 'plan');
  return event?.type === 'plan' && event.answer !== 'open' ? event : null;
}

async function heldUnder(db: CarrelDatabase, prefix: string): Promise<readonly KeptChoice[]> {
  const rows = await db.choices.where('name').startsWith(prefix).toArray();
  return rows.map(({ event }) => event);
}

async function heldAs(db: CarrelDatabase, name: string): Promise<ChoiceEvent | undefined> {
  const event = (await db.choices.get(name))?.event;
  return event?.type === 'import' ? undefined : event;
}
