import type { OwnText } from '../../../core/model/card-events.ts';
import type { CardId, DeckId } from '../../../core/model/identity.ts';
import type { ShownCard } from '../../../core/model/own-text.ts';
import type { Grade } from '../../../core/model/review.ts';
import type { Settings } from '../../../core/model/settings.ts';
import { type Moment, studyDayOf } from '../../../core/model/time.ts';
import { type DrillOf, drillQueue } from '../../../core/session/drill.ts';
import { buildQueue, type Queue } from '../../../core/session/queue.ts';
import { startSession } from '../../../core/session/session.ts';
import { loadAnswering, loadSettings } from '../../db/choices.ts';
import type { CarrelDatabase } from '../../db/database.ts';
import { loadDrill } from '../../db/load-drill.ts';
import { loadCards, loadFlagged, loadQueue } from '../../db/load-queue.ts';
import type { AppendEvents } from '../../db/outbox.ts';
import { answerDeck, rewrite, type SetAside, setAside, toggleFlag } from './desk-acts.ts';
import { giveGrade, undo } from './desk-answers.ts';
import { canSplit } from './desk-members.ts';
import { choose, count } from './desk-options.ts';
import { type DeskState, type DeskWork, deskWork, said, withCards } from './desk-state.ts';

/** A session joined to the database and a clock. Its verbs answer at once; the database follows in order. */
export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly reveal: () => void;
  /** `missed` are the items of a recited set that were not named: their own cards come next. */
  readonly grade: (grade: Grade, missed?: readonly string[]) => void;
  /** Hides the card and stops its clock, or shows it again. */
  readonly pause: (on: boolean) => void;
  /** In a drill: whether answers from now on count in the schedule. */
  readonly count: (on: boolean) => void;
  /** In a drill: whether answers are picked from several. */
  readonly choose: (on: boolean) => void;
  /** Whether the card is a set whose members have cards of their own. */
  readonly canSplit: (card: ShownCard) => Promise<boolean>;
  /** Takes the card on screen out of the sitting. */
  readonly setAside: (how: SetAside) => void;
  readonly toggleFlag: () => void;
  /** Resolves with what is wrong with the words, or null once they are saved. */
  readonly rewrite: (card: CardId, text: OwnText) => Promise<string | null>;
  /** For the deck of the card on screen, from now on. */
  readonly answerDeck: (answering: Settings['answering']) => void;
  /** Takes back the last answer, or whatever else was done since. */
  readonly undo: () => void;
  readonly dismiss: () => void;
  /** Lets waiting cards that have become due appear. */
  readonly tick: () => void;
}

/** Which cards a sitting is for: those of the day, or some to drill. */
export type Scope = DayScope | DrillScope;

export interface DayScope {
  readonly decks: readonly DeckId[] | 'all';
  /** New cards to meet beyond the day's allowance, because the learner asked for more. */
  readonly extraNew: number;
}

export interface DrillScope {
  readonly decks: readonly DeckId[] | 'all';
  readonly drill: DrillOf;
}

export function openDesk(db: CarrelDatabase, append: AppendEvents, scope: Scope, clock: () => Moment): Desk {
  const work = deskWork(db, append, clock);
  work.inOrder(() => begin(work, scope));
  return {
    state: work.state,
    subscribe: work.subscribe,
    reveal: () => work.apply({ type: 'reveal' }),
    grade: (grade, missed) => giveGrade(work, grade, missed),
    pause: (on) => work.apply({ type: on ? 'paused' : 'resumed', now: clock() }),
    count: (on) => count(work, on),
    choose: (on) => choose(work, on),
    canSplit: (card) => canSplit(work, card),
    setAside: (how) => setAside(work, how),
    toggleFlag: () => toggleFlag(work),
    rewrite: (card, text) => rewrite(work, card, text),
    answerDeck: (answering) => answerDeck(work, answering),
    undo: () => undo(work),
    dismiss: () => work.set({ notice: null }),
    tick: () => work.apply({ type: 'tick', now: clock() }),
  };
}

/** Reads the cards, and shows the first. */
async function begin({ db, clock, set, tell }: DeskWork, scope: Scope): Promise<void> {
  try {
    const [settings, answering] = await Promise.all([loadSettings(db), loadAnswering(db)]);
    const queue = await queueOf(db, scope, clock(), settings);
    const ids = [...queue.main, ...queue.learning].map(({ cardId }) => cardId);
    const [cards, flagged] = await Promise.all([loadCards(db, ids), loadFlagged(db, ids)]);
    const contents = withCards(new Map(), cards);
    const drilled = 'drill' in scope;
    const session = startSession(queue, clock(), drilled ? 'drill' : 'schedule');
    set({ settings, answering, contents, flagged, counted: !drilled, session });
  } catch (error) {
    tell('problem', `Your cards could not be read. Close Carrel and start it again. (${said(error)})`);
  }
}

async function queueOf(db: CarrelDatabase, scope: Scope, now: Moment, settings: Settings): Promise<Queue> {
  const today = studyDayOf(now, settings.rolloverHour);
  const { decks } = scope;
  return 'drill' in scope
    ? drillQueue(await loadDrill(db, { decks, of: scope.drill, now }), today)
    : buildQueue(await loadQueue(db, { decks, now, extraNew: scope.extraNew }), today);
}
