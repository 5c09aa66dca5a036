import { afterEach, describe, expect, it } from 'vitest';
import type { DeckId } from '../../core/model/identity.ts';
import { choose, loadAnswering, loadSettings } from './choices.ts';
import { loadImport, recordImport } from './imports.ts';
import { contentOf, deleteTestDatabases, on, testDatabase } from './test-database.ts';
import { granted } from './testing/history.ts';

const BIRDS = 'birds' as DeckId;
const morning = on('2024-05-01T10:00');

afterEach(deleteTestDatabases);

describe('the import of a document', () => {
  it('is told by the last one of its deck, also after the clock was set back, and goes to the journal', async () => {
    const db = await testDatabase();
    expect(await loadImport(db, BIRDS)).toBeNull();
    granted(await recordImport(db, { deckId: BIRDS, file: 'birds.md', cards: 3 }, morning));
    const earlier = { ...morning, at: morning.at - 1 };
    const second = granted(await recordImport(db, { deckId: BIRDS, file: 'birds2.md', cards: 4 }, earlier));
    expect(await loadImport(db, BIRDS)).toEqual(second);
    expect(second.order).toBeGreaterThan(morning.at);
    expect(await loadImport(db, 'fish' as DeckId)).toBeNull();
    expect((await db.outbox.toArray()).map(({ event }) => event)).toMatchObject([
      { v: 3, type: 'import', deckId: BIRDS, file: 'birds.md', cards: 3 },
      { v: 3, type: 'import', deckId: BIRDS, file: 'birds2.md', cards: 4 },
    ]);
  });

  it('is no setting', async () => {
    const db = await testDatabase();
    const before = await loadSettings(db, BIRDS);
    granted(await recordImport(db, { deckId: BIRDS, file: 'birds.md', cards: 3 }, morning));
    granted(
      await choose(db, { type: 'deck-setting', deckId: BIRDS, key: 'answering', value: 'typed' }, morning),
    );
    expect(await loadSettings(db, BIRDS)).toEqual({ ...before, answering: 'typed' });
    expect([...(await loadAnswering(db))]).toEqual([[BIRDS, 'typed']]);
  });

  it('of no file is refused, and nothing is written', async () => {
    const db = await testDatabase();
    const before = await contentOf(db);
    expect(await recordImport(db, { deckId: BIRDS, file: '', cards: 3 }, morning)).toMatchObject({
      ...{ ok: false, problem: { code: 'bad-event' } },
    });
    expect(await contentOf(db)).toEqual(before);
  });
});
