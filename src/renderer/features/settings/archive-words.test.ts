import { expect, it } from 'vitest';
import type { StudyDay } from '../../../core/model/time.ts';
import type { ArchivePreview } from '../../../ipc/your-data.ts';
import { contentWords, importWords, restoreWords } from './archive-words.ts';

const preview: ArchivePreview = {
  ...{ moment: { at: 0, offset: 0 }, reason: 'automatic', app: '0.1.0' },
  summary: {
    ...{ events: 1300, newer: 0, answers: 1200, practice: 3, cards: 80, edits: 0, choices: 2 },
    days: { first: 20_780 as StudyDay, last: 20_785 as StudyDay },
    documents: 1,
    decks: [{ id: 'tides', title: 'Tides', cards: 12 }],
  },
  difference: {
    ...{ onlyNow: 1, onlyThen: 2, choices: 1 },
    documents: { onlyNow: ['Moon'], onlyThen: [], changed: ['Tides'] },
  },
};

it('a preview tells what there is, and leaves out what there is not', () => {
  expect(contentWords(preview)).toEqual([
    ['Answers', '1,200'],
    ['Answers in drills', '3'],
    ['Cards with progress', '80'],
    ['Study days', '23 Nov 2026 to 28 Nov 2026'],
    ['Your documents', '1'],
    ['Decks', 'Tides'],
    ['Settings changed', '2'],
  ]);
});

it('a restore says what would go and what would come back; an import takes nothing away', () => {
  expect(restoreWords(preview)).toEqual([
    '1 answer given since would go.',
    '2 answers would come back.',
    '1 setting would be as it was.',
    'Documents that would go: Moon.',
    'Documents that would be as they were: Tides.',
  ]);
  expect(importWords(preview)).toEqual([
    '2 answers would be added.',
    '1 setting would be as it was chosen last, here or there.',
    'Documents that stay as you have them: Tides.',
  ]);
});
