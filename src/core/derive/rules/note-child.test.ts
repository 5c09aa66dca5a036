import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../reader/markdown/markdown.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('note-child', parseMarkdown(`# Rivers\n\n${text}`, 'x.md'));

test('what stands under a member of a group tells which it is', () => {
  expect(
    ask('## Types of weir\n\n- Broad-crested\n  - holds back silt\n  - example: Lunna weir\n- Labyrinth\n'),
  ).toEqual([
    'Which type of weir holds back silt? -> Broad-crested',
    'Types of weir: what is given as an example of “broad-crested”? -> Lunna weir',
  ]);
});

test.each([
  '## Types of weir\n\n- Causes:\n  - holds back silt\n- Uses\n',
  '## Weirs and locks\n\n- Broad-crested\n  - holds back silt\n- Labyrinth\n',
  '## Types of weir\n\n- Broad-crested\n  - wide and low\n- Labyrinth\n',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
