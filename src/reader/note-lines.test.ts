import { describe, expect, test } from 'vitest';
import { splitLines } from './lines.ts';
import { findNotes, hasLabel, hasNoteMark } from './note-lines.ts';
import { parsePlainText } from './plain-text.ts';
import { shape } from './testing/sound.ts';

const notesIn = (text: string) => {
  const lines = splitLines(text);
  return findNotes(
    lines,
    lines.map(() => undefined),
  );
};

const read = (text: string) => shape(parsePlainText(text, 'x.txt'));

const RUNNING: Readonly<Record<string, string>> = {
  'prose broken at a width': [
    'The river rises in the high mountains of the north and runs through three',
    'countries before it reaches the sea. Near the old capital it forms a wide',
    'delta: two hundred islands, most of them small, on which herons nest and',
    'where boats cannot pass in summer. The people call it the garden.',
  ].join('\n'),
  'prose broken at a width, with a label': [
    'Note: the figures in this report were taken from the harbour books, which',
    'the clerk kept until the fire, and from the letters of the two engineers,',
    'who wrote to each other every week for more than eleven years about them.',
    'Summary: the port grew until the war and has not grown very much since it,',
    'although the town has spent a great part of its money on the outer basin',
    'and on the road that leads from there over the bridge to the capital city.',
  ].join('\n'),
  'an e-mail': [
    'Dear Anna,',
    '',
    'Thank you for your letter about the harbour. I have asked the engineers',
    'and they will look at the quay next week, if the weather is good enough',
    'for the divers. The plan is this: first the wall, then the cranes, and',
    'last of all the road.',
    '',
    'Kind regards,',
    'Peter',
  ].join('\n'),
  verse: [
    'The tide comes in upon the sand,',
    'The gulls go out to sea,',
    'And all the ships along the land,',
    'Are coming home to me;',
    'The lamp is lit upon the quay,',
    'The nets are hung to dry,',
    'And all the boats that sail the bay,',
    'Are underneath the sky.',
  ].join('\n'),
  'a log': [
    '12:01:07 INFO server: started on port 80',
    '12:01:09 WARN pool: slow query = 300 ms',
    '12:02:11 INFO server: request -> ok',
    '12:02:15 ERROR pool: connection lost',
  ].join('\n'),
  'source code': [
    '#include <stdio.h>',
    '/* depth: how deep */',
    'int depth = 3;',
    'int main(void) {',
    '  return depth;',
    '}',
  ].join('\n'),
};

describe('running text is no notes, however short its lines', () => {
  test.each(Object.entries(RUNNING))('%s', (_, text) => {
    expect(notesIn(text)).not.toContain(true);
  });
});

const NOTES: Readonly<Record<string, string>> = {
  labels: 'quay: holds the cranes\nbasin - holds ships\nlock = lifts ships\nmole: wall in the sea',
  arrows: 'storm -> silt\nsilt -> shallow water\nshallow water -> late ships',
  'labels among jottings': 'old port\nquay: holds the cranes\nbasin: holds ships\nno cranes yet',
};

describe('lines that each say something of their own are notes', () => {
  test.each(Object.entries(NOTES))('%s', (_, text) => {
    expect(notesIn(text)).not.toContain(false);
  });
});

describe('notes are not joined', () => {
  test('what ends in a sign that belongs to a word is whole', () => {
    expect(read('Pumps\n\nA: pumps 4 H+\nB: pumps no ions\nC = leak of H+\nD: none')).toEqual([
      '-0: A: pumps 4 H+',
      '-0: B: pumps no ions',
      '-0: C = leak of H+',
      '-0: D: none',
    ]);
  });

  test('a label begins a line of its own, even behind an open one', () => {
    expect(read('Ports\n\nquay: a wall that ships lie at\nbasin - what ships wait in\nlock: a gate')).toEqual(
      ['-0: quay: a wall that ships lie at', '-0: basin - what ships wait in', '-0: lock: a gate'],
    );
  });

  test('but an arrow or an open phrase goes on', () => {
    expect(read('Ports\n\nstorms: sand fills the\nbasin\n=> late ships\nquay: a wall')).toEqual([
      'storms: sand fills the basin => late ships',
      'quay: a wall',
    ]);
  });
});

test('a number above bullets heads them', () => {
  expect(
    read('Silt\n\nquay: a wall\nbasin: a dock\n\n2. Causes\n- storms\n- currents\n\nlock = a gate'),
  ).toEqual([
    '-0: quay: a wall',
    '-0: basin: a dock',
    'h1: 2. Causes',
    '-0: storms',
    '-0: currents',
    'lock = a gate',
  ]);
});

test('letters stand under the number that leads to them, though no further in', () => {
  expect(
    read('Ports\n\n1. A permit ends if:\n(a) the ship is sold;\n(b) the fee is late.\n2. It is free.'),
  ).toEqual([
    '1.0: A permit ends if:',
    '1.1: the ship is sold;',
    '1.1: the fee is late.',
    '1.0: It is free.',
  ]);
});

test.each([
  ['quay: a wall', true],
  ['quay - a wall', true],
  ['Parts:', true],
  ['A: yes', true],
  ['10:30 start', false],
  ['well-known', false],
  ['The harbour is old. Its parts: two', false],
])('hasLabel(%s) is %s', (text, found) => {
  expect(hasLabel(text)).toBe(found);
});

test.each([
  ['a -> b', true],
  ['depth = 3', true],
  ['↑ pressure', true],
  ['a=b', false],
  ['The sea rises.', false],
])('hasNoteMark(%s) is %s', (text, found) => {
  expect(hasNoteMark(text)).toBe(found);
});
