import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ITEMS = '(a) the ship is old;\n(b) the crew is small.';
const ask = (leadIn: string) =>
  questionsBy('lead-in-list', parsePlainText(`Ports\n\n## Rules\n\n${leadIn}\n${ITEMS}`, 'x.txt'));
const SAID = 'The ship is old and the crew is small';

test.each([
  ['A pilot is liable if any of the following applies:', 'In which cases is a pilot liable?'],
  ['A permit ends when:', 'In which cases does a permit end?'],
  [
    'A permit is valid if all of the following conditions are met:',
    'Under which conditions is a permit valid?',
  ],
  ['A pilot is required except where:', 'A pilot is required: what are the exceptions?'],
  ['A permit is binding unless:', 'A permit is binding: what are the exceptions?'],
  ['The harbour rule does not apply where:', 'In which cases does the harbour rule not apply?'],
  [
    'To obtain a permit, the owner must prove two things:',
    'Which two things must the owner prove to obtain a permit?',
  ],
  ['An owner must show all of the following:', 'What must an owner show?'],
])('asks of: %s', (leadIn, question) => {
  expect(ask(leadIn)).toEqual([`${question} -> ${SAID}`]);
});

test.each([
  'It ends when:',
  'The rule does not apply where:',
  'This is so unless:',
  'Note the following:',
  'An owner must be:',
])('passes over: %s', (leadIn) => {
  expect(ask(leadIn)).toEqual([]);
});
