import { expect, test } from 'vitest';
import { parsePlainText } from '../../reader/plain-text.ts';
import { collectNames } from './names.ts';
import { readDocument } from './read-document.ts';
import { withinSentence } from './spelling.ts';

const names = collectNames([]);

test.each([
  ['The Rhine', 'the Rhine'],
  ['Mild inflation', 'mild inflation'],
  ['Round-robin scheduling', 'round-robin scheduling'],
  ['Early modern England', 'early modern England'],
  ['Metamorphosis insectorum Surinamensium', 'Metamorphosis insectorum Surinamensium'],
  ['France', 'France'],
  ['Tolerance', 'tolerance'],
  ['Vincent Coleman', 'Vincent Coleman'],
])('within a sentence, %s is %s', (text, written) => {
  expect(withinSentence(text, names)).toBe(written);
});

test('keeps the capital of a name whose commands are written small', () => {
  const text =
    'How it works\n\nAll that Git knows is kept. Use git add, git fetch and git log. What Git finds, git log shows.';
  const { reading } = readDocument(parsePlainText(text, 'x.txt'));
  expect(withinSentence('Git', reading.names)).toBe('Git');
});
