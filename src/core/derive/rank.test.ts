import { expect, test } from 'vitest';
import { parsePlainText } from '../../reader/plain-text.ts';
import type { Draft } from './draft.ts';
import { mostWorthKnowing } from './rank.ts';
import { readDocument } from './read-document.ts';

const text = 'River Union\n\nThe River Union is a league of states on the Rhine. It was founded in Kiel.';
const { outline, reading } = readDocument(parsePlainText(text, 'x.txt'));

function draft(front: string, more: Partial<Draft> = {}): Draft {
  const asked = { kind: 'recall', key: front, front, back: 'Canals', answerType: 'phrase' } as const;
  return { ...asked, topicOf: 'other', rule: 'object', start: 500, end: 600, section: [], ...more };
}

const kept = (drafts: readonly Draft[]) =>
  mostWorthKnowing(drafts, outline, reading).flatMap(({ draft: { front }, reason }) =>
    reason === undefined ? [front] : [],
  );

test('a text gives no more cards than its length is worth, and the least telling go first', () => {
  const facts = Array.from({ length: 8 }, (_, i) => draft(`Fact ${i}?`, { start: 100 * i + 1000 }));
  const more = [
    draft('What is the River Union?', { topicOf: 'definition' }),
    draft('A gap ____', { kind: 'cloze' }),
  ];
  const left = kept([...more, ...facts]);
  expect(left).toHaveLength(8);
  expect(left[0]).toBe('What is the River Union?');
  expect(left).not.toContain('A gap ____');
});

test('one sentence is not asked to pieces', () => {
  expect(kept(Array.from({ length: 8 }, (_, i) => draft(`Fact ${i}?`)))).toHaveLength(6);
});

test('the rows of a table and the items of a list all stay', () => {
  const rows = Array.from({ length: 20 }, (_, i) => draft(`Row ${i}?`, { rule: 'table' }));
  expect(kept(rows)).toHaveLength(20);
});

test('a card about a bold term goes before another', () => {
  const [first] = outline.sentences;
  const held = { ...outline, sentences: first ? [{ ...first, bold: ['weir'], start: 500 }] : [] };
  const others = Array.from({ length: 8 }, (_, i) => draft(`Fact ${i}?`, { start: 100 * i + 1000 }));
  const verdicts = mostWorthKnowing([...others, draft('What is a weir?')], held, reading);
  expect(verdicts.at(-1)?.reason).toBeUndefined();
  expect(verdicts.filter(({ reason }) => reason !== undefined)).toHaveLength(1);
});
