import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('counted-list', parsePlainText(`Harbour\n\n${text}`, 'x.txt'));

test.each([
  [
    'Four factors raise the rate: heat, wind, light and air.',
    ['Which four factors raise the rate? -> Heat, wind, light and air'],
  ],
  [
    'The work is done by three agencies: UNEP, UNDP and UNIDO.',
    ['By which three agencies is the work done? -> UNEP, UNDP and UNIDO'],
  ],
  [
    'The book came out in two editions, Dutch and Latin.',
    ['In which two editions did the book come out? -> Dutch and Latin'],
  ],
  [
    'Harbours have three kinds of wall: high, low and sloping.',
    ['Which three kinds of wall do harbours have? -> High, low and sloping'],
  ],
  [
    'In 2022 four more names were added: Arl, Bode, Cask and Dunn.',
    ['Which four more names were added in 2022? -> Arl, Bode, Cask and Dunn'],
  ],
  [
    'The salts are the three known compounds of the metal: the oxide, the bromide and the iodide.',
    ['What are the three known compounds of the metal? -> The oxide, the bromide and the iodide'],
  ],
  [
    'The Rhine League is a union whose four members are Chad, Mali, Niger and Togo.',
    ['What are the four members of the Rhine League? -> Chad, Mali, Niger and Togo'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'Four factors raise the rate: heat, wind and light.',
  'It was changed two times: in Rome and in Paris.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
