import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { JOURNAL_VERSION, journalEvent } from './journal.ts';

const id = '6c2ab8a2-0f3e-4d5c-8d8a-2b3c4d5e6f70';
const moment = { at: 1_795_464_000_000, offset: 60 };
const after = {
  ...{ state: 'learning', stability: 2.3, difficulty: 2.1, reps: 1, lapses: 0 },
  ...{ lastAt: moment.at, lastDay: 20_780, step: 1, dueAt: moment.at },
};
const card = { cardId: 5, deckId: 'tides' };
const given = { ...card, grade: 3, moment, day: 20_780, took: 4200 };
const standing = { v: 2, id, moment, order: moment.at };
const onCard = { ...standing, ...card };
const text = { front: 'What raises tides?', back: 'The Moon' };

const events = [
  { v: 1, type: 'review', id, ...given, before: { state: 'new' }, after, nextDue: null },
  { v: 1, type: 'undo', id, review: id },
  { v: 2, type: 'practice', id, ...given },
  { ...onCard, type: 'suspend', reason: 'leech' },
  { ...onCard, type: 'unsuspend' },
  { ...onCard, type: 'bury', until: 20_781 },
  { ...onCard, type: 'bury', until: null },
  { ...onCard, type: 'flag', on: true },
  { ...onCard, type: 'delete' },
  { ...onCard, type: 'restore-card' },
  { ...onCard, type: 'edit', text, base: text },
  { ...onCard, type: 'edit', text: { ...text, items: ['Sun', 'Moon'], aliases: ['Luna'] }, base: text },
  { ...onCard, type: 'revert-edit' },
  { ...onCard, v: 3, type: 'new-card', text },
  { ...onCard, v: 3, type: 'new-card', text: { ...text, aliases: ['Luna'] }, section: ['Sea', 'Tides'] },
  { ...standing, type: 'setting', key: 'newPerDay', value: 0 },
  { ...standing, type: 'setting', key: 'goal', value: { unit: 'answers', amount: 50 } },
  { ...standing, type: 'setting', key: 'retention', value: 0.85 },
  { ...standing, type: 'setting', key: 'rolloverHour', value: 23 },
  { ...standing, type: 'setting', key: 'theme', value: 'dark' },
  { ...standing, type: 'setting', key: 'textSize', value: 150 },
  { ...standing, type: 'setting', key: 'motion', value: 'reduced' },
  { ...standing, type: 'setting', key: 'buttons', value: 2 },
  { ...standing, type: 'setting', key: 'answering', value: null },
  { ...standing, type: 'deck-setting', deckId: 'tides', key: 'answering', value: 'typed' },
  { ...standing, type: 'rest-day', day: 20_790, planned: true },
  { ...standing, type: 'plan', answer: 'accepted', perDay: 30, from: 20_781 },
  { ...standing, v: 3, type: 'import', deckId: 'tides', file: 'Tides (1).md', cards: 0 },
];

describe('the journal', () => {
  it.each(events)('reads $type $key', (event) => {
    expect(v.parse(journalEvent, JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  it.each([
    ['a number out of bounds', { ...standing, type: 'setting', key: 'newPerDay', value: -1 }],
    ['an hour that no clock shows', { ...standing, type: 'setting', key: 'rolloverHour', value: 24 }],
    ["another setting's value", { ...standing, type: 'setting', key: 'theme', value: 4 }],
    ['a setting that there is not', { ...standing, type: 'setting', key: 'colour', value: 'red' }],
    ['an empty edit', { ...onCard, type: 'edit', text: { front: ' ', back: 'x' }, base: text }],
    ['an endless edit', { ...onCard, type: 'edit', text: { ...text, back: 'x'.repeat(10_001) }, base: text }],
    ['a field too many', { ...onCard, type: 'delete', reason: 'learner' }],
    ['a card without an answer', { ...onCard, v: 3, type: 'new-card', text: { ...text, back: ' ' } }],
    ['a card under no heading at all', { ...onCard, v: 3, type: 'new-card', text, section: [''] }],
    ['a card of an earlier version', { ...onCard, type: 'new-card', text }],
    ['an import of no file', { ...standing, v: 3, type: 'import', deckId: 'tides', file: '', cards: 1 }],
    [
      'an import of an earlier version',
      { ...standing, type: 'import', deckId: 'tides', file: 'a.md', cards: 1 },
    ],
    ['a version too low', { ...onCard, v: 1, type: 'delete' }],
    ['a version too high', { ...onCard, v: JOURNAL_VERSION + 1, type: 'delete' }],
  ])('refuses %s', (_, event) => {
    expect(v.is(journalEvent, event)).toBe(false);
  });
});
