import type { CardId, DeckId } from '../../../core/model/identity.ts';
import type { ShownCard } from '../../../core/model/own-text.ts';
import type { Outcome } from '../../../core/model/problem.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/model/settings.ts';
import type { Moment } from '../../../core/model/time.ts';
import { reduce, type Session, type SessionEvent } from '../../../core/session/session.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { type AppendEvents, flushOutbox } from '../../db/outbox.ts';
import { keepOpenUntil } from '../../ui/keep-open.ts';

export interface DeskState {
  /** null until the queue was read. */
  readonly session: Session | null;
  /** What the cards of the session say. */
  readonly contents: ReadonlyMap<CardId, ShownCard>;
  readonly flagged: ReadonlySet<CardId>;
  /** As they were when the sitting began. */
  readonly settings: Settings;
  /** Whether answers count in the schedule: always, unless this is a drill. */
  readonly counted: boolean;
  /** Whether answers are picked from several where that can be: in a drill whose learner asked for it. */
  readonly choosing: boolean;
  /** All cards of the decks from which the other answers come, once they are wanted. */
  readonly peers: ReadonlyMap<DeckId, readonly ShownCard[]>;
  /** How the decks are answered that differ from the settings. */
  readonly answering: ReadonlyMap<DeckId, Settings['answering']>;
  /** What went wrong or was done, in words for the learner. */
  readonly notice: { readonly kind: 'problem' | 'news'; readonly text: string } | null;
}

/** Something done in this sitting. */
export interface Done {
  readonly name: string;
  readonly takeBack: () => Promise<void>;
}

/** What the verbs of a desk share. */
export interface DeskWork {
  readonly db: CarrelDatabase;
  readonly clock: () => Moment;
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the state and tells the listeners. */
  readonly set: (change: Partial<DeskState>) => void;
  readonly apply: (event: SessionEvent) => void;
  readonly tell: (kind: 'problem' | 'news', text: string) => void;
  /** Hands the journal what is in the database by now; one that cannot be written is told, and tried again next time. */
  readonly flush: () => Promise<void>;
  /** One thing after another: an undo must see the answer before it. */
  readonly inOrder: (job: () => Promise<void>) => void;
  /** The newest last. */
  readonly history: Done[];
}

export function deskWork(db: CarrelDatabase, append: AppendEvents, clock: () => Moment): DeskWork {
  let state: DeskState = {
    session: null,
    contents: new Map(),
    flagged: new Set(),
    settings: DEFAULT_SETTINGS,
    counted: true,
    choosing: false,
    peers: new Map(),
    answering: new Map(),
    notice: null,
  };
  let work: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const set = (change: Partial<DeskState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const tell = (kind: 'problem' | 'news', text: string) => set({ notice: { kind, text } });
  return {
    db,
    clock,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    apply: (event) => {
      if (state.session) set({ session: reduce(state.session, event) });
    },
    tell,
    flush: async () => {
      const problem = await flushOutbox(db, append);
      if (problem) tell('problem', problem.message);
    },
    inOrder: (job) => {
      work = work.then(job);
      keepOpenUntil(work);
    },
    history: [],
  };
}

/** The contents with these cards as they are now. */
export function withCards(
  contents: DeskState['contents'],
  cards: readonly ShownCard[],
): DeskState['contents'] {
  return new Map([...contents, ...cards.map((card) => [card.id, card] as const)]);
}

/** An error in words. */
export function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'QuotaExceededError'
    ? 'The disk is full, or nearly: free some space first.'
    : error.message;
}

/** @throws Error with the problem's words */
export async function need<T>(promised: Promise<Outcome<T>>): Promise<T> {
  const outcome = await promised;
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}
