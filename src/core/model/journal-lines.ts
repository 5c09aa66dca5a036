import * as v from 'valibot';
import { JOURNAL_VERSION, type JournalEvent, journalEvent } from './journal.ts';

/** No event that the schema takes comes near; what is longer need not be kept until its end is found. */
const LONGEST_LINE = 64 * 2 ** 20;
/** No JSON, whatever follows it. */
const OVERLONG = 'overlong';

/** Finds the lines of a file's text that comes in pieces; `end` says that the file is at its end. */
export function lineSplitter(take: (line: string) => void): {
  readonly push: (piece: string) => void;
  readonly end: () => void;
} {
  let begun = '';
  return {
    push: (piece) => {
      const [first = '', ...others] = piece.split('\n');
      const last = others.pop();
      begun += first;
      if (last !== undefined) {
        take(begun);
        for (const line of others) take(line);
        begun = last;
      }
      if (begun.length > LONGEST_LINE) begun = OVERLONG;
    },
    end: () => {
      take(begun);
      begun = '';
    },
  };
}

/** The event in a line of the journal; `newer` if a later version of Carrel wrote it, `unreadable` if it is damaged. */
export function readLine(line: string): JournalEvent | 'unreadable' | 'newer' {
  try {
    const value: unknown = JSON.parse(line);
    const parsed = v.safeParse(journalEvent, value);
    if (parsed.success) return parsed.output;
    return v.is(newerEvent, value) ? 'newer' : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

const newerEvent = v.looseObject({ v: v.pipe(v.number(), v.gtValue(JOURNAL_VERSION)) });
