import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('apposition', parsePlainText(`Harbour\n\n${text}`, 'x.txt'));

test.each([
  [
    'The walls hold lignin, a tough polymer that keeps water out.',
    [
      'What is lignin? -> A tough polymer that keeps water out',
      'What is the name of the tough polymer that keeps water out? -> Lignin',
    ],
  ],
  [
    'Vincent Coleman, a railway dispatcher, knew the cargo.',
    ['Who was Vincent Coleman? -> A railway dispatcher'],
  ],
  ['The German physiologist Ernst Mund studied sap.', ['Who was Ernst Mund? -> A German physiologist']],
  [
    'A waxy band in the cell walls, the Casparian strip, blocks the path.',
    [
      'What is the Casparian strip? -> A waxy band in the cell walls',
      'What is the name of the waxy band in the cell walls? -> The Casparian strip',
    ],
  ],
  [
    'As a rule a breakwater, a low wall in the mouth of a port, has failed.',
    [
      'What is a breakwater? -> A low wall in the mouth of a port',
      'What is the name of the low wall in the mouth of a port? -> Breakwater',
    ],
  ],
  [
    'Pilots avoid the fairway, the part of a river that is dredged.',
    [
      'What is the fairway? -> The part of a river that is dredged',
      'What is the name of the part of a river that is dredged? -> The fairway',
    ],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'Phloem moves sugar, a process called translocation.',
  'She bought a cat, a dog and a bird.',
  'Pilots avoid the mole, the work of a king.',
  'He left Basel, his home town.',
  'Heated with sulfuric acid, an alcohol loses water and becomes an alkene.',
  'It became a more structured form, the Union.',
  'Between congresses, the Council of Towns, which has 41 members, runs the port.',
  'During a voyage from India to England, the young Otto Brandt realised that no dam can hold.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
