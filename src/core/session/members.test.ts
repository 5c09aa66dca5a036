import { describe, expect, test } from 'vitest';
import type { Card } from '../model/deck.ts';
import type { CardId } from '../model/identity.ts';
import { memberCards, type SetCard } from './members.ts';

const fields = {
  id: 1 as CardId,
  category: 'membership',
  section: [],
  answerType: 'body' as const,
  rule: '',
};
const passage = { quote: '', start: 100, end: 200 };
const items = ['Armenia', 'Belarus', 'Council of Ministers'];
const set: SetCard = {
  ...{ kind: 'set', ...fields, items, key: 'membership/cst/all', front: 'Which?', back: '', source: passage },
};
const asks = (key: string, back: string, source = passage): Card => ({
  ...{ kind: 'recall', ...fields, key, front: '?', back, source },
});
const keys = (cards: readonly Card[]) => cards.map(({ key }) => key);

describe('the cards of missed members', () => {
  const missing = asks('membership/cst/armenia', 'Armenia');
  const status = asks('membership/cst/status/belarus', 'Full member');
  const within = asks('role/council/who', 'The Council of Ministers', { quote: '', start: 120, end: 140 });
  const elsewhere = asks('event/found/who', 'Armenia', { quote: '', start: 300, end: 340 });
  const cards = [elsewhere, missing, status, within, set];

  test.each([
    ['whose answer it is', ['Armenia'], ['membership/cst/armenia']],
    ['whose key ends in it', ['Belarus'], ['membership/cst/status/belarus']],
    [
      'from a sentence within the passage, whatever the article',
      ['Council of Ministers'],
      ['role/council/who'],
    ],
    [
      'in the order missed',
      ['Belarus', 'Armenia'],
      ['membership/cst/status/belarus', 'membership/cst/armenia'],
    ],
    ['none for an item that has none', ['Georgia'], []],
  ])('%s', (_, missed, expected) => {
    expect(keys(memberCards(set, missed, cards))).toEqual(expected);
  });

  test('a card that the learner wrote is of no passage, and so of no set', () => {
    const own = { ...asks('own/1', 'Armenia', { quote: '', start: 0, end: 0 }), rule: 'own' };
    const first = { ...set, source: { quote: '', start: 0, end: 200 } };
    expect(memberCards(first, ['Armenia'], [own])).toEqual([]);
    expect(keys(memberCards(first, ['Armenia'], [own, missing]))).toEqual([missing.key]);
  });

  test('a card that fits two of them comes once', () => {
    expect(keys(memberCards(set, ['Armenia', 'The Armenia'], cards))).toEqual(['membership/cst/armenia']);
  });
});
