import { describe, expect, test } from 'vitest';
import { parsePlainText } from '../../reader/plain-text.ts';
import type { Draft } from './draft.ts';
import { judge } from './gates.ts';
import { readDocument } from './read-document.ts';

const text = 'River Union\n\nThe River Union (RU) is a league of states on the Rhine.';
const { reading } = readDocument(parsePlainText(text, 'x.txt'));

function draft(front: string, back: string, more: Partial<Draft> = {}): Draft {
  const place = { rule: 'object', start: 0, end: 1, section: [] };
  return {
    kind: 'recall',
    key: `${front}/${back}`,
    front,
    back,
    answerType: 'phrase',
    topicOf: 'other',
    ...place,
    ...more,
  };
}

const reasons = (...drafts: readonly Draft[]) => judge(drafts, reading).map(({ reason }) => reason);

test('a good card passes', () => {
  expect(reasons(draft('What does the RU build?', 'Canals and locks'))).toEqual([undefined]);
});

test('what a sentence defines may be a kind, which needs no name', () => {
  const asks = (rule: string) => draft('What is the ribosome?', 'A machine that builds proteins', { rule });
  expect(reasons(asks('definition'))).toEqual([undefined]);
  expect(reasons(asks('object'))[0]).toBeTypeOf('string');
});

test.each([
  ['What is the company type of Nordlink?', undefined],
  ['What is the country code of the River Union?', undefined],
  ['When did the company move?', 'the question says "the company" without its name'],
  ['What does the process consist of?', 'the question says "the process" without its name'],
])('%s', (front, reason) => {
  expect(reasons(draft(front, 'Salt'))).toEqual([reason]);
});

describe('one bad card', () => {
  test.each([
    ['leak', 'Who leads the council of river ministers?', 'The river ministers'],
    ['leak of a stem', 'What was signed at the signing of the pact?', 'A signed pact'],
    ['leak of an acronym', 'What is the RU also called?', 'River Union'],
    [
      'too long',
      'What does the RU do?',
      'It is a very long answer that nobody could ever learn by heart today',
    ],
    ['dangling pronoun', 'When did it begin?', '1950'],
    ['dangling noun', 'When was the treaty signed?', '1950'],
    ['a noun that only the page names', 'When did Ann Lee name the species?', '1950'],
    ['yes or no', 'Is the RU old?', 'Very old'],
    ['vague', 'What does the RU have?', 'Several members'],
    ['page marks', 'What is the RU?[edit]', 'A league of states'],
    ['open bracket', 'What is the RU?', 'A league (of states'],
    ['broken off', 'What does the RU build?', 'Canals and'],
    ['the title', 'Which union was founded on the Rhine in 1950?', 'The River Union'],
    ['an answer that dangles', 'What does the RU build?', 'The cycle at the mill'],
  ])('%s', (_, front, back) => {
    expect(reasons(draft(front, back))[0]).toBeTypeOf('string');
  });
});

test.each([
  ['set-statement', ['Canals', 'Locks that are shut'], false],
  ['counted-list', ['Canals', 'The long and winding road to Kiel'], false],
  ['set-statement', ['The House of Elders', 'The Assembly'], true],
  ['lead-in-list', ['Canals', 'Locks that are shut'], true],
])('a set by %s of %j', (rule, items, passes) => {
  const set = draft('What does the RU own?', items.join(' and '), { kind: 'set', items, rule });
  expect(reasons(set)[0] === undefined).toBe(passes);
});

describe('cards against each other', () => {
  test('one question with two answers is no question', () => {
    const cards = [draft('What does the RU build?', 'Canals'), draft('What does RU build?', 'Locks')];
    expect(reasons(...cards)).toEqual(Array(2).fill('another fact answers the same question'));
  });

  test.each([
    ['2005', '3 August 2005'],
    ['Kiel', 'Kiel, Germany'],
    ['Iron ore', 'Salt, iron ore'],
  ])('%s is less than %s, which stays', (less, more) => {
    const cards = [less, more].map((back, start) => draft('What does the RU log?', back, { start }));
    expect(reasons(...cards)).toEqual(['another card has a fuller answer', undefined]);
    expect(reasons(...cards.slice().reverse())).toEqual([undefined, 'another card has a fuller answer']);
  });

  test('one of a list is less than the list', () => {
    const list = draft('What does the RU dig?', 'Canals and locks', {
      kind: 'set',
      items: ['Canals', 'Locks'],
    });
    expect(reasons(draft('What does the RU dig?', 'Locks'), list)).toEqual([
      'another card has a fuller answer',
      undefined,
    ]);
  });

  test.each([
    ['2005', '3 August 2006'],
    ['Salt', 'Not salt'],
    ['Ore', 'Forest'],
  ])('%s clashes with %s', (one, other) => {
    const clash = 'another fact answers the same question';
    expect(reasons(draft('What does the RU log?', one), draft('What does the RU log?', other))).toEqual([
      clash,
      clash,
    ]);
  });

  test('what a thing is and what it does are two questions', () => {
    const is = draft('What is a lock?', 'A box of water', { rule: 'definition' });
    expect(reasons(is, draft('What does a lock do?', 'Lifts boats'))).toEqual([undefined, undefined]);
  });

  test('one sentence gives a list once', () => {
    const set = (front: string, start: number) =>
      draft(front, 'Canals and locks', { kind: 'set', items: ['Canals', 'Locks'], start });
    const cards = [set('What does the RU build?', 0), set('Which two works does the RU make?', 0)];
    expect(reasons(...cards)).toEqual([undefined, 'it repeats an earlier card']);
    expect(reasons(set('What does the RU build?', 0), set('What does the RU own?', 9))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test.each([
    [
      'a part of an answer',
      'Which name does the bay bear?',
      'Xanadu',
      'What does the bay bear?',
      'The name Xanadu',
    ],
    [
      'the other way round',
      'What hit the north pier at noon?',
      'The bow of the Imo',
      'What did the bow of the Imo hit?',
      'The north pier',
    ],
  ])('what the general rule repeats of its sentence: %s', (_, front, back, otherFront, otherBack) => {
    const general = draft(front, back, { rule: 'argument' });
    const special = draft(otherFront, otherBack, { rule: 'contrast' });
    const repeated = new Map(
      judge([general, special], reading).map(({ draft: { rule }, reason }) => [rule, reason]),
    );
    expect(repeated.get('argument')).toBe('it repeats an earlier card');
    const elsewhere = judge([general, { ...special, start: 9 }], reading);
    expect(elsewhere.map(({ reason }) => reason)).toEqual([undefined, undefined]);
  });

  test('the first of two equal cards stays', () => {
    const cards = [draft('What does the RU build?', 'Canals'), draft('What does the RU build?', 'Canals')];
    expect(reasons(...cards)).toEqual([undefined, 'it repeats an earlier card']);
  });

  test.each([
    ['one adds only how', 'When was the lock built?', 'When was the lock built in haste?', '1950', 1],
    [
      'one tells what, the other leaves it open',
      'What was built in 1950?',
      'What canal of Kiel was built in 1950?',
      'Lock',
      0,
    ],
    [
      'a full date belongs to one event',
      'When did the RU become a member?',
      'When did membership come?',
      '2 May 1950',
      1,
    ],
  ])('asked once: %s', (_, one, other, answer, dropped) => {
    const expected = [undefined, undefined].map((__, i) =>
      i === dropped ? 'it repeats an earlier card' : undefined,
    );
    expect(reasons(draft(one, answer), draft(other, answer, { start: 9 }))).toEqual(expected);
  });

  test.each([
    ['of two things', 'When was the lock of Kiel built?', 'When was the lock of Lund built?'],
    ['of letters', 'What is vitamin A soluble in?', 'What is vitamin D soluble in?'],
    ['of a thing and of its part', 'What is the iron in iron pots?', 'What is the clay in iron pots?'],
  ])('asked twice: %s', (_, one, other) => {
    expect(reasons(draft(one, 'Fat'), draft(other, 'Fat', { start: 9 }))).toEqual([undefined, undefined]);
  });
});
