import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../core/model/document.ts';
import { MAX_BYTES } from '../core/model/document.ts';
import { parsePlainText, readPlainText } from './plain-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'notes.txt') => parsePlainText(text, name);
const shape = (document: Document) =>
  document.blocks.map((block) => {
    const text = block.kind === 'table' ? '' : block.text;
    return `${block.kind === 'heading' ? `h${block.level}` : block.kind}: ${text}`;
  });

describe('bytes that are no text get a sentence', () => {
  test.each([
    ['0 bytes', new Uint8Array(), 'empty'],
    ['only white space', bytes(' \n\t \n'), 'empty'],
    ['a NUL byte', new Uint8Array([65, 0, 66]), 'binary'],
    ['a PDF', bytes('%PDF-1.7\nhello'), 'binary'],
    ['Latin-1', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), 'not-utf8'],
    ['more than the limit', new Uint8Array(MAX_BYTES + 1).fill(65), 'too-large'],
  ])('%s', (_, input, code) => {
    const outcome = readPlainText(input, 'notes.txt');
    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    expect(outcome.problem.code).toBe(code);
    expect(outcome.problem.message).toMatch(/^notes\.txt .*\. .*\.$/);
  });

  test('a byte order mark and carriage returns are left out', () => {
    const outcome = readPlainText(bytes('\uFEFFTides\r\n\r\nThe tide rises.\r'), 'x.txt');
    expect(outcome.ok && outcome.value.text).toBe('Tides\n\nThe tide rises.\n');
  });
});

describe('the title', () => {
  test.each([
    ['the first line', 'Tides\nThe sea rises and falls twice a day.', 'Tides'],
    ['a Markdown heading', '# Tides\n\nThe sea rises.', 'Tides'],
    ['an underlined heading', 'Tides\n=====\n\nThe sea rises.', 'Tides'],
    ['else the file name', 'The sea rises and falls twice a day.\nIt does so for ever.', 'Ebb and flow'],
    ['not a bullet', '- The sea\n- The Moon', 'Ebb and flow'],
  ])('%s', (_, text, title) => {
    expect(read(text, 'ebb-and-flow.txt').title).toBe(title);
  });
});

describe('blocks', () => {
  test('headings by their marks', () => {
    const text =
      'T\n\n## One\n\nText is here.\n\n### Two\n\nMore text.\n\nThree[edit | edit source]\nAnd more text.';
    expect(shape(read(text))).toEqual([
      'h1: One',
      'paragraph: Text is here.',
      'h2: Two',
      'paragraph: More text.',
      'h1: Three',
      'paragraph: And more text.',
    ]);
  });

  test('an unmarked heading is short, apart, and stands before text', () => {
    const text = 'T\n\nEarly life\nShe was born in a small town by the sea.\n\nShe liked\nthe sea.';
    expect(shape(read(text))).toEqual([
      'h1: Early life',
      'paragraph: She was born in a small town by the sea.',
      'paragraph: She liked the sea.',
    ]);
  });

  test('bullets of every sort, with depth, after a gap or none', () => {
    const text =
      'T\n\nThe parts are:\n\n- One;\n  continued\n  * Deeper\n• Two\n– Three\n1. Four\n\nAfter the list there is text.';
    const { blocks } = read(text);
    expect(shape(read(text))).toEqual([
      'paragraph: The parts are:',
      'item: One; continued',
      'item: Deeper',
      'item: Two',
      'item: Three',
      'item: Four',
      'paragraph: After the list there is text.',
    ]);
    expect(blocks.flatMap((b) => (b.kind === 'item' ? [b.depth] : []))).toEqual([0, 1, 0, 0, 0]);
    expect(blocks.flatMap((b) => (b.kind === 'item' ? [b.ordered] : []))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  test('lines broken at a fixed width are one paragraph, whose span is the lines as they are', () => {
    const lines = [
      'The river rises in the high mountains of the north and',
      'runs through three countries. It reaches the sea',
      'near the old capital, where it forms a wide delta.',
    ];
    const { text, blocks } = read(`River\n\n${lines.join('\n')}\n`);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ text: lines.join(' ') });
    expect(text.slice(blocks[0]?.start, blocks[0]?.end)).toBe(lines.join('\n'));
  });

  test('marks within the text go, words stay', () => {
    const text = 'T\n\nThe **Moon**[1] pulls the [sea](https://sea.example/x) up.[citation needed]';
    expect(shape(read(text))).toEqual(['paragraph: The Moon pulls the sea up.']);
  });
});

describe('page furniture is known by what it is', () => {
  const article = 'Tides\n\nThe tide is the rise and fall of the sea.\n\n';
  test.each([
    'Search the site',
    'Advertise on Example',
    'Tired of wet feet? Try our boots.',
    'Translate this page: - Asian',
    'Medical Disclaimer: Example is not a substitute for advice.',
    'This site uses cookies.',
    '© 2020 Example',
    'Licensed under CC BY-SA 4.0',
    'Contributors: A. Person',
    'Retrieved from "https://example.org/tides"',
    'Home | News | Contact',
    'Skip to content',
    'From Example, the free encyclopedia',
  ])('%s', (line) => {
    expect(read(`${article}${line}`).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'boilerplate']);
  });

  test('a list of languages, with its group names', () => {
    const { blocks } = read(`${article}Asian\n中文,\n日本,\n한국어,\nUrdu,\nEuropean\nespañol,\nDeutsch`);
    expect(blocks.slice(1).every(({ kind }) => kind === 'boilerplate')).toBe(true);
  });

  test('references, until the next section', () => {
    const text = '# T\n\nText is here.\n\n## References\n\n- A book\n\n## History\n\nIt began long ago.';
    expect(read(text).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'boilerplate',
      'boilerplate',
      'heading',
      'paragraph',
    ]);
  });

  test.each([
    'The search for a treaty began in 1990.',
    'Home rule was granted in 1920.',
    'From Alexandria came the largest library.',
    'Copyright protects the works of authors.',
    'Cookies are baked in an oven.',
  ])('but not: %s', (line) => {
    expect(read(`${article}${line}`).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

const piece = fc.constantFrom(
  '# ',
  '- ',
  '\n',
  '\n\n',
  '  ',
  'Word ',
  'it is. ',
  '| ',
  '[edit]',
  '**',
  '=====',
  '1. ',
  'é',
  '中',
  '\u200B',
  ',',
  '(',
  '`',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
);

test('any text gives blocks in order, within the text, that do not overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let reached = 0;
      for (const { start, end } of read(text).blocks) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        reached = end;
      }
    }),
    { numRuns: 300 },
  );
});
