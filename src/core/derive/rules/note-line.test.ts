import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('note-line', parsePlainText(`Harbour\n\n## Work\n\n${text}`, 'x.txt'));

test.each([
  [
    'Chunking = grouping items into larger units',
    [
      'What is chunking? -> Grouping items into larger units',
      'Which term means “grouping items into larger units”? -> Chunking',
    ],
  ],
  [
    'Silting: sand fills the basin',
    [
      'What happens in silting? -> Sand fills the basin',
      'Which term means that sand fills the basin? -> Silting',
    ],
  ],
  [
    'Harbour master - directs the traffic',
    [
      'Harbour master: what does it do? -> Directs the traffic',
      'What directs the traffic? -> Harbour master',
    ],
  ],
  [
    'Spring tide - range 5 m, lasts approx 3 days',
    ['Spring tide: what is the range? -> 5 m', 'Spring tide: how long does it last? -> Approx 3 days'],
  ],
  [
    'Larsen (1885) - measured the tides',
    ['What did Larsen do in 1885? -> Measured the tides', 'Who measured the tides in 1885? -> Larsen'],
  ],
  ['1885: The old quay was closed', ['When was the old quay closed? -> 1885']],
  [
    '4 May 1885 - opening of the new quay',
    [
      'Work: what happened on 4 May 1885? -> Opening of the new quay',
      'Work: which date is given for “opening of the new quay”? -> 4 May 1885',
    ],
  ],
  [
    'Silt barrier = wall of stakes across a channel\n\nA silt barrier lasts for years.',
    [
      'What is a silt barrier? -> Wall of stakes across a channel',
      'Which term means “wall of stakes across a channel”? -> Silt barrier',
    ],
  ],
  [
    'DWT = deadweight tonnage, LOA = length overall',
    [
      'What does DWT stand for? -> Deadweight tonnage',
      'What is the abbreviation of “deadweight tonnage”? -> DWT',
      'What does LOA stand for? -> Length overall',
      'What is the abbreviation of “length overall”? -> LOA',
    ],
  ],
  [
    'rebuilt after the flood, engineer = Holm, all cranes replaced',
    ['Work: who is named as the engineer? -> Holm'],
  ],
  [
    'Larsen effect: tides are higher in narrow bays',
    [
      'What is meant by “Larsen effect”? -> Tides are higher in narrow bays',
      'Which term means that tides are higher in narrow bays? -> Larsen effect',
    ],
  ],
  [
    'Tidal rule: ships leave when the tide falls',
    [
      'What does the tidal rule say? -> Ships leave when the tide falls',
      'Which rule says that ships leave when the tide falls? -> Tidal rule',
    ],
  ],
  [
    'Holm: Danish engineer who drained the basin',
    [
      'Who is Holm? -> Danish engineer who drained the basin',
      'Which person is described as “Danish engineer who drained the basin”? -> Holm',
    ],
  ],
  ['Pilots: open the outer gate at dawn', ['What do pilots do? -> Open the outer gate at dawn']],
  [
    'Uses of the quay: landing, storing, sorting',
    ['What are the uses of the quay? -> Landing, storing and sorting'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'x = 3',
  'Q: what is a quay?',
  'Larsenian tide (Larsen 1920): see below',
  'North quay vs south quay',
  'const depth = tide.level(now)',
  'Basin: old dock, holds ten ships',
  'The harbour is old.',
  'Time: 5 pm',
  'Two rules govern the port: the first is old.',
  'NB: exam on Friday',
  'Reading: chapter 7 of the book',
  'Soup: with bread £6.50',
  'Pool - maximumPoolSize=20, c.e.orders.Api started',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
