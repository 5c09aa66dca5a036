import { describe, expect, it } from 'vitest';
import type { OwnText } from './card-events.ts';
import type { CardMarks } from './card-marks.ts';
import type { Card } from './deck.ts';
import type { CardId, DeckId } from './identity.ts';
import { derivedTextOf, flawOf, shownCard } from './own-text.ts';

const card = (kind: Card['kind'], front: string, back: string, items: string[] = []): Card => {
  const rest = {
    ...{ id: 5 as CardId, key: 'k', category: 'test', section: [], front, back, rule: 'test' },
    source: { quote: front, start: 0, end: front.length },
  };
  return kind === 'set' ? { kind, ...rest, answerType: 'set', items } : { kind, ...rest, answerType: 'term' };
};
const recall = card('recall', 'What raises tides?', 'The Moon');
const cloze = card('cloze', 'The ____ raises tides.', 'Moon');
const set = card('set', 'What raises tides?', 'The Sun and the Moon', ['the Sun', 'the Moon']);

const edited = (text: OwnText, base: Card): CardMarks => ({
  wording: {
    ...{ v: 2, id: '6c2ab8a2-0f3e-4d5c-8d8a-2b3c4d5e6f70', moment: { at: 0, offset: 0 }, order: 0 },
    ...{ type: 'edit', cardId: base.id, deckId: 'tides' as DeckId, text, base: derivedTextOf(base) },
  },
});

describe('shownCard', () => {
  it('is the derived card where nothing was edited', () => {
    expect(shownCard(recall, {})).toEqual({ ...recall, aliases: [] });
  });

  it("has the learner's words in place of the derived ones", () => {
    const text = { front: 'Who pulls the sea?', back: 'Moon', aliases: ['Luna'] };
    expect(shownCard(recall, edited(text, recall))).toEqual({ ...recall, ...text });
  });

  it('keeps the members of a set whose members were not edited', () => {
    const text = { front: 'Which two?', back: 'Sun and Moon' };
    expect(shownCard(set, edited(text, set))).toMatchObject({ ...text, items: ['the Sun', 'the Moon'] });
  });

  it('gives no members to a card that is not a set', () => {
    const text = { front: 'Which two?', back: 'Sun and Moon', items: ['Sun', 'Moon'] };
    expect(shownCard(recall, edited(text, recall))).not.toHaveProperty('items');
  });
});

describe('derivedTextOf', () => {
  it('is all that an edit can change', () => {
    expect(derivedTextOf(recall)).toEqual({ front: recall.front, back: recall.back });
    expect(derivedTextOf(set)).toMatchObject({ items: ['the Sun', 'the Moon'] });
  });
});

describe('flawOf', () => {
  it.each([
    [recall, { front: 'Who?', back: 'Moon' }, null],
    [recall, { front: ' ', back: 'Moon' }, 'question is empty'],
    [recall, { front: 'Who?', back: '' }, 'answer is empty'],
    [cloze, { front: 'The ____ pulls.', back: 'Moon' }, null],
    [cloze, { front: 'The Moon pulls.', back: 'Moon' }, 'one gap'],
    [cloze, { front: 'The ____ pulls the ____.', back: 'Moon' }, 'one gap'],
    [set, { front: 'Which?', back: 'Both', items: ['Sun', 'Moon'] }, null],
    [set, { front: 'Which?', back: 'Both', items: ['Sun'] }, 'at least two'],
    [set, { front: 'Which?', back: 'Both' }, 'at least two'],
  ])('of $kind %#', ({ ...card }, text, flaw) => {
    expect(flawOf(card as Card, text)).toEqual(flaw === null ? null : expect.stringContaining(flaw));
  });
});
