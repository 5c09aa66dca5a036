import { expect, it } from 'vitest';
import type { CardId } from '../../core/model/identity.ts';
import type { ShownCard } from '../../core/model/own-text.ts';
import { fieldsOf, ownTextOf } from './card-fields.ts';

const words = {
  key: 'k',
  category: 'c',
  section: [],
  front: 'Which?',
  source: { quote: '', start: 0, end: 0 },
};
const plain = { id: 1 as CardId, rule: 'test', answerType: 'term', aliases: [], ...words } as const;
const recall: ShownCard = { ...plain, kind: 'recall', back: 'This' };
const set: ShownCard = { ...plain, kind: 'set', back: 'one, then two', items: ['one', 'two'] };

it('fields left as they are say what the card says', () => {
  expect(ownTextOf(recall, fieldsOf(recall))).toEqual({ front: 'Which?', back: 'This' });
  expect(ownTextOf(set, fieldsOf(set))).toEqual({
    front: 'Which?',
    back: 'one, then two',
    items: ['one', 'two'],
  });
});

it('lists are read a line an entry, without blanks and empty lines', () => {
  const fields = { ...fieldsOf(recall), back: ' That ', aliases: 'those\n\n these ' };
  expect(ownTextOf(recall, fields)).toEqual({ front: 'Which?', back: 'That', aliases: ['those', 'these'] });
});

it('the answer of a set follows its items', () => {
  expect(ownTextOf(set, { ...fieldsOf(set), items: 'one\ntwo\n three' })).toEqual({
    front: 'Which?',
    back: 'one, two and three',
    items: ['one', 'two', 'three'],
  });
});
