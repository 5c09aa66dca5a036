import { describe, expect, it } from 'vitest';
import type { NewCardEvent } from './card-events.ts';
import { cardId, type DeckId } from './identity.ts';
import { OWN_SECTION, ownCard, ownCardId, sourceOf } from './own-card.ts';

const tides = 'tides' as DeckId;
const id = '6c2ab8a2-0f3e-4d5c-8d8a-2b3c4d5e6f70';
const making: NewCardEvent = {
  ...{ v: 3, type: 'new-card', id, moment: { at: 5, offset: 0 }, order: 5, deckId: tides },
  ...{ cardId: ownCardId(tides, id), text: { front: 'What raises tides?', back: 'The Moon' } },
};

describe('a card that the learner wrote', () => {
  it('goes by the hash of its deck and of its event, and has no source', () => {
    const card = ownCard({ making });
    expect(card).toMatchObject({
      id: cardId(tides, `own/${id}`),
      front: 'What raises tides?',
      back: 'The Moon',
    });
    expect(card && sourceOf(card)).toBeNull();
  });

  it('stands under its section, or else under one for all such cards', () => {
    expect(ownCard({ making })?.section).toEqual([OWN_SECTION]);
    expect(ownCard({ making: { ...making, section: ['Sea', 'Tides'] } })?.section).toEqual(['Sea', 'Tides']);
    expect(ownCard({ making: { ...making, section: [] } })?.section).toEqual([]);
  });

  it('is none where a line of the journal goes by the id of another card', () => {
    expect(ownCard({ making: { ...making, cardId: cardId(tides, 'moon') } })).toBeNull();
    expect(ownCard({ making: { ...making, deckId: 'seas' as DeckId } })).toBeNull();
    expect(ownCard({})).toBeNull();
  });
});
