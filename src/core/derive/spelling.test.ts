import { expect, test } from 'vitest';
import { collectNames } from './names.ts';
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
