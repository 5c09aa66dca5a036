import type { JournalEvent } from './journal.ts';
import { lineSplitter, readLine } from './journal-lines.ts';
import { type Replayed, startReplay } from './replay.ts';

/** A journal as far as this version can read it. */
export interface ReadJournal extends Replayed {
  /** Damaged lines. */
  readonly unreadable: number;
  /** Lines that a newer version of Carrel wrote. */
  readonly newer: number;
}

/** Reads a journal whose files come one after the other, each in pieces of text. */
export interface JournalReader {
  readonly push: (piece: string) => void;
  /** Ends a file: its last line may lack an end. */
  readonly endFile: () => void;
  /** Adds an event that is known from elsewhere. */
  readonly take: (event: JournalEvent) => void;
  readonly result: () => ReadJournal;
}

/** @param onEvent told of each event that is read */
export function journalReader(onEvent: (event: JournalEvent) => void = () => {}): JournalReader {
  const replay = startReplay();
  const odd = { unreadable: 0, newer: 0 };
  const lines = lineSplitter((line) => {
    if (line === '') return;
    const event = readLine(line);
    if (typeof event === 'string') odd[event] += 1;
    else {
      onEvent(event);
      replay.take(event);
    }
  });
  return {
    push: lines.push,
    endFile: lines.end,
    take: replay.take,
    result: () => ({ ...replay.result(), ...odd }),
  };
}
