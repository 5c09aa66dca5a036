import { afterEach, describe, expect, it } from 'vitest';
import type { DeckId } from '../../core/model/identity.ts';
import { isOwn, OWN_SECTION } from '../../core/model/own-card.ts';
import type { DrillOf } from '../../core/session/drill.ts';
import { actOnCard, editCard } from './card-acts.ts';
import { homeSummary } from './home.ts';
import { loadDrill } from './load-drill.ts';
import { deckCards, loadQueue } from './load-queue.ts';
import { writeCard } from './own-cards.ts';
import { syncDeck } from './sync-deck.ts';
import { answer, deckOf, deleteTestDatabases, idOf, testDatabase } from './test-database.ts';
import { granted } from './testing/history.ts';

const BIRDS = 'birds' as DeckId;
const now = { at: Date.parse('2024-05-01T10:00:00Z'), offset: 0 };
const later = { ...now, at: now.at + 60_000 };
const text = { front: 'Which bird sings at night?', back: 'The nightingale', aliases: ['Nightingale'] };
const words = { text };

afterEach(deleteTestDatabases);

describe('a card that the learner wrote', () => {
  it('is asked like any other, and counted', async () => {
    const db = await testDatabase();
    await syncDeck(db, deckOf('birds', 'robin wren'));
    const id = granted(await writeCard(db, BIRDS, words, now));
    const { fresh } = await loadQueue(db, { decks: 'all', now });
    expect(fresh.map(({ cardId }) => cardId)).toContain(id);
    // It comes of no passage that others come of.
    expect(new Set(fresh.map(({ group }) => group)).size).toBe(3);
    expect((await homeSummary(db, now)).decks).toMatchObject([{ cards: 3, fresh: 3 }]);
    expect((await deckCards(db, BIRDS)).at(-1)).toMatchObject({ id, ...text });
    expect(await db.outbox.toArray()).toMatchObject([{ event: { v: 3, type: 'new-card', cardId: id } }]);
  });

  it('stays, with what was learned and its later words, when its deck is derived anew', async () => {
    const db = await testDatabase();
    await syncDeck(db, deckOf('birds', 'robin wren'));
    const id = granted(await writeCard(db, BIRDS, words, now));
    await answer(db, id, 4, now);
    granted(await editCard(db, id, { front: 'Who sings at night?', back: 'The nightingale' }, later));
    const learned = await db.schedules.get(id);
    await syncDeck(db, deckOf('birds', 'robin owl finch'));
    expect(await db.schedules.get(id)).toEqual(learned);
    const cards = await deckCards(db, BIRDS);
    expect(cards.filter(isOwn)).toMatchObject([{ id, front: 'Who sings at night?' }]);
    expect((await homeSummary(db, now)).decks).toMatchObject([{ cards: 4, known: 1 }]);
  });

  it('stands and is drilled under the section that was chosen for it, or else under one for such cards', async () => {
    const db = await testDatabase();
    const deck = deckOf('birds', 'robin');
    const section = ['Birds', 'Night'];
    await syncDeck(db, { ...deck, cards: deck.cards.map((card) => ({ ...card, section })) });
    const id = granted(await writeCard(db, BIRDS, { text, section }, now));
    const other = granted(
      await writeCard(db, BIRDS, { text: { front: 'Which bird is mine?', back: 'This one' } }, later),
    );
    const drilled = async (of: DrillOf) =>
      (await loadDrill(db, { of, decks: 'all', now })).map(({ cardId }) => cardId);
    expect(await drilled({ by: 'section', section })).toEqual([idOf('birds', 'robin'), id]);
    expect(await drilled({ by: 'section', section: [OWN_SECTION] })).toEqual([other]);
  });

  it('goes when it is taken back, and comes again', async () => {
    const db = await testDatabase();
    await syncDeck(db, deckOf('birds', 'robin'));
    const id = granted(await writeCard(db, BIRDS, words, now));
    const back = granted(await actOnCard(db, id, { type: 'delete' }, later));
    expect(await deckCards(db, BIRDS)).toHaveLength(1);
    await actOnCard(db, id, back, later);
    expect(await deckCards(db, BIRDS)).toHaveLength(2);
  });

  it.each([
    [{ front: ' ', back: 'An answer' }, /question is empty/],
    [{ front: 'A question?', back: '' }, /answer is empty/],
    [{ front: ' which bird SINGS at night?', back: 'Another' }, /asks that already.*The nightingale/],
  ])('is refused with a reason: %j', async (flawed, reason) => {
    const db = await testDatabase();
    await syncDeck(db, deckOf('birds', 'robin'));
    granted(await writeCard(db, BIRDS, words, now));
    expect(await writeCard(db, BIRDS, { text: flawed }, later)).toMatchObject({
      ok: false,
      problem: { message: expect.stringMatching(reason) },
    });
    expect(await db.cards.count()).toBe(2);
    expect(await db.outbox.count()).toBe(1);
  });

  it('is refused where its deck is not in the library', async () => {
    const db = await testDatabase();
    expect(await writeCard(db, BIRDS, words, now)).toMatchObject({
      ok: false,
      problem: { code: 'deck-gone' },
    });
  });
});
