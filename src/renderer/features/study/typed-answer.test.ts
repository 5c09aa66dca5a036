import { describe, expect, it } from 'vitest';
import type { Card } from '../../../core/model/deck.ts';
import type { CardId, DeckId } from '../../../core/model/identity.ts';
import type { ShownCard } from '../../../core/model/own-text.ts';
import { startSession } from '../../../core/session/session.ts';
import {
  checkTyped,
  differenceWords,
  gradeOfTyped,
  isOpenToAppeal,
  rivalsIn,
  verdictWords,
} from './typed-answer.ts';

function card(back: string, answerType: Card['answerType'] = 'place', id = 0): ShownCard {
  const source = { quote: back, start: 0, end: back.length };
  const words = { key: back, category: 'test', section: [], front: `Which is ${back.length}?`, back, source };
  return { kind: 'recall', id: id as CardId, rule: 'test', answerType, aliases: [], ...words };
}

describe('a typed answer', () => {
  it.each([
    ['Tashkent', 'Tashkent', 'Right', null, 3, false],
    ['tashkent', 'Tashkent', 'Right', null, 3, false],
    ['Tashkant', 'Tashkent', 'Right, with a slip', 'Missing: “e”. Other than the card: “a”.', 3, false],
    ['Chisinau', 'Chisinau, Moldova', 'Nearly: “Moldova” is missing', null, 2, true],
    ['May 1992', '15 May 1992', 'Nearly: the card says more', null, 2, true],
    ['Moscow', 'Tashkent', 'Not this time', null, 1, true],
    ['Something else', 'A framework for defense', 'Not this time', null, 1, true],
    ['  ', 'Tashkent', 'Nothing typed', null, 1, true],
  ])('%j for %j: %s', (typed, back, words, differences, grade, open) => {
    const answer = checkTyped(typed, card(back, /\d/.test(back) ? 'date' : 'place'), []);
    expect([verdictWords(answer), differenceWords(answer), gradeOfTyped(answer)]).toEqual([
      words,
      differences,
      grade,
    ]);
    expect(isOpenToAppeal(answer)).toBe(open);
  });

  it('is right by another name that the learner gave the card', () => {
    expect(verdictWords(checkTyped('Toshkent', { ...card('Tashkent'), aliases: ['Toshkent'] }, []))).toBe(
      'Right',
    );
  });

  it('that names another answer of the deck is no slip', () => {
    expect(checkTyped('Slovenia', card('Slovakia'), []).verdict).toBe('wrong');
    expect(checkTyped('Hustin', card('Justin', 'person'), ['Hustin']).verdict).toBe('wrong');
  });
});

it('the rivals are the other answers that the sitting has of the deck', () => {
  const queued = (id: number, deck: string) => ({
    cardId: id as CardId,
    deckId: deck as DeckId,
    memory: { state: 'new' } as const,
    position: id,
    group: String(id),
  });
  const main = [queued(1, 'a'), queued(2, 'a'), queued(3, 'b'), queued(4, 'a')];
  const contents = new Map(
    ['one', 'two', 'three'].map((back, i) => [(i + 1) as CardId, card(back)] as const),
  );
  const items = ['x', 'y'];
  contents.set(4 as CardId, { ...card('x and y'), kind: 'set', items });
  const session = startSession({ main, learning: [] }, { at: 0, offset: 0 });
  expect(rivalsIn(session, contents)).toEqual(['two', 'x', 'y']);
});
