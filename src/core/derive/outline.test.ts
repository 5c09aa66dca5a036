import { expect, test } from 'vitest';
import { parseMarkdown } from '../../reader/markdown/markdown.ts';
import { outline } from './outline.ts';

test('a sentence knows what is printed bold in it', () => {
  const text =
    '# Rivers\n\nA **weir** is a **low dam**. It is old. The **lock:** lifts ships.\n\n- **Quay**: a wall';
  const { sentences } = outline(parseMarkdown(text, 'x.md'));
  expect(sentences.map(({ bold }) => bold)).toEqual([['weir', 'low dam'], undefined, ['lock'], ['Quay']]);
});
