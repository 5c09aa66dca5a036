import { Dexie } from 'dexie';
import type { DeckId } from '../../core/model/identity.ts';
import { type Moment, studyDayOf } from '../../core/model/time.ts';
import type { DrillChoices } from '../../core/session/drill.ts';
import { loadSettings } from './choices.ts';
import type { CarrelDatabase } from './database.ts';
import { flaggedCards, isStudied, schedulesById } from './load-drill.ts';
import { workOn } from './practice.ts';
import type { DeckRow } from './rows.ts';

/**
 * What can be drilled in these decks: from what is stored of each deck, and the few cards that are marked. In no
 * transaction of its own: whatever changes between two reads has it read again.
 */
export async function drillChoices(
  db: CarrelDatabase,
  decks: readonly DeckId[] | 'all',
  now: Moment,
): Promise<DrillChoices> {
  const { rolloverHour } = await loadSettings(db);
  const rows = (await db.decks.toArray()).filter(
    ({ id, present }) => present && (decks === 'all' || decks.includes(id)),
  );
  const wanted = new Set(rows.map(({ id }) => id));
  const studied = async (ids: Parameters<typeof schedulesById>[1]) =>
    (await schedulesById(db, ids)).filter((row) => isStudied(row) && wanted.has(row.deckId)).length;
  return {
    categories: await countCategories(db, rows),
    missed: await studied((await workOn(db, studyDayOf(now, rolloverHour))).missed),
    flagged: await studied(await flaggedCards(db)),
    learned: await anyLearned(db, [...wanted]),
  };
}

async function countCategories(
  db: CarrelDatabase,
  decks: readonly DeckRow[],
): Promise<DrillChoices['categories']> {
  const counts = new Map<string, number>();
  const add = (category: string, by: number) => counts.set(category, (counts.get(category) ?? 0) + by);
  for (const { categories } of decks) {
    for (const [category, cards] of categories ?? []) add(category, cards);
  }
  for (const category of await categoriesAside(db, new Set(decks.map(({ id }) => id)))) add(category, -1);
  return [...counts]
    .filter(([, cards]) => cards > 0)
    .map(([category, cards]) => ({ category, cards }))
    .sort((a, b) => b.cards - a.cards || a.category.localeCompare(b.category));
}

/** Of each suspended or deleted card the category. */
async function categoriesAside(db: CarrelDatabase, decks: ReadonlySet<DeckId>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const queue of ['suspended', 'deleted'] as const) {
    const counts = (await db.tallies.get([queue, 0]))?.counts ?? new Map<DeckId, number>();
    for (const deckId of counts.keys()) {
      if (!decks.has(deckId)) continue;
      const ids = await db.schedules.where('[deckId+queue+due]').equals([deckId, queue, 0]).primaryKeys();
      const cards = await db.cards.bulkGet(ids);
      found.push(...cards.flatMap((row) => row?.card.category ?? []));
    }
  }
  return found;
}

async function anyLearned(db: CarrelDatabase, decks: readonly DeckId[]): Promise<boolean> {
  for (const deckId of decks) {
    const first = await db.schedules
      .where('[deckId+queue+due]')
      .between([deckId, 'review', Dexie.minKey], [deckId, 'review', Dexie.maxKey])
      .limit(1)
      .primaryKeys();
    if (first.length > 0) return true;
  }
  return false;
}
