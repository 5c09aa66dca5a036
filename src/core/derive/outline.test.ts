import { expect, test } from 'vitest';
import { parseMarkdown } from '../../reader/markdown/markdown.ts';
import { outline } from './outline.ts';

test('a sentence knows what is printed bold in it', () => {
  const text =
    '# Rivers\n\nA **weir** is a **low dam**. It is old. The **lock:** lifts ships.\n\n- **Quay**: a wall';
  const { sentences } = outline(parseMarkdown(text, 'x.md'));
  expect(sentences.map(({ bold }) => bold)).toEqual([['weir', 'low dam'], undefined, ['lock'], ['Quay']]);
});

const listsOf = (text: string) =>
  outline(parseMarkdown(text, 'x.md')).lists.map(({ leadIn, items, depth, section }) => ({
    under: leadIn?.text,
    depth,
    items: items.map((item) => item.text),
    section: section.at(-1),
  }));

test('a list under an item belongs to that item, and the outer list goes on behind it', () => {
  const text = '# Ports\n\n## Parts\n\nThe parts are:\n\n- quay\n  - crane\n  - shed\n- basin\n  - lock';
  expect(listsOf(text)).toEqual([
    { under: 'The parts are:', depth: 0, items: ['quay', 'basin'], section: 'Parts' },
    { under: 'quay', depth: 1, items: ['crane', 'shed'], section: 'Parts' },
    { under: 'basin', depth: 1, items: ['lock'], section: 'Parts' },
  ]);
});

test('a paragraph, a heading or another kind of mark ends a list', () => {
  const text = '# Ports\n\n- quay\n- basin\n\nThe town is old.\n\n- mayor\n\n## More\n\n1. dig\n2. fill';
  expect(listsOf(text).map(({ items, under }) => [under, ...items])).toEqual([
    [undefined, 'quay', 'basin'],
    [undefined, 'mayor'],
    [undefined, 'dig', 'fill'],
  ]);
});
