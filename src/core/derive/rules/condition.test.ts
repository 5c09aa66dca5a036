import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('condition', parsePlainText(`Harbour\n\n${text}\n\nThis is the end of the page.`, 'x.txt'));

test.each([
  [
    'If inflation is too high, a central bank raises its policy rate.',
    ['What happens if inflation is too high? -> A central bank raises its policy rate'],
  ],
  [
    'If the lease expires, the client must stop using the address.',
    ['What must the client do if the lease expires? -> Stop using the address'],
  ],
  [
    'An offer comes to an end if it is revoked or rejected.',
    ['When does an offer come to an end? -> If it is revoked or rejected'],
  ],
  [
    'An occupier must warn visitors of hidden dangers unless the danger is obvious.',
    [
      'What is the exception to the rule that an occupier must warn visitors of hidden dangers? -> When the danger is obvious',
    ],
  ],
  [
    'A displacement reaction takes place when a more reactive halogen is added to a solution of the halide of a less reactive one.',
    [
      'What takes place when a more reactive halogen is added to a solution of the halide of a less reactive one? -> A displacement reaction',
    ],
  ],
  [
    'Iron anaemia is a disease that develops when the body has too little iron.',
    ['When does iron anaemia develop? -> When the body has too little iron'],
  ],
  [
    'A harbour happens when a river meets the sea and ships can land.',
    ['What happens in a harbour? -> A river meets the sea and ships can land'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'When the ship arrived, the crew left.',
  'If it sweeps across the Earth, the star flashes.',
  'She sells ships if they are old.',
  'A comet is a body that releases gas when it passes the Sun.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
