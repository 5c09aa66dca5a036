import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import type { DeckId } from '../../model/identity.ts';
import { deriveDeck } from '../derive.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy(
    'note-set',
    parsePlainText(`Silting\n\nThe port is one of the oldest in the bay.\n\n${text}`, 'x.txt'),
  );

test.each([
  ['## Causes\n- storms\n- slow currents', ['What are the causes of silting? -> Storms and slow currents']],
  [
    '## Working harbour\nParts:\n  quay - holds the cranes\n  basin - holds the ships',
    ['Working harbour: what are the parts? -> Quay and basin'],
  ],
  [
    '## Effects\nShort-term:\n- shallow water\n- late ships\n\nMore text.',
    ['What are the short-term effects of silting? -> Shallow water and late ships'],
  ],
  [
    '## Working harbour\nLimiting factors:\n- depth\n- wind',
    ['Working harbour: what are the limiting factors? -> Depth and wind'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  '## Harbour\nExamples:\n- Anna\n- Berta',
  '## Harbour\nQuays:\n- I: north\n- II: south',
  '## Ships\n- Anna\n- Berta',
  '## Causes\n- storms: high waves -> sand',
  '## Dates\n- 1885: built\n- 1890: sold',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});

test.each([
  ['numbered stages are a sequence', '## Stages of silting\n1. Calm\n2. Deposit\n3. Closure', true],
  ['bulleted stages are not', '## Stages of silting\n- Calm\n- Deposit\n- Closure', undefined],
  ['nor are numbered causes', '## Causes of silting\n1. Storms\n2. Currents\n3. Rivers', undefined],
])('%s', (_, text, ordered) => {
  const document = parsePlainText(`Silting\n\nThe port is one of the oldest in the bay.\n\n${text}`, 'x.txt');
  const { cards } = deriveDeck(document, { id: 'silting' as DeckId });
  const sets = cards.flatMap((card) => (card.kind === 'set' ? [card.ordered] : []));
  expect(sets).toEqual([ordered]);
});
