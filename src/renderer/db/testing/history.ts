import fc from 'fast-check';
import type { CardAct } from '../../../core/model/card-events.ts';
import type { ChoiceAct } from '../../../core/model/choice-events.ts';
import type { CardId, DeckId } from '../../../core/model/identity.ts';
import type { Outcome } from '../../../core/model/problem.ts';
import type { Grade } from '../../../core/model/review.ts';
import { DAY, type Moment, type StudyDay, studyDayOf } from '../../../core/model/time.ts';
import { actOnCard } from '../card-acts.ts';
import { choose } from '../choices.ts';
import type { CarrelDatabase } from '../database.ts';
import { type OwnWords, writeCard } from '../own-cards.ts';
import { recordPractice, takeBackPractice } from '../practice.ts';
import { syncDeck } from '../sync-deck.ts';
import { syncLibrary } from '../sync-library.ts';
import { answer, deckOf } from '../test-database.ts';
import { undoLastReview } from '../undo-review.ts';

/** Random lives of a learner with a library of two decks. */

export const DECKS = ['birds', 'fish'];
export const START = Date.parse('2024-05-01T10:00:00Z');

interface OnCard {
  /** Which of the stored cards, by its place, counted round. */
  readonly pick: number;
}

/** One thing that may befall the library or be done by the learner. */
export type Happening =
  | { readonly kind: 'sync'; readonly deck: string; readonly words: readonly string[] }
  | { readonly kind: 'library'; readonly decks: readonly string[] }
  | (OnCard & {
      readonly kind: 'answer';
      readonly grade: Grade;
      /** Milliseconds by which the clock moves before it. */
      readonly wait: number;
      readonly zone: number;
    })
  | { readonly kind: 'undo' }
  | (OnCard & { readonly kind: 'practice'; readonly grade: Grade })
  | (OnCard & { readonly kind: 'act'; readonly act: CardAct; readonly skew: number })
  | { readonly kind: 'choose'; readonly act: ChoiceAct; readonly skew: number }
  | { readonly kind: 'write'; readonly deck: string; readonly words: OwnWords; readonly skew: number }
  /** Takes the last act, choice, card or practice back that was not taken back yet. */
  | { readonly kind: 'take back'; readonly skew: number };

const kind = <const Kind extends string>(name: Kind) => fc.constant(name);
const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
const pick = fc.nat();
const studyDay = fc.integer({ min: -3, max: 30 }).map((days) => (START_DAY + days) as StudyDay);
const START_DAY = studyDayOf({ at: START, offset: 0 });
/** A clock that was set for this one event alone, milliseconds. */
const skew = fc.constantFrom(0, 0, 0, -1, 1, -DAY, 400 * DAY);

const words = fc.uniqueArray(fc.constantFrom('a', 'a=A', 'b', 'c', 'c=C', 'd', 'e'), {
  selector: (word) => word[0],
});

const text = fc.record({ front: fc.constantFrom('Which?', 'Who?'), back: fc.constantFrom('This', 'That') });
export const cardAct: fc.Arbitrary<CardAct> = fc.oneof(
  fc.record({ type: kind('suspend'), reason: fc.constantFrom('learner' as const, 'leech' as const) }),
  fc.record({ type: kind('unsuspend') }),
  fc.record({ type: kind('bury'), until: fc.option(studyDay) }),
  fc.record({ type: kind('flag'), on: fc.boolean() }),
  fc.record({ type: kind('delete') }),
  fc.record({ type: kind('restore-card') }),
  fc.record({ type: kind('edit'), text, base: text }),
  fc.record({ type: kind('revert-edit') }),
);

const choice: fc.Arbitrary<ChoiceAct> = fc.oneof(
  fc.record({ type: kind('setting'), key: kind('newPerDay'), value: fc.option(fc.nat(50)) }),
  fc.record({
    type: kind('setting'),
    key: kind('answering'),
    value: fc.constantFrom('typed' as const, 'reveal' as const, null),
  }),
  fc.record({
    type: kind('deck-setting'),
    deckId: fc.constantFrom(...(DECKS as DeckId[])),
    key: kind('answering'),
    value: fc.constantFrom('typed' as const, 'reveal' as const, null),
  }),
  fc.record({ type: kind('rest-day'), day: studyDay, planned: fc.boolean() }),
  fc.record({
    type: kind('plan'),
    answer: fc.constantFrom('accepted' as const, 'declined' as const),
    perDay: fc.integer({ min: 1, max: 90 }),
    from: studyDay,
  }),
);

/** An answer after so long a wait. */
export const answerAfter = (wait: fc.Arbitrary<number>) =>
  fc.record({ kind: kind('answer'), pick, grade, wait, zone: fc.constantFrom(-600, 0, 60, 720) });

/** Waits of a clock that may be set back. */
export const anyWait = fc.oneof(fc.nat(20 * 60_000), fc.integer({ min: -DAY, max: 40 * DAY }));

const written = fc.record({
  ...{ kind: kind('write'), deck: fc.constantFrom(...DECKS), skew },
  words: fc.record(
    {
      text: fc.record({
        front: fc.constantFrom('Own one?', 'Own two?', 'Own three?'),
        back: fc.constant('Own'),
      }),
      section: fc.constantFrom([], ['Waders']),
    },
    { requiredKeys: ['text'] },
  ),
});

/** A life whose answers follow one another after such waits. */
export const lifeWith = (wait: fc.Arbitrary<number>, maxLength: number): fc.Arbitrary<Happening[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: answerAfter(wait) },
      { weight: 2, arbitrary: fc.record({ kind: kind('sync'), deck: fc.constantFrom(...DECKS), words }) },
      { weight: 1, arbitrary: fc.record({ kind: kind('library'), decks: fc.subarray(DECKS) }) },
      { weight: 2, arbitrary: fc.record({ kind: kind('undo') }) },
      { weight: 1, arbitrary: fc.record({ kind: kind('practice'), pick, grade }) },
      { weight: 5, arbitrary: fc.record({ kind: kind('act'), pick, act: cardAct, skew }) },
      { weight: 2, arbitrary: fc.record({ kind: kind('choose'), act: choice, skew }) },
      { weight: 2, arbitrary: written },
      { weight: 2, arbitrary: fc.record({ kind: kind('take back'), skew }) },
    ),
    { maxLength },
  );

/** Lives through it all, from the clock's `start` on. */
export async function live(db: CarrelDatabase, life: readonly Happening[], start: number): Promise<void> {
  let at = start;
  const undos: ((moment: Moment) => Promise<unknown>)[] = [];
  for (const one of life) {
    switch (one.kind) {
      case 'sync':
        await syncDeck(db, deckOf(one.deck, one.words.join(' ')));
        break;
      case 'library':
        await syncLibrary(db, one.decks as DeckId[]);
        break;
      case 'undo':
        await undoLastReview(db).catch(() => null);
        break;
      case 'take back':
        await undos.pop()?.({ at: at + one.skew, offset: 0 });
        break;
      case 'write': {
        const moment = { at: at + one.skew, offset: 0 };
        const card = await writeCard(db, one.deck as DeckId, one.words, moment);
        // Refused where it is asked already, or the deck is away.
        if (card.ok) undos.push((back) => actOnCard(db, card.value, { type: 'delete' }, back));
        break;
      }
      case 'choose': {
        const before = granted(await choose(db, one.act, { at: at + one.skew, offset: 0 }));
        undos.push((moment) => choose(db, before, moment));
        break;
      }
      default: {
        if (one.kind === 'answer') at += one.wait;
        const id = await picked(db, one);
        if (id !== undefined) undos.push(...(await befall(db, id, one, at)));
      }
    }
  }
}

type OfCard = Extract<Happening, OnCard>;

async function befall(db: CarrelDatabase, id: CardId, one: OfCard, at: number) {
  switch (one.kind) {
    case 'answer':
      await answer(db, id, one.grade, { at, offset: one.zone });
      return [];
    case 'practice': {
      const moment = { at, offset: 0 };
      const given = granted(await recordPractice(db, { cardId: id, grade: one.grade, moment, took: 2000 }));
      return [() => takeBackPractice(db, given)];
    }
    case 'act': {
      const before = granted(await actOnCard(db, id, one.act, { at: at + one.skew, offset: 0 }));
      return [(moment: Moment) => actOnCard(db, id, before, moment)];
    }
  }
}

async function picked(db: CarrelDatabase, { pick }: OnCard): Promise<CardId | undefined> {
  const ids = await db.schedules.toCollection().primaryKeys();
  return ids[pick % Math.max(1, ids.length)];
}

/** What an act returned that must not fail. */
export function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}
