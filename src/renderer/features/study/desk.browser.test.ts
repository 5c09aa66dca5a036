import { afterEach, describe, expect, it } from 'vitest';
import type { Card, Deck } from '../../../core/model/deck.ts';
import { failed } from '../../../core/model/problem.ts';
import { gradeCard } from '../../../core/schedule/grading.ts';
import { actOnCard, editCard } from '../../db/card-acts.ts';
import { choose } from '../../db/choices.ts';
import type { AppendEvents } from '../../db/outbox.ts';
import { syncDeck } from '../../db/sync-deck.ts';
import {
  answer,
  contentOf,
  deckOf,
  deleteTestDatabases,
  idOf,
  journalOf,
  on,
  scheduleOf,
  testDatabase,
} from '../../db/test-database.ts';
import { type Desk, openDesk } from './desk.ts';
import type { DeskState } from './desk-state.ts';

afterEach(deleteTestDatabases);

const now = on('2026-03-01T10:00');
const everything = { decks: 'all', extraNew: 0 } as const;
const kept = journalOf([]);

/** Resolves with the first state, from now on, that passes. */
function until(desk: Desk, passes: (state: DeskState) => boolean): Promise<DeskState> {
  return new Promise((resolve) => {
    const check = () => {
      if (!passes(desk.state())) return;
      stop();
      resolve(desk.state());
    };
    const stop = desk.subscribe(check);
    check();
  });
}

async function deskWith(words: string, append = kept) {
  const db = await testDatabase();
  await syncDeck(db, deckOf('birds', words));
  const desk = openDesk(db, append, everything, () => now);
  await until(desk, ({ session }) => session !== null);
  return { db, desk };
}

const grade = (desk: Desk, given: 1 | 2 | 3 | 4) => {
  desk.reveal();
  desk.grade(given);
};

it('moves on at once and counts the answer when it is saved', async () => {
  const { db, desk } = await deskWith('robin wren');
  grade(desk, 4);
  expect(desk.state().session).toMatchObject({ current: { card: { position: 1 } }, recorded: [] });
  const { session } = await until(desk, ({ session }) => session?.recorded.length === 1);
  expect(session?.saving).toEqual([]);
  expect(await db.reviews.count()).toBe(1);
  expect(await db.outbox.count()).toBe(0);
});

it('puts a card back, and says so, when its answer cannot be saved', async () => {
  const { db, desk } = await deskWith('robin wren');
  await answer(db, idOf('birds', 'robin'), 4, now);
  grade(desk, 3);
  const { session, notice } = await until(desk, ({ notice }) => notice !== null);
  expect(notice).toMatchObject({ kind: 'problem', text: expect.stringContaining('was not saved') });
  expect(session?.current).toMatchObject({ face: 'front', card: { cardId: idOf('birds', 'robin') } });
  expect(session?.recorded).toEqual([]);
  expect(await db.reviews.count()).toBe(1);
});

it('says when the journal cannot be written, and keeps the event for the next time', async () => {
  let full = true;
  const append: AppendEvents = async (events) => (full ? failed('full', 'The disk is full.') : kept(events));
  const { db, desk } = await deskWith('robin wren owl', append);
  grade(desk, 4);
  const { notice } = await until(desk, ({ session }) => session?.recorded.length === 1);
  expect(notice).toEqual({ kind: 'problem', text: 'The disk is full.' });
  expect(await db.outbox.count()).toBe(1);
  full = false;
  grade(desk, 4);
  await until(desk, ({ session }) => session?.recorded.length === 2);
  expect(await db.outbox.count()).toBe(0);
});

it('takes an answer back even when that is asked before it is saved', async () => {
  const { db, desk } = await deskWith('robin wren');
  grade(desk, 4);
  desk.undo();
  const { session, notice } = await until(desk, ({ notice }) => notice !== null);
  expect(notice).toEqual({ kind: 'news', text: 'Taken back: “Easy”.' });
  const undone = await until(desk, ({ session }) => session?.current?.card.cardId === idOf('birds', 'robin'));
  expect(undone.session?.recorded ?? session?.recorded).toEqual([]);
  expect(await db.reviews.count()).toBe(0);
});

it('says so when there is nothing to take back today', async () => {
  const { db, desk } = await deskWith('robin wren');
  await answer(db, idOf('birds', 'wren'), 4, on('2026-02-20T10:00'));
  desk.undo();
  const { notice } = await until(desk, ({ notice }) => notice !== null);
  expect(notice?.text).toContain('nothing to take back');
  expect(await db.reviews.count()).toBe(1);
});

it('follows the settings, and what the learner did to cards', async () => {
  const db = await testDatabase();
  await syncDeck(db, deckOf('birds', 'robin wren owl'));
  const wren = idOf('birds', 'wren');
  await choose(db, { type: 'setting', key: 'newPerDay', value: 1 }, now);
  await choose(db, { type: 'setting', key: 'retention', value: 0.75 }, now);
  await actOnCard(db, idOf('birds', 'robin'), { type: 'suspend', reason: 'learner' }, now);
  await editCard(db, wren, { front: 'Which bird is small?', back: 'The wren' }, now);
  const desk = openDesk(db, kept, everything, () => now);
  const { session, contents } = await until(desk, (state) => state.session !== null);
  expect(session?.current?.card.cardId).toBe(wren);
  expect([...contents.values()]).toMatchObject([{ front: 'Which bird is small?', back: 'The wren' }]);
  grade(desk, 4);
  await until(desk, (state) => state.session?.recorded.length === 1);
  const after = gradeCard({ state: 'new' }, 4, now, { cardId: wren, retention: 0.75 });
  expect((await db.reviews.toArray()).map((review) => review.after)).toEqual([after]);
  expect(desk.state().session).toMatchObject({ current: null, waitingUntil: null });
});

it('a card set aside leaves at once, the journal is told, and undo goes back through all that was done', async () => {
  const { db, desk } = await deskWith('robin wren owl');
  const [robin, wren] = [idOf('birds', 'robin'), idOf('birds', 'wren')];
  const shown = ({ session }: DeskState) => session?.current?.card.cardId;
  grade(desk, 4);
  desk.setAside('suspend');
  expect(shown(desk.state())).toBe(idOf('birds', 'owl'));
  await until(desk, ({ notice }) => notice?.text.startsWith('Suspended') === true);
  expect((await scheduleOf(db, wren)).queue).toBe('suspended');
  desk.undo();
  await until(desk, (state) => shown(state) === wren);
  await until(desk, ({ notice }) => notice?.text === 'Taken back: “Suspend”.');
  expect((await scheduleOf(db, wren)).queue).toBe('new');
  expect(await db.reviews.count()).toBe(1);
  desk.undo();
  await until(desk, (state) => shown(state) === robin);
  expect(await db.reviews.count()).toBe(0);
  expect(await db.outbox.count()).toBe(0);
});

it('a card that cannot be set aside comes back, and the learner is told', async () => {
  const { db, desk } = await deskWith('robin wren');
  const robin = idOf('birds', 'robin');
  await db.schedules.delete(robin);
  desk.setAside('delete');
  const { notice } = await until(desk, ({ session }) => session?.current?.card.cardId === robin);
  expect(notice).toMatchObject({ kind: 'problem', text: expect.stringContaining('could not be saved') });
});

it('the words of a card, its flag and how its deck is answered change at once, and back', async () => {
  const { desk } = await deskWith('robin wren');
  const robin = idOf('birds', 'robin');
  const wording = ({ contents }: DeskState) => contents.get(robin)?.front;
  expect(await desk.rewrite(robin, { front: 'Which bird?', back: '' })).toContain('The answer is empty');
  expect(await desk.rewrite(robin, { front: 'Which bird?', back: 'The robin' })).toBeNull();
  expect(wording(desk.state())).toBe('Which bird?');
  desk.toggleFlag();
  await until(desk, ({ flagged }) => flagged.has(robin));
  desk.answerDeck('typed');
  await until(desk, ({ answering }) => answering.size === 1);
  for (let acts = 3; acts > 0; acts -= 1) desk.undo();
  await until(desk, (state) => wording(state) === 'What is robin?');
  expect([desk.state().flagged.size, desk.state().answering.size]).toEqual([0, 0]);
});

/** A set of birds with a card for each, and one bird beside them. */
function aviary(): Deck {
  const deck = deckOf('birds', 'robin wren owl stork');
  const source = { quote: 'Robin, wren and owl.', start: 1000, end: 1020 };
  const [robin, ...others] = deck.cards.map((card) => (card.key === 'stork' ? card : { ...card, source }));
  if (!robin) throw new Error('no card');
  const items = ['Robin', 'Wren', 'Owl'];
  const all: Card = { ...robin, kind: 'set', id: idOf('birds', 'all'), key: 'all', items, answerType: 'set' };
  return { ...deck, cards: [all, ...others, robin] };
}

describe('a drill', () => {
  const drillOf = { decks: 'all', drill: { by: 'category', category: 'test' } } as const;

  async function drilling() {
    const db = await testDatabase();
    await syncDeck(db, aviary());
    const before = await contentOf(db);
    const desk = openDesk(db, kept, drillOf, () => now);
    await until(desk, ({ session }) => session !== null);
    return { db, desk, before };
  }
  const shown = ({ session }: DeskState) => session?.current?.card.cardId;
  const waiting = ({ session }: DeskState) => session?.queue.main.map(({ cardId }) => cardId);

  it('leaves the schedule as it was, and is recorded as practice', async () => {
    const { db, desk, before } = await drilling();
    for (let cards = 1; cards <= 5; cards += 1) {
      grade(desk, 3);
      await until(desk, ({ session }) => session?.recorded.length === cards);
    }
    expect(desk.state().session).toMatchObject({ current: null, waitingUntil: null });
    const { practice, ...after } = await contentOf(db);
    expect(practice).toHaveLength(5);
    expect({ ...after, practice: [] }).toEqual(before);
    expect(await db.outbox.count()).toBe(0);
  });

  it('takes practice back exactly, and nothing that was done before it', async () => {
    const { db, desk, before } = await drilling();
    const begun = desk.state().session;
    grade(desk, 1);
    grade(desk, 3);
    await until(desk, ({ session }) => session?.recorded.length === 2);
    desk.undo();
    await until(desk, ({ notice }) => notice?.text === 'Taken back: “Right”.');
    desk.undo();
    await until(desk, ({ notice }) => notice?.text === 'Taken back: “Wrong”.');
    expect(desk.state().session).toEqual(begun);
    expect(await contentOf(db)).toEqual(before);
    await answer(db, idOf('birds', 'stork'), 4, now);
    desk.undo();
    await until(desk, ({ notice }) => notice?.text.includes('nothing to take back') === true);
    expect(await db.reviews.count()).toBe(1);
  });

  it('counts answers in the schedule from when the learner asks for it', async () => {
    const { db, desk } = await drilling();
    grade(desk, 3);
    desk.count(true);
    grade(desk, 3);
    desk.count(false);
    grade(desk, 3);
    await until(desk, ({ session }) => session?.recorded.length === 3);
    expect([await db.reviews.count(), await db.practice.count()]).toEqual([1, 2]);
    desk.undo();
    desk.undo();
    await until(desk, ({ session }) => session?.recorded.length === 1);
    expect([await db.reviews.count(), await db.practice.count()]).toEqual([0, 1]);
  });

  it('brings the cards of the missed members next, and undo takes out those that were not to come', async () => {
    const { desk } = await drilling();
    expect(shown(desk.state())).toBe(idOf('birds', 'all'));
    desk.reveal();
    desk.grade(1, ['Owl', 'Robin']);
    await until(desk, (state) => waiting(state)?.[0] === idOf('birds', 'owl'));
    expect(waiting(desk.state())?.slice(0, 2)).toEqual([idOf('birds', 'owl'), idOf('birds', 'robin')]);
  });

  it('brings them into a sitting of the day too, though they are not due', async () => {
    const db = await testDatabase();
    await syncDeck(db, aviary());
    await answer(db, idOf('birds', 'owl'), 4, on('2026-02-28T10:00'));
    const desk = openDesk(db, kept, everything, () => now);
    const { session } = await until(desk, (state) => state.session !== null);
    expect(session?.queue.main.some(({ cardId }) => cardId === idOf('birds', 'owl'))).toBe(false);
    desk.reveal();
    desk.grade(2, ['Owl']);
    await until(desk, (state) => waiting(state)?.[0] === idOf('birds', 'owl'));
    expect(desk.state().contents.get(idOf('birds', 'owl'))).toMatchObject({ back: 'owl' });
    desk.undo();
    const undone = await until(desk, (state) => shown(state) === idOf('birds', 'all'));
    await until(desk, (state) => waiting(state)?.includes(idOf('birds', 'owl')) === false);
    expect(undone.session?.recorded).toEqual([]);
    expect(await db.reviews.count()).toBe(1);
  });
});
