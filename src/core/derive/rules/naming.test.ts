import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('naming', parsePlainText(`Harbour\n\n${text}\n\nThis is the end of the page.`, 'x.txt'));

test.each([
  [
    'The perforated walls between the cells are called sieve plates.',
    ['What is the term for the perforated walls between the cells? -> Sieve plates'],
  ],
  [
    'The opposite, a sustained fall in prices, is called deflation.',
    ['What is the term for a sustained fall in prices? -> Deflation'],
  ],
  [
    'The costs of new labels are called menu costs, while the time that people spend on cash is known as a shoe cost.',
    [
      'What is the term for the costs of new labels? -> Menu costs',
      'What is the term for the time that people spend on cash? -> Shoe cost',
    ],
  ],
  [
    'Phloem carries sugars, a process called translocation.',
    ['What is the name of the process in which phloem carries sugars? -> Translocation'],
  ],
  [
    'If workers expect prices to climb they ask for higher wages, a process known as a wage spiral.',
    [
      'What is the name of the process in which, if workers expect prices to climb they ask for higher wages? -> Wage spiral',
    ],
  ],
  [
    'The heaviest that a dwarf can be is about 1.4 solar masses, a value called the Chandra limit.',
    ['What is the name for the heaviest that a dwarf can be, about 1.4 solar masses? -> The Chandra limit'],
  ],
  [
    'The gland makes a hormone called glucagon when the level is low.',
    ['What is the name of the hormone that the gland makes when the level is low? -> Glucagon'],
  ],
  [
    'Peak flow is measured with a device called a flow meter.',
    ['What is the name of the device with which peak flow is measured? -> Flow meter'],
  ],
  [
    'Sailors describe a dull roar like a distant drum, which is known as a bore song.',
    ['What is the term for a dull roar like a distant drum? -> Bore song'],
  ],
  [
    'The theory of tides, proposed by Ida Holm in 1902, is known as the basin theory.',
    ['What is the term for the theory of tides proposed by Ida Holm in 1902? -> Basin theory'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'The person who makes it is called the offeror.',
  'This is called cohesion.',
  'Barges cross a lock in a valley, which is known as the Dip.',
  'The gas is called neon.',
  'It was called after the king.',
  'The relation between price and wages is called for in the text.',
  'Some cells of the leaf are called supply and demand.',
  'She did so, a process called translocation.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
