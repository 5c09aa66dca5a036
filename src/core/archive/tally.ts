import { type CardMarks, standingOf, withCardEvent } from '../model/card-marks.ts';
import { type ChoiceEvent, choiceName } from '../model/choice-events.ts';
import { holdsOver } from '../model/event-fields.ts';
import type { CardId } from '../model/identity.ts';
import type { JournalEvent } from '../model/journal.ts';
import type { StudyDay } from '../model/time.ts';
import type { Summary } from './manifest.ts';

/** An answer as far as a summary wants it: a journal may hold a million. */
interface Answer {
  readonly cardId: CardId;
  readonly day: StudyDay;
}

/** What of a journal is counted, gathered event by event, in any order and with repeats. */
export interface Tally {
  readonly answers: Map<string, Answer>;
  readonly practice: Map<string, Answer>;
  readonly takenBack: Set<string>;
  readonly marks: Map<CardId, CardMarks>;
  readonly choices: Map<string, ChoiceEvent>;
}

export function emptyTally(): Tally {
  return {
    ...{ answers: new Map(), practice: new Map(), takenBack: new Set() },
    ...{ marks: new Map(), choices: new Map() },
  };
}

/** Adds one event to the tally, in place. */
export function countEvent(tally: Tally, event: JournalEvent): void {
  switch (event.type) {
    case 'undo':
      tally.takenBack.add(event.review);
      return;
    case 'review':
      tally.answers.set(event.id, { cardId: event.cardId, day: event.day });
      return;
    case 'practice':
      tally.practice.set(event.id, { cardId: event.cardId, day: event.day });
      return;
    case 'setting':
    case 'deck-setting':
    case 'rest-day':
    case 'plan': {
      const name = choiceName(event);
      if (holdsOver(event, tally.choices.get(name))) tally.choices.set(name, event);
      return;
    }
    case 'import':
      // Decks are counted by their documents.
      return;
    default:
      tally.marks.set(event.cardId, withCardEvent(tally.marks.get(event.cardId) ?? {}, event));
  }
}

/** What the events come to; the rest of a summary is about files. */
export function summaryOf(
  tally: Tally,
): Pick<Summary, 'answers' | 'practice' | 'cards' | 'edits' | 'choices' | 'days'> {
  const answers = standing(tally, tally.answers);
  const practice = standing(tally, tally.practice);
  const edits = [...tally.marks.values()].filter((marks) => standingOf(marks).edit !== null);
  return {
    answers: answers.length,
    practice: practice.length,
    cards: new Set(answers.map(([, { cardId }]) => cardId)).size,
    edits: edits.length,
    choices: [...tally.choices.values()].filter(isChosen).length,
    days: spanOf([...answers, ...practice].map(([, { day }]) => day)),
  };
}

/** How many answers stand in each of two tallies and not in the other, and how many choices differ. */
export function differenceOf(
  now: Tally,
  then: Tally,
): { readonly onlyNow: number; readonly onlyThen: number; readonly choices: number } {
  const answersOf = (tally: Tally) =>
    new Set([...standing(tally, tally.answers), ...standing(tally, tally.practice)].map(([id]) => id));
  const [ours, theirs] = [answersOf(now), answersOf(then)];
  const names = new Set([...now.choices.keys(), ...then.choices.keys()]);
  return {
    onlyNow: [...ours].filter((id) => !theirs.has(id)).length,
    onlyThen: [...theirs].filter((id) => !ours.has(id)).length,
    choices: [...names].filter((name) => now.choices.get(name)?.id !== then.choices.get(name)?.id).length,
  };
}

function standing(
  { takenBack }: Tally,
  answers: ReadonlyMap<string, Answer>,
): readonly (readonly [string, Answer])[] {
  return [...answers].filter(([id]) => !takenBack.has(id));
}

function isChosen(event: ChoiceEvent): boolean {
  switch (event.type) {
    case 'setting':
    case 'deck-setting':
      return event.value !== null;
    case 'rest-day':
      return event.planned;
    case 'plan':
      return event.answer !== 'open';
  }
}

function spanOf(days: readonly StudyDay[]): Summary['days'] {
  const [day] = days;
  if (day === undefined) return null;
  let [first, last] = [day, day];
  for (const one of days) {
    if (one < first) first = one;
    if (one > last) last = one;
  }
  return { first, last };
}
