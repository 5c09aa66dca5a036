import { expect, test } from 'vitest';
import type { Draft } from '../draft.ts';
import { misshapen } from './shape.ts';

const draft = (front: string, back: string, more: Partial<Draft> = {}): Draft => ({
  kind: 'recall',
  key: front,
  front,
  back,
  answerType: 'phrase',
  topicOf: 'other',
  rule: 'object',
  start: 0,
  end: 1,
  section: [],
  ...more,
});

test.each([
  ['What is the largest moon of Saturn and?', 'Titan'],
  ['What is the term for patients who describe a sudden pain, which?', 'Angina'],
  ['What did regularly that the signal was label?', 'A beacon'],
  ['In what do the members take part?', 'Decisions'],
  ['What is the largest of Titan?', 'Kraken Mare'],
  ['What is the best known?', 'The Ontario lake'],
  ['What is the name of the largest in the country?', 'The Sogn fjord'],
  ['Where did onwards merchant vessels gather?', 'Bedford Basin'],
  ['What is the deepest in Norway?', 'The Sogn fjord'],
  ['What did the probe itself measure?', 'The pressure'],
  ['What did the probe fly?', 'Past Titan 127 times'],
  ['What did the pulsar flash?', 'Every 1.337 seconds'],
  ['What does the canal join?', 'Through a lock'],
  ['What does methane make up?', 'Most of the rest'],
  ['What does damage to the left half weaken?', 'The right side, and vice versa'],
  ['What does good care save?', 'Lives, whatever the type'],
  ['What do patients describe?', 'A sudden headache'],
  ['What did scientists deny?', 'The whole report'],
  ['Where is a standing secretariat located?', 'Oslo'],
  ['When did the first barge to be see was the Lorelei?', '1783'],
  ['What is the name of the what was at first that the treaty established?', 'The union'],
  ['What is lift?', 'An effect which arises because'],
  ['Why can pilots tell the locks apart?', 'Because the office issues the numbers under'],
  ['What does a heavier barge sink?', 'Further into the mud'],
  ['What did the duke negotiate in 1954?', 'An agreement'],
  ['What does the office set?', 'Tolls, helps towns to build locks'],
  ['What does the council supervise?', 'The work of the union and deals with legal matters'],
])('refuses %s / %s', (front, back) => {
  expect(misshapen(draft(front, back))).toBeTypeOf('string');
});

test.each([
  ['What is the most reactive of all non-metals?', 'Fluorine'],
  ['What is the largest of the five Baltic islands?', 'Zealand'],
  ['What is the largest forest of Poland?', 'The Knyszyn forest'],
  ['What is the interest of the lender?', 'The price of the loan'],
  ['Whose lake is the deepest?', 'Siberia'],
  ['What does a vine wind around itself?', 'Its own stem'],
  ['What does a lock hold?', 'At least two barges'],
  ['Which book did he publish in 1859?', 'On the Origin of Species'],
  ['How did the probe land?', 'By parachute'],
  ['Where is the standing secretariat located?', 'Oslo'],
  ['What do guard cells border?', 'The pore'],
  ['What is the filter used for?', 'To hold back sand'],
  ['What does the river carry?', 'Barges and boats with the current'],
  ['When was the lock that was blown up rebuilt?', '1871'],
  ['Where did he say what the tolls were?', 'In a letter'],
])('lets %s / %s pass', (front, back) => {
  expect(misshapen(draft(front, back))).toBeUndefined();
});

test.each([
  ['When did the probe fly past Titan 127 times?', false],
  ['When did the club usually meet?', false],
  ['When had a week after the invasion begun?', false],
  ['When were the Swedes followed by the Danes?', false],
  ['When did the probe first fly past Titan?', true],
  ['When did the Hundred Years War end?', true],
])('one date answers %s: %s', (front, good) => {
  expect(misshapen(draft(front, '2005', { answerType: 'date' })) === undefined).toBe(good);
});

test.each([
  ['Who was Christiaan Huygens?', 'A Dutch astronomer', false],
  ['What is a stroke?', 'A medical emergency', false],
  ['Who was Solar System?', 'An outer', false],
  ['Who was Ada Lovelace?', 'A mathematician who wrote the first program', true],
  ['What is the Sogn fjord?', 'The deepest in the country', false],
  ['What is the Sogn fjord?', 'The deepest fjord in the country', true],
  ['What is a lock?', 'A chamber for raising boats', true],
  ['Who was Maria Merian?', 'A German naturalist and illustrator', true],
])('what %s / %s says is enough: %s', (front, back, good) => {
  expect(misshapen(draft(front, back, { rule: 'definition' })) === undefined).toBe(good);
});

test('rows and notes are worded by their marks', () => {
  expect(misshapen(draft('Pump: what is noted?', 'Twice', { rule: 'list-item' }))).toBeUndefined();
});
