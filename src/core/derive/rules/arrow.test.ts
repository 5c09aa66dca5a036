import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy(
    'arrow',
    parsePlainText(`Trade\n\nThe port is one of the oldest in the bay.\n\n## Fish\n\n${text}`, 'x.txt'),
  );

test.each([
  [
    'boat -> quay -> market -> shop',
    [
      'Fish: what is the order, from first to last? -> Boat, quay, market and shop',
      'Fish: what comes after “boat”? -> Quay',
      'Fish: what comes after “quay”? -> Market',
      'Fish: what comes after “market”? -> Shop',
    ],
  ],
  ['landing: boat -> quay', ['What leads from boat to quay? -> Landing']],
  ['the crane moves boxes from ship → quay', ['What moves boxes from ship to quay? -> The crane']],
  ['So no ice => spoilt fish', ['Fish: what does “no ice” lead to? -> Spoilt fish']],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each(['if (a) { r->head = 0; }', 'a->b', 'Menu -> '])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
