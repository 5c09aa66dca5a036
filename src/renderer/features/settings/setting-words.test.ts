import { expect, test } from 'vitest';
import { settingWords } from './setting-words.ts';

test.each([
  [settingWords('newPerDay', 0), 'No new cards.'],
  [settingWords('newPerDay', 1), 'Up to 1 new card a day.'],
  [settingWords('goal', { unit: 'minutes', amount: 1 }), 'The goal is 1 minute a day.'],
  [settingWords('goal', { unit: 'answers', amount: 80 }), 'The goal is 80 answers a day.'],
  [settingWords('retention', 0.93), 'Cards come back when you would still know 93% of them.'],
  [settingWords('rolloverHour', 4), 'A new day begins at 04:00.'],
  [settingWords('theme', 'dark'), 'The dark theme.'],
  [settingWords('textSize', 150), 'Text at 150%.'],
  [settingWords('buttons', 2), 'Two grades: Again and Good.'],
])('a setting in words: %s', (words, expected) => expect(words).toBe(expected));
