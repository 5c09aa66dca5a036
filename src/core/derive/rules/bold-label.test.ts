import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../reader/markdown/markdown.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('bold-label', parseMarkdown(`# Ports\n\n## Words\n\n${text}`, 'x.md'));
const CARDS = [
  'What is meant by “tithe”? -> A tax of one tenth paid to the harbour',
  'Which term means “a tax of one tenth paid to the harbour”? -> Tithe',
];

test.each([
  '**Tithe** a tax of one tenth paid to the harbour',
  '**Tithe.** A tax of one tenth paid to the harbour.',
  '- **Tithe** a tax of one tenth paid to the harbour',
])('asks of: %s', (text) => {
  expect(ask(text)).toEqual(CARDS);
});

test.each([
  '**Tithe** is a tax of one tenth.',
  '**Long-term.** The port paid nearly all taxes.',
  '**Causes.** The port lost its trade.',
  'The **tithe** a port takes is high.',
  '**Weak master** Holm could not decide.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
