import { Dexie, type Table } from 'dexie';
import type { CardId, DeckId } from '../../core/model/identity.ts';
import { done, failed, type Outcome, type Problem } from '../../core/model/problem.ts';
import type { ReviewSpan, StudyDay } from '../../core/model/time.ts';
import type {
  CardMarksRow,
  CardRow,
  ChoiceRow,
  DayRow,
  DeckRow,
  MarkRow,
  OutboxRow,
  PracticeRow,
  ReviewPackRow,
  ReviewRow,
  ScheduleRow,
  TallyRow,
} from './rows.ts';

export type CarrelDatabase = Dexie & {
  readonly decks: Table<DeckRow, DeckId>;
  readonly cards: Table<CardRow, CardId>;
  readonly schedules: Table<ScheduleRow, CardId>;
  readonly reviews: Table<ReviewRow, number, Omit<ReviewRow, 'id'>>;
  readonly reviewPacks: Table<ReviewPackRow, ReviewSpan>;
  readonly days: Table<DayRow, StudyDay>;
  readonly tallies: Table<TallyRow, readonly [TallyRow['queue'], number]>;
  readonly outbox: Table<OutboxRow, number, Omit<OutboxRow, 'number'>>;
  readonly marks: Table<MarkRow, MarkRow['name']>;
  readonly cardMarks: Table<CardMarksRow, CardId>;
  readonly choices: Table<ChoiceRow, string>;
  readonly practice: Table<PracticeRow, string>;
};

/** Raised by each schema change; a version once shipped is never edited. */
const SCHEMA_VERSION = 4;

/**
 * Opens the learner's database, made on first use. A transaction is complete only when it is on the disk.
 *
 * @param report told once open, should the connection be lost: another window upgrades or deletes the database, or
 *   the browser takes it away
 * @returns problem `database-newer` (left untouched), or `database-unusable`
 */
export async function openDatabase(
  name = 'carrel',
  report: (problem: Problem) => void = () => {},
): Promise<Outcome<CarrelDatabase>> {
  try {
    if (await isNewer(name)) {
      return failed(
        'database-newer',
        'Your progress was saved by a newer version of Carrel. Nothing was changed: please install the newest version to go on.',
      );
    }
    const db = declare(name);
    watch(db, report);
    await db.open();
    // Not Dexie's own event, which a close on purpose fires too.
    db.backendDB().addEventListener('close', () => report(lost('the system closed it')));
    return done(db);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(
      'database-unusable',
      `Your saved progress could not be opened, and nothing was changed. Please close other Carrel windows, check that the disk is not full, and start Carrel again. (${reason})`,
    );
  }
}

function declare(name: string): CarrelDatabase {
  const db = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    // Reopened by itself, a database that the system took away would be an empty one.
    autoOpen: false,
    // Dexie's cache shows live queries what is not on the disk yet.
    cache: 'disabled',
  }) as CarrelDatabase;
  db.version(1).stores({
    decks: 'id',
    cards: 'id, [deckId+position]',
    schedules: 'id, [deckId+queue+due]',
    reviews: '++id, day',
    days: 'day',
    tallies: '[queue+day]',
    outbox: '++number',
    marks: 'name',
  });
  db.version(2).stores({ cardMarks: 'id, deckId', choices: 'name', practice: 'event, day' });
  db.version(3).stores({ reviewPacks: 'span' });
  // The tables stay. A version of Carrel that knows no cards of the learner's own would take them out of their decks.
  db.version(SCHEMA_VERSION).stores({});
  return db;
}

/** Dexie opens, and even alters, a database from a newer version without a word: the version is looked up before. */
async function isNewer(name: string): Promise<boolean> {
  const installed = (await indexedDB.databases()).find((database) => database.name === name);
  // Dexie multiplies its version numbers by ten.
  return Math.floor((installed?.version ?? 0) / 10) > SCHEMA_VERSION;
}

function watch(db: CarrelDatabase, report: (problem: Problem) => void): void {
  db.on('blocked', () => {
    report({
      code: 'database-blocked',
      message: 'Another Carrel window keeps your progress open. Please close it to go on.',
    });
    return false;
  });
  // Returning nothing keeps Dexie's own handler, which closes the connection to let the other window go on.
  db.on('versionchange', () => report(lost('another window is changing it')));
}

function lost(reason: string): Problem {
  return {
    code: 'database-closed',
    message: `Your progress can no longer be saved here: ${reason}. What was recorded is safe. Please start Carrel again.`,
  };
}
