import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('including', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'The River Union faces several problems, including floods, debt and drought.',
    ['Which problems, among others, does the River Union face? -> Floods, debt and drought'],
  ],
  [
    'The River Union carries out many tasks such as surveys and repairs.',
    ['Which tasks, among others, does the River Union carry out? -> Surveys and repairs'],
  ],
  [
    'The River Union faces problems that are not new, such as floods and debt.',
    ['Which problems that are not new, among others, does the River Union face? -> Floods and debt'],
  ],
  [
    'The fate of the River Union depends on two factors: rain and money.',
    ['On which factors does the fate of the River Union depend? -> Rain and money'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'The River Union faces a problem, including floods and debt.',
  'No state faces problems, including floods and debt.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
