import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../reader/markdown/markdown.ts';
import { questionsBy } from './questions-by.ts';

const ask = (...lines: readonly string[]) =>
  questionsBy('table', parseMarkdown(`# Harbour\n\nThe harbour is old.\n\n${lines.join('\n')}`, 'x.md'));

test.each([
  [
    ['| Metal | Symbol | Melting point (°C) |', '|---|---|---|', '| Tin | Sn | 232 |', '| Lead | Pb | 327 |'],
    [
      'What is the symbol of Tin? -> Sn',
      'What is the melting point of Tin? -> 232 °C',
      'What is the symbol of Lead? -> Pb',
      'What is the melting point of Lead? -> 327 °C',
    ],
  ],
  [
    ['| Test | Gout | Flu |', '|---|---|---|', '| Pulse | low | raised |', '| Heat | raised | low |'],
    [
      'What is Pulse in Gout? -> Low',
      'What is Pulse in Flu? -> Raised',
      'What is Heat in Gout? -> Raised',
      'What is Heat in Flu? -> Low',
    ],
  ],
  [
    ['| Prefix | Adopted |', '|---|---|', '| giga | 1960 |', '| mega | 1873 |'],
    ['When was giga adopted? -> 1960', 'When was mega adopted? -> 1873'],
  ],
])('asks of: %j', (lines, cards) => {
  expect(ask(...lines)).toEqual(cards);
});

test.each([
  [['| Dish | Price |', '|---|---|', '| Soup | £4 |', '| Stew | £9 |']],
  [['| Metal | Use |', '|---|---|', '| Tin | cans |', '| Tin | foil |']],
])('passes over: %j', (lines) => {
  expect(ask(...lines)).toEqual([]);
});
