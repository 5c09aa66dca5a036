import { expect, test } from 'vitest';
import type { PassageTrace } from '../core/derive/explain.ts';
import { renderExplanation } from './explanation.ts';

const passage: PassageTrace = {
  section: ['History', 'Origins'],
  quote: 'It was founded\nin 1950.',
  start: 0,
  readAs: 'The TO was founded in 1950.',
  facts: [{ rule: 'occurrence', says: 'the TO was founded; when: 1950' }],
  cards: [{ front: 'When was the TO founded?', back: '1950' }],
  dropped: [{ front: 'What was founded in 1950?', back: 'The TO', reason: 'it repeats an earlier card' }],
  coveredBy: undefined,
  passedOver: undefined,
};

test('shows the sentence under its headings with what became of it', () => {
  expect(renderExplanation('Tides', [passage])).toBe(`Tides
Passages: 1. Cards: 1. Drafts dropped: 1. Passages passed over: 0.

== History > Origins

It was founded in 1950.
  read as   The TO was founded in 1950.
  fact      occurrence: the TO was founded; when: 1950
  card      When was the TO founded? -> 1950
  dropped   What was founded in 1950? -> The TO
            because it repeats an earlier card
`);
});

test('page furniture opens no section', () => {
  const furniture = { ...passage, section: [], passedOver: 'page furniture: share link' };
  const text = renderExplanation('Tides', [passage, furniture, passage]);
  expect(text.match(/== History > Origins/g)).toHaveLength(1);
});

test('keeps lines within a terminal, whatever the words', () => {
  const quote = `${'x'.repeat(500)} ${'long words '.repeat(2000)}`;
  const text = renderExplanation('Tides', [{ ...passage, quote, section: ['y'.repeat(300)] }]);
  expect(text.length).toBeLessThan(3000);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(92);
});

test('lets no control of the terminal through', () => {
  const text = renderExplanation('\u001b[2JTides', [{ ...passage, quote: 'a\u001b[31m\u202eb\u0007\u009b' }]);
  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
});
