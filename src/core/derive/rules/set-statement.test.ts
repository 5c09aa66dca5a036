import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('set-statement', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'The three branches of government are the legislature, the executive and the judiciary.',
    ['What are the three branches of government? -> The legislature, the executive and the judiciary'],
  ],
  [
    "The River Union's organs are the River Council and the Water Court.",
    ["What are the River Union's organs? -> The River Council and the Water Court"],
  ],
  [
    'The army, the navy and the air force are the three services of the River Union.',
    ['What are the three services of the River Union? -> The army, the navy and the air force'],
  ],
  [
    'The legislature consists of the House of Elders and the Assembly.',
    ['What does the legislature consist of? -> The House of Elders and the Assembly'],
  ],
  [
    'The executive is made up of the president, the cabinet and the civil service.',
    ['What is the executive made up of? -> The president, the cabinet and the civil service'],
  ],
  [
    'The River Union is divided into Upper Rhine and Lower Rhine.',
    ['What is the River Union divided into? -> Upper Rhine and Lower Rhine'],
  ],
  [
    'There are three types of rock: igneous, sedimentary and metamorphic.',
    ['What are the three types of rock? -> Igneous, sedimentary and metamorphic'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'The rivers are long, wide and deep.',
  'The branches of government are independent.',
  'Kiel and Lund are the three towns of the River Union.',
  'Kiel and Lund are the towns.',
  'The River Union does not consist of Kiel and Lund.',
  'The River Union consists of Kiel.',
  'There are three types of rock: igneous and sedimentary.',
  'There are many towns: Kiel, Lund and Mora.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
