import type { JournalEvent } from '../src/core/model/journal.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const moment = { at: 1_795_464_000_000, offset: 60 };
const learned = { stability: 2.3, difficulty: 2.1, reps: 1, lapses: 0, lastAt: moment.at, lastDay: 20_780 };
const answer = { cardId: 7, deckId: 'tides', grade: 3, moment, day: 20_780, took: 4_200 };
const act = (n: number) => ({ v: 2, id: id(n), moment, order: moment.at + n });
const onCard = (n: number) => ({ ...act(n), cardId: 7, deckId: 'tides' });

/** Sound events of the journal, of every kind that it has. */
export const EVENTS = [
  {
    ...{ v: 1, type: 'review', id: id(1), ...answer, before: { state: 'new' } },
    after: { state: 'learning', ...learned, step: 1, dueAt: moment.at + 600_000 },
    nextDue: 20_780,
  },
  {
    ...{
      v: 1,
      type: 'review',
      id: id(2),
      ...answer,
      before: { state: 'review', ...learned, dueDay: 20_783 },
    },
    after: { state: 'review', ...learned, reps: 2, dueDay: 20_790 },
    nextDue: null,
  },
  { v: 1, type: 'undo', id: id(3), review: id(1) },
  { v: 2, type: 'practice', id: id(4), ...answer },
  { ...onCard(5), type: 'suspend', reason: 'leech' },
  { ...onCard(6), type: 'unsuspend' },
  { ...onCard(7), type: 'bury', until: 20_781 },
  { ...onCard(8), type: 'flag', on: true },
  { ...onCard(9), type: 'delete' },
  { ...onCard(10), type: 'restore-card' },
  {
    ...onCard(11),
    type: 'edit',
    text: { front: 'Which?', back: 'This' },
    base: { front: 'What?', back: 'That' },
  },
  { ...onCard(12), type: 'revert-edit' },
  {
    ...{ ...onCard(18), v: 3, type: 'new-card', section: ['Tides'] },
    text: { front: 'Own?', back: 'Yes', aliases: ['Indeed'] },
  },
  { ...act(13), type: 'setting', key: 'newPerDay', value: 30 },
  { ...act(14), type: 'setting', key: 'goal', value: { unit: 'minutes', amount: 15 } },
  { ...act(15), type: 'deck-setting', deckId: 'tides', key: 'answering', value: 'typed' },
  { ...act(16), type: 'rest-day', day: 20_790, planned: true },
  { ...act(17), type: 'plan', answer: 'accepted', perDay: 40, from: 20_780 },
  { ...act(19), v: 3, type: 'import', deckId: 'tides', file: 'tides.md', cards: 12 },
] as unknown as readonly JournalEvent[];
