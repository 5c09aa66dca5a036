import { describe, expect, it } from 'vitest';
import type { CardId } from '../model/identity.ts';
import type { ShownCard } from '../model/own-text.ts';
import { answerChoices } from './choices.ts';

type Given = Partial<Omit<ShownCard, 'kind'>> & { readonly back: string };
let last = 0;

/** A card from a passage of its own, unless told. */
function card(given: Given): ShownCard {
  last += 1;
  return {
    kind: 'recall',
    ...{
      id: last as CardId,
      key: `fact/${last}/x`,
      category: 'bodies',
      section: [],
      front: `Which ${last}?`,
    },
    ...{ answerType: 'body', source: { quote: '', start: last * 100, end: last * 100 + 50 }, rule: '' },
    ...{ aliases: [], ...given },
  };
}
const set = (items: string[]): ShownCard => ({
  ...card({ back: '' }),
  kind: 'set',
  answerType: 'set',
  items,
});
const named = (...backs: string[]) => backs.map((back) => card({ back }));
const offered = (own: ShownCard, deck: readonly ShownCard[], seed = 7) =>
  answerChoices(own, [own, ...deck], seed)?.toSorted() ?? null;

describe('the answers to choose from', () => {
  const own = card({ back: 'Armenia' });

  it('are the card’s own and three others of its type', () => {
    const deck = [...named('Belarus', 'Georgia', 'Russia'), card({ back: '1992', answerType: 'date' })];
    expect(offered(own, deck)).toEqual(['Armenia', 'Belarus', 'Georgia', 'Russia']);
  });

  it('stand in an order that the seed settles, and that differs', () => {
    const deck = [own, ...named('Belarus', 'Georgia', 'Russia', 'Tajikistan')];
    expect(answerChoices(own, deck, 7)).toEqual(answerChoices(own, deck, 7));
    const places = new Set(
      Array.from({ length: 20 }, (_, seed) => answerChoices(own, deck, seed)?.indexOf('Armenia')),
    );
    expect([...places].sort()).toEqual([0, 1, 2, 3]);
  });

  it('are three where there are no more, and none where there are fewer', () => {
    expect(offered(own, named('Belarus', 'Georgia'))).toEqual(['Armenia', 'Belarus', 'Georgia']);
    expect(offered(own, named('Belarus'))).toBeNull();
  });

  it('are all with an article or all without', () => {
    const deck = named('Belarus', 'The Collective Security Council', 'Georgia', 'The Permanent Council');
    expect(offered(own, deck)).toEqual(['Armenia', 'Belarus', 'Georgia']);
  });

  it('are first of all answers to questions for the same thing', () => {
    const state = (back: string) => card({ back, front: `Which state is ${back.length} letters long?` });
    const deck = [
      ...named('Antwerp', 'Athens', 'Ankara', 'Aarhus'),
      ...['Belarus', 'Georgia', 'Russia'].map(state),
    ];
    const asked = card({ back: 'Armenia', front: 'Which states joined?' });
    for (let seed = 0; seed < 20; seed += 1)
      expect(offered(asked, deck, seed)).toEqual(['Armenia', 'Belarus', 'Georgia', 'Russia']);
  });

  it('are none for a set', () => {
    expect(offered(set(['Armenia', 'Russia']), named('Belarus', 'Georgia', 'Tajikistan'))).toBeNull();
  });

  const others = named('Belarus', 'Georgia');
  it.each<[string, ShownCard, ShownCard]>([
    ['the same answer in other words', card({ back: 'UN Charter' }), card({ back: 'U.N. charter' })],
    [
      'another form that the learner allowed',
      card({ back: 'Myanmar', aliases: ['Burma'] }),
      card({ back: 'Burma' }),
    ],
    ['a part of the answer', card({ back: 'Chisinau, Moldova' }), card({ back: 'Moldova' })],
    [
      'what the question names',
      card({ back: 'Armenia', front: 'Besides Russia, which?' }),
      card({ back: 'Russia' }),
    ],
    [
      'the answer to the same question',
      card({ back: 'Armenia', front: 'Who?' }),
      card({ back: 'Russia', front: 'Who?' }),
    ],
    ['a sibling', card({ back: 'Armenia', key: 'sign/who/a' }), card({ back: 'Russia', key: 'sign/who/b' })],
    [
      'another name of the same sentence',
      card({ back: 'Armenia', source: { quote: '', start: 5, end: 9 } }),
      card({ back: 'Russia', source: { quote: '', start: 5, end: 9 } }),
    ],
  ])('never have %s', (_, asked, true_) => {
    expect(offered(asked, [true_, ...others])).toEqual([asked.back, 'Belarus', 'Georgia'].toSorted());
  });

  it('never have what stands in a list with the answer', () => {
    const deck = [set(['Armenia', 'Russia']), ...named('Russia', 'Belarus', 'Georgia')];
    expect(offered(own, deck)).toEqual(['Armenia', 'Belarus', 'Georgia']);
  });

  it('may be other dates of the same sentence, but no other way to write the same one', () => {
    const at = { quote: '', start: 5, end: 9 };
    const date = (back: string) => card({ back, answerType: 'date', source: at });
    expect(offered(date('15 May 1992'), [date('1992-05-15'), date('2002'), date('1994')])).toEqual([
      '15 May 1992',
      '1994',
      '2002',
    ]);
  });

  it('are the likest first', () => {
    const council = card({ back: 'The Council of Ministers' });
    const deck = named(
      'The Council of Elders',
      'Joint Staff',
      'The Court',
      'The Committee of Secretaries',
      'Ombudsman',
    );
    for (let seed = 0; seed < 10; seed += 1) {
      expect(answerChoices(council, [council, ...deck], seed)).toContain('The Committee of Secretaries');
    }
  });
});
