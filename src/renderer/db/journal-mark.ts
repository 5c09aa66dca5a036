import { lineSplitter, readLine } from '../../core/model/journal-lines.ts';
import type { CarrelDatabase } from './database.ts';
import type { JournalPiece } from './restore.ts';
import type { JournalMark } from './rows.ts';

/** A file of the journal with its length in bytes, up to the end of its last whole line. */
export interface JournalFile {
  readonly name: string;
  readonly size: number;
}

/** Lines that were added to a file. */
export interface Appended {
  readonly file: string;
  /** The file's length before and after, in bytes. */
  readonly before: number;
  readonly size: number;
}

/** How a journal stands to a database. */
export interface Comparison {
  /** The journal lacks lines that were read into the database, or written from it. */
  readonly cut: boolean;
  /** What the database may lack: the files that have grown, each from where. */
  readonly grown: readonly { readonly file: string; readonly from: number }[];
}

/** Compares lengths alone: a journal's lines are only ever added. */
export async function compareWithJournal(
  db: CarrelDatabase,
  files: readonly JournalFile[],
): Promise<Comparison> {
  const { files: known, cut } = await journalMark(db);
  const sizes = new Map(files.map(({ name, size }) => [name, size]));
  return {
    cut: cut === true || Object.entries(known).some(([name, size]) => (sizes.get(name) ?? 0) < size),
    grown: files
      .filter(({ name, size }) => size > (known[name] ?? 0))
      .map(({ name }) => ({ file: name, from: known[name] ?? 0 })),
  };
}

/**
 * Whether all that was added to a file is on its way from this database: a crash after it was written, and before that
 * was noted, leaves it in the outbox.
 *
 * @param next the file's pieces from the first byte that was added
 */
export async function isKnown(
  db: CarrelDatabase,
  next: () => Promise<JournalPiece | null>,
): Promise<boolean> {
  const unsent = new Set((await db.outbox.toArray()).map(({ event }) => event.id));
  let known = true;
  const lines = lineSplitter((line) => {
    const event = line === '' ? 'unreadable' : readLine(line);
    if (event === 'newer' || (event !== 'unreadable' && !unsent.has(event.id))) known = false;
  });
  const text = new TextDecoder();
  for (let piece = await next(); piece !== null && known; piece = await next()) {
    lines.push(text.decode(piece.bytes, { stream: true }));
    if (piece.endsFile) lines.end();
  }
  return known;
}

/** Writes down that the database and the journal, as long as that, hold the same. */
export async function agreeWithJournal(db: CarrelDatabase, files: readonly JournalFile[]): Promise<void> {
  const sizes = Object.fromEntries(files.map(({ name, size }) => [name, size]));
  await db.marks.put({ name: 'journal', files: sizes });
}

/**
 * Writes down that what left the outbox is in the journal; to be called in the transaction in which it leaves.
 *
 * @returns whether the file was found to have lost lines, which the next start puts right
 */
export async function noteAppended(db: CarrelDatabase, { file, before, size }: Appended): Promise<boolean> {
  const mark = await journalMark(db);
  const known = mark.files[file] ?? 0;
  const lost = before < known;
  // Lines that came from elsewhere are not in the database: the next start reads on from there.
  const read = before > known ? known : size;
  await db.marks.put({ ...mark, files: { ...mark.files, [file]: read }, ...(lost ? { cut: true } : {}) });
  return lost;
}

async function journalMark(db: CarrelDatabase): Promise<JournalMark> {
  const mark = await db.marks.get('journal');
  return mark?.name === 'journal' ? mark : { name: 'journal', files: {} };
}
