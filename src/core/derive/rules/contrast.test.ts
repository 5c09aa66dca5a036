import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('contrast', parsePlainText(`Harbour\n\n${text}\n\nThis is the end of the page.`, 'x.txt'));

test.each([
  [
    'Conifers, unlike flowering plants, have no vessels.',
    ['What do conifers lack, unlike flowering plants? -> Vessels'],
  ],
  [
    'Unlike a customs union, EFTA does not impose a common external tariff, so it can trade freely.',
    ['What does EFTA not impose, unlike a customs union? -> A common external tariff'],
  ],
  [
    'Unlike a contract, a duty of care does not depend on agreement.',
    ['What does a duty of care not depend on, unlike a contract? -> Agreement'],
  ],
  [
    'In contrast to steel ships, which rust, wooden ships can sail for decades.',
    ['What can sail for decades, unlike steel ships? -> Wooden ships'],
  ],
  [
    'Long tides come from the sea, whereas short tides come from the wind.',
    ['What comes from the sea, unlike short tides? -> Long tides'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'The Danes, the Finns and the Swedes have belonged from the outset, whereas the Poles have not joined.',
  'Unlike that, the tide does not turn.',
  'It can take back an address, whereas the ship cannot.',
  'The captain slept while the mate steered the ship.',
  'Vitamin C raises its uptake, whereas tea lowers it.',
  'Ann left the harbour, whereas Bob stayed at home.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
