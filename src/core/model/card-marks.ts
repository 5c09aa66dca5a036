import type { CardAct, CardEvent, DerivedText, NewCardEvent, OwnText } from './card-events.ts';
import { holdsOver } from './event-fields.ts';
import type { StudyDay } from './time.ts';

/** For each thing that a learner can do to a card, the event that holds. */
export interface CardMarks {
  readonly suspension?: Extract<CardEvent, { type: 'suspend' | 'unsuspend' }>;
  readonly burial?: Extract<CardEvent, { type: 'bury' }>;
  readonly flag?: Extract<CardEvent, { type: 'flag' }>;
  readonly deletion?: Extract<CardEvent, { type: 'delete' | 'restore-card' }>;
  readonly wording?: Extract<CardEvent, { type: 'edit' | 'revert-edit' }>;
  /** Of a card that the learner wrote. */
  readonly making?: NewCardEvent;
}

/** The marks with one more event, which changes nothing if a later one is there: in any order, and twice. */
export function withCardEvent(marks: CardMarks, event: CardEvent | NewCardEvent): CardMarks {
  if (event.type === 'new-card') return holdsOver(event, marks.making) ? { ...marks, making: event } : marks;
  if (!holdsOver(event, heldOn(marks, event.type))) return marks;
  switch (event.type) {
    case 'suspend':
    case 'unsuspend':
      return { ...marks, suspension: event };
    case 'bury':
      return { ...marks, burial: event };
    case 'flag':
      return { ...marks, flag: event };
    case 'delete':
    case 'restore-card':
      return { ...marks, deletion: event };
    case 'edit':
    case 'revert-edit':
      return { ...marks, wording: event };
  }
}

/** The event that holds on what acts of the type are about. */
export function heldOn(marks: CardMarks, type: CardAct['type']): CardEvent | undefined {
  switch (type) {
    case 'suspend':
    case 'unsuspend':
      return marks.suspension;
    case 'bury':
      return marks.burial;
    case 'flag':
      return marks.flag;
    case 'delete':
    case 'restore-card':
      return marks.deletion;
    case 'edit':
    case 'revert-edit':
      return marks.wording;
  }
}

/** What the marks come to. */
export interface CardStanding {
  readonly suspended: 'learner' | 'leech' | null;
  /** The study day on which it may come again; it may be past. */
  readonly buriedUntil: StudyDay | null;
  readonly flagged: boolean;
  /** Never to be shown again. What was learned of it is kept. */
  readonly deleted: boolean;
  readonly edit: { readonly text: OwnText; readonly base: DerivedText } | null;
}

export function standingOf({ suspension, burial, flag, deletion, wording }: CardMarks): CardStanding {
  return {
    suspended: suspension?.type === 'suspend' ? suspension.reason : null,
    buriedUntil: burial?.until ?? null,
    flagged: flag?.on ?? false,
    deleted: deletion?.type === 'delete',
    edit: wording?.type === 'edit' ? { text: wording.text, base: wording.base } : null,
  };
}

/** The act that brings back what `act` changes. */
export function cardActBefore(act: CardAct, marks: CardMarks): CardAct {
  const { suspended, buriedUntil, flagged, deleted, edit } = standingOf(marks);
  switch (act.type) {
    case 'suspend':
    case 'unsuspend':
      return suspended === null ? { type: 'unsuspend' } : { type: 'suspend', reason: suspended };
    case 'bury':
      return { type: 'bury', until: buriedUntil };
    case 'flag':
      return { type: 'flag', on: flagged };
    case 'delete':
    case 'restore-card':
      return { type: deleted ? 'delete' : 'restore-card' };
    case 'edit':
    case 'revert-edit':
      return edit === null ? { type: 'revert-edit' } : { type: 'edit', ...edit };
  }
}
