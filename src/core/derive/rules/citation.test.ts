import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('citation', parsePlainText(`Ports\n\n## Law\n\n${text}`, 'x.txt'));

test.each([
  [
    'The quay is part of the port (Board v Larsen, 1862).',
    [
      'Which case is cited for the rule that the quay is part of the port? -> Board v Larsen (1862)',
      'For which rule is Board v Larsen (1862) cited? -> The quay is part of the port',
    ],
  ],
  [
    'The basin is large; silt is removed by the tide (Holm & Larsen 1968).',
    ['Whose work (1968) is cited for “silt is removed by the tide”? -> Holm & Larsen'],
  ],
  [
    'The following are parts of a port:\n(a) the outer quay (Board v Holm, 1870);\n(b) the mole.',
    ['Among parts of a port, which case is cited for “the outer quay”? -> Board v Holm (1870)'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'It is part of the port (Board v Larsen, 1862).',
  'The port is old (founded in 1862).',
  'Two pacts were made: one on fishing (Bergen, 1991).',
  'The members signed pacts: a treaty on fishing (Bergen, 1991).',
  'The port belongs to the town (see chapter 7).',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
