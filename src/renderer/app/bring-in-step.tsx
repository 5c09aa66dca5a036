import type { ReactNode } from 'react';
import { studyDayOf } from '../../core/model/time.ts';
import type { Bridge, Request } from '../../ipc/contract.ts';
import type { CarrelDatabase } from '../db/database.ts';
import { agreeWithJournal, type Comparison, compareWithJournal, isKnown } from '../db/journal-mark.ts';
import {
  isOfOrigin,
  type JournalPiece,
  type Restored,
  type Restoring,
  readsMore,
  restoredBefore,
} from '../db/restore.ts';
import { restoreAside } from '../db/restore-aside.ts';
import { currentMoment } from '../ui/use-now.ts';
import { RestoringScreen } from './RestoringScreen.tsx';

type Place = Request<'readJournal'>;

/** What the main process tells of the journal, asked for before the database is open, so that neither waits. */
export interface AskedJournal {
  readonly files: ReturnType<Bridge['listJournal']>;
  readonly origin: ReturnType<Bridge['journalOrigin']>;
}

export function askJournal(bridge: Bridge): AskedJournal {
  return { files: bridge.listJournal(), origin: bridge.journalOrigin() };
}

/** What came of a start. */
export interface InStep {
  readonly restored: Restored;
  /** Why the journal could not be looked at, in words for the learner; the database is used as it is. */
  readonly problem: string | null;
}

/**
 * Sees that the database and the journal hold the same, by the lengths of files alone where nothing happened, and
 * brings them to it where they do not.
 *
 * @throws when an empty database cannot be filled
 */
export async function bringInStep(
  bridge: Bridge,
  db: CarrelDatabase,
  asked: AskedJournal,
  show: (screen: ReactNode) => void,
): Promise<InStep> {
  const before = await restoredBefore(db);
  try {
    return { restored: await compareAndRestore(bridge, db, asked, before, show), problem: null };
  } catch (error) {
    if (before === null) throw error;
    return { restored: before, problem: (error as Error).message };
  }
}

async function compareAndRestore(
  bridge: Bridge,
  db: CarrelDatabase,
  asked: AskedJournal,
  before: Restored | null,
  show: (screen: ReactNode) => void,
): Promise<Restored> {
  const listed = await asked.files;
  if (!listed.ok) throw new Error(listed.problem.message);
  const files = listed.value;
  const comparison = await compareWithJournal(db, files);
  const origin = await asked.origin;
  if (!origin.ok) throw new Error(origin.problem.message);
  const how = before === null ? 'fill' : await whatDiffers(bridge, db, origin.value, comparison);
  const restored =
    how === null && before !== null
      ? before
      : await restoreShown(bridge, db, how ?? 'fill', origin.value, show);
  if (how !== null || comparison.grown.length > 0) await agreeWithJournal(db, files);
  return restored;
}

function restoreShown(
  bridge: Bridge,
  db: CarrelDatabase,
  how: Restoring,
  origin: string | null,
  show: (screen: ReactNode) => void,
): Promise<Restored> {
  const report = (share: number) => show(<RestoringScreen how={how} share={share} />);
  return restoreAside(db, {
    ...{ how, origin },
    next: piecesFrom(bridge, undefined),
    today: studyDayOf(currentMoment()),
    report,
  });
}

async function whatDiffers(
  bridge: Bridge,
  db: CarrelDatabase,
  origin: string | null,
  { cut, grown }: Comparison,
): Promise<Restoring | null> {
  if (!(await isOfOrigin(db, origin))) return 'replace';
  if (await readsMore(db)) return 'join';
  for (const { file, from } of grown) {
    const next = piecesFrom(bridge, { file, offset: from, total: 0, read: 0 });
    if (!(await isKnown(db, next))) return 'join';
  }
  return cut ? 'write' : null;
}

/** The journal's pieces from a place on, to the end of that file if one is named. */
function piecesFrom(bridge: Bridge, from: Place): () => Promise<JournalPiece | null> {
  let place: Place | null = from;
  return async () => {
    if (place === null) return null;
    const piece = await bridge.readJournal(place);
    if (!piece.ok) throw new Error(piece.problem.message);
    const { bytes, endsFile, share, next } = piece.value;
    place = from !== undefined && endsFile ? null : next;
    return bytes.length === 0 && place === null ? null : { bytes, endsFile, share };
  };
}
