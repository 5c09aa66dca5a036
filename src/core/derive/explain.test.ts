import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePlainText } from '../../reader/plain-text.ts';
import type { DeckId } from '../model/identity.ts';
import { deriveDeck } from './derive.ts';
import { explainDocument, type PassageTrace } from './explain.ts';

const TEXT = `The Tide Agency

The Tide Agency (TA) is a body of the state. It was founded in 1950 in Kiel. They were late.
The Tide Agency was founded in 1950.

Objectives

The main objectives of the TA include:
- Measures against the floods of every coast
- Coasts and harbours

Share this article on Facebook
`;
const document = parsePlainText(TEXT, 'tides.txt');
const passages = explainDocument(document);

function passage(start: string): PassageTrace {
  const found = passages.find(({ quote }) => quote.startsWith(start));
  if (!found) throw new Error(`no passage begins with "${start}"`);
  return found;
}

test('a sentence shows how it was read, what it states and what is asked', () => {
  expect(passage('It was founded')).toMatchObject({
    section: [],
    readAs: 'The TA was founded in 1950 in Kiel.',
    facts: [
      { rule: 'occurrence', says: 'The TA was founded; when: 1950; where: Kiel' },
      { rule: 'argument', says: 'The TA, found where: Kiel' },
      { rule: 'argument', says: 'The TA, found when: 1950' },
    ],
    cards: [
      { front: 'When was the TA founded?', back: '1950' },
      { front: 'Where was the TA founded?', back: 'Kiel' },
    ],
    passedOver: undefined,
  });
});

test('a dropped draft keeps its question, answer and reason', () => {
  expect(passage('The Tide Agency was founded').dropped).toContainEqual({
    front: 'When was the TA founded?',
    back: '1950',
    reason: 'it repeats an earlier card',
  });
});

test('a sentence without a card says why, page furniture too', () => {
  expect(passage('They were late').passedOver).toBe('"They" is not certain to mean one thing');
  expect(passage('Share this').passedOver).toMatch(/^page furniture: /);
});

test('an item that only its list asks for names the card', () => {
  expect(passage('Coasts and harbours')).toMatchObject({
    section: ['Objectives'],
    cards: [],
    coveredBy: 'What are the main objectives of the TA?',
    passedOver: undefined,
  });
});

test.each(['content/collective-security-treaty-organization/document.txt'])(
  'the explanation of %s holds the deck and its gaps, no more and no less, in order',
  (path) => {
    const article = parsePlainText(readFileSync(path, 'utf8'), 'article.txt');
    const deck = deriveDeck(article, { id: 'article' as DeckId });
    const explained = explainDocument(article);
    const sides = ({ front, back }: { readonly front: string; readonly back: string }) => ({ front, back });
    expect(explained.flatMap(({ cards }) => cards)).toEqual(deck.cards.map(sides));
    const over = explained.flatMap(({ start, passedOver }) =>
      passedOver === undefined ? [] : [{ start, reason: passedOver }],
    );
    expect(over).toEqual(deck.passedOver.map(({ start, reason }) => ({ start, reason })));
    const starts = explained.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const one of explained) {
      const fate = one.cards.length > 0 || one.coveredBy !== undefined || one.passedOver !== undefined;
      expect(fate).toBe(true);
    }
  },
);
