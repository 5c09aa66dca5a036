import type { Card } from '../../../core/model/deck.ts';
import type { CardId, DeckId } from '../../../core/model/identity.ts';
import { GRADE_NAMES, type Grade } from '../../../core/model/review.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/model/settings.ts';
import { type Moment, studyDayOf } from '../../../core/model/time.ts';
import { gradeCard } from '../../../core/schedule/grading.ts';
import { buildQueue } from '../../../core/session/queue.ts';
import {
  type Answer,
  reduce,
  type Session,
  type SessionEvent,
  startSession,
} from '../../../core/session/session.ts';
import { loadSettings } from '../../db/choices.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { loadCards, loadQueue } from '../../db/load-queue.ts';
import { type AppendEvents, flushOutbox } from '../../db/outbox.ts';
import { recordReview } from '../../db/record-review.ts';
import { undoLastReview } from '../../db/undo-review.ts';
import { keepOpenUntil } from '../../ui/keep-open.ts';

export interface DeskState {
  /** null until the queue was read. */
  readonly session: Session | null;
  /** What the cards of the session say. */
  readonly contents: ReadonlyMap<CardId, Card>;
  /** As they were when the sitting began. */
  readonly settings: Settings;
  /** What went wrong or was done, in words for the learner. */
  readonly notice: { readonly kind: 'problem' | 'news'; readonly text: string } | null;
}

/** A session joined to the database and a clock. Its verbs answer at once; the database follows in order. */
export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly reveal: () => void;
  readonly grade: (grade: Grade) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
  /** Lets waiting cards that have become due appear. */
  readonly tick: () => void;
}

/** Which cards a sitting is for. */
export interface Scope {
  readonly decks: readonly DeckId[] | 'all';
  /** New cards to meet beyond the day's allowance, because the learner asked for more. */
  readonly extraNew: number;
}

export function openDesk(
  db: CarrelDatabase,
  append: AppendEvents,
  { decks, extraNew }: Scope,
  clock: () => Moment,
): Desk {
  let state: DeskState = {
    session: null,
    contents: new Map(),
    settings: DEFAULT_SETTINGS,
    notice: null,
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<DeskState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const apply = (event: SessionEvent) => {
    if (state.session) set({ session: reduce(state.session, event) });
  };
  const complain = (text: string) => set({ notice: { kind: 'problem', text } });

  let work: Promise<void> = begin();
  /** One thing after another: an undo must see the answer before it. */
  const inOrder = (job: () => Promise<void>) => {
    work = work.then(job);
    keepOpenUntil(work);
  };

  async function begin(): Promise<void> {
    try {
      const now = clock();
      const settings = await loadSettings(db);
      const today = studyDayOf(now, settings.rolloverHour);
      const queue = buildQueue(await loadQueue(db, { decks, now, extraNew }), today);
      const ids = [...queue.main, ...queue.learning].map(({ cardId }) => cardId);
      set({ settings, contents: byId(await loadCards(db, ids)), session: startSession(queue, clock()) });
    } catch (error) {
      complain(`Your cards could not be read. Close Carrel and start it again. (${said(error)})`);
    }
  }

  async function save({ number, card, after, grade, moment, took }: Answer): Promise<void> {
    try {
      await recordReview(db, { cardId: card.cardId, grade, moment, took, before: card.memory, after });
      await flush();
      apply({ type: 'recorded', number });
    } catch (error) {
      apply({ type: 'refused', number, now: clock() });
      complain(`That answer was not saved, so its card is back: please answer it again. (${said(error)})`);
    }
  }

  /** An answer is in the database by now; a journal that cannot be written is told, and tried again next time. */
  async function flush(): Promise<void> {
    const problem = await flushOutbox(db, append);
    if (problem) complain(problem.message);
  }

  async function takeBack(): Promise<void> {
    try {
      const now = clock();
      const review = await undoLastReview(db, studyDayOf(now, state.settings.rolloverHour));
      if (review === null)
        return set({ notice: { kind: 'news', text: 'There is nothing to take back today.' } });
      const { cardId, deckId, before: memory, grade } = review;
      const contents = new Map([...state.contents, ...byId(await loadCards(db, [cardId]))]);
      set({ contents, notice: { kind: 'news', text: `Taken back: “${GRADE_NAMES[grade]}”.` } });
      await flush();
      apply({ type: 'undone', card: { cardId, deckId, memory, position: 0, group: '' }, now });
    } catch (error) {
      complain(`The last answer could not be taken back. Nothing was changed. (${said(error)})`);
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reveal: () => apply({ type: 'reveal' }),
    grade: (grade) => {
      const current = state.session?.current;
      if (current?.face !== 'back') return;
      const now = clock();
      const { memory, cardId } = current.card;
      state = { ...state, notice: null };
      const after = gradeCard(memory, grade, now, { ...state.settings, cardId });
      apply({ type: 'answer', grade, after, now });
      const given = state.session?.saving.at(-1);
      if (given) inOrder(() => save(given));
    },
    undo: () => inOrder(takeBack),
    dismiss: () => set({ notice: null }),
    tick: () => apply({ type: 'tick', now: clock() }),
  };
}

function byId(cards: readonly Card[]): ReadonlyMap<CardId, Card> {
  return new Map(cards.map((card) => [card.id, card]));
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
