import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Passage } from '../../core/model/document.ts';
import { placingOf } from '../../core/model/place.ts';
import { expectSound, shape } from '../testing/sound.ts';
import { parseMarkdown, readMarkdown } from './markdown.ts';

const read = (text: string, name = 'notes.md') => parseMarkdown(text, name);

/** Where the document has `words`, which some passage contains. */
function quoted({ text, blocks }: Document, words: string): string {
  const passage = blocks.find(
    (block): block is Passage & typeof block => 'text' in block && block.text.includes(words),
  );
  if (!passage) throw new Error(`no passage has ${words}`);
  const from = passage.text.indexOf(words);
  const { start, end } = placingOf(passage, text)(from, from + words.length);
  return text.slice(start, end);
}

describe('the title', () => {
  test.each([
    ['its first heading', '# Tides\n\n## Kinds\n\nTwo.', 'Tides', ['h1: Kinds', 'Two.']],
    ['an underlined one', 'Tides\n=====\n\nTwo kinds.', 'Tides', ['Two kinds.']],
    ['front matter', '---\ntitle: "The Tides"\n---\n# Kinds\n\nTwo.', 'The Tides', ['h1: Kinds', 'Two.']],
    ['front matter that is repeated', '---\ntitle: Tides\n---\n# Tides\n\nTwo.', 'Tides', ['Two.']],
    ['TOML', '+++\ntitle = "Tides"\n+++\n\nTwo kinds.', 'Tides', ['Two kinds.']],
    [
      'a short first line',
      'Tides\n\nThere are two kinds of them.',
      'Tides',
      ['There are two kinds of them.'],
    ],
    ['else the file', 'The sea rises.\n\nIt falls.', 'Notes', ['The sea rises.', 'It falls.']],
    [
      'else the file, among equals',
      '## A\n\nOne.\n\n## B\n\nTwo.',
      'Notes',
      ['h1: A', 'One.', 'h1: B', 'Two.'],
    ],
  ])('%s', (_, text, title, blocks) => {
    expect(read(text).title).toBe(title);
    expect(shape(read(text))).toEqual(blocks);
  });

  test('rules around prose are no front matter', () => {
    expect(shape(read('---\nThe sea rises, and falls.\n\nThen it rises.\n---\n\nEnd.'))).toContain(
      'The sea rises, and falls.',
    );
  });
});

describe('blocks', () => {
  test.each([
    ['wrapped lines', 'The sea\nrises  \nand falls.', ['The sea rises and falls.']],
    [
      'nested lists',
      '- One\n  - Deep\n    1. Deeper\n- Two',
      ['-0: One', '-1: Deep', '1.2: Deeper', '-0: Two'],
    ],
    ['an item goes on', '- One is here.\n\n  It stays.\n- Two', ['-0: One is here. It stays.', '-0: Two']],
    ['after its list', '- One:\n  - Deep\n\n  More.', ['-0: One:', '-1: Deep', '-1: More.']],
    ['a label, then text', '- One\n\n  It stays.', ['-0: One', '-1: It stays.']],
    ['tasks', '- [x] Done\n- [ ] Open', ['-0: Done', '-0: Open']],
    ['quotes', '> The sea.\n> > It rises.', ['The sea.', 'It rises.']],
    [
      'a bold line heads',
      'Text is here.\n\n**Full members**\n\n- A',
      ['Text is here.', 'h1: Full members', '-0: A'],
    ],
    ['a bold sentence does not', 'A is.\n\n**The sea rises.**', ['A is.', 'The sea rises.']],
    ['code', 'A is:\n\n```js\nx()\n```\n\n    y()', ['A is:', '(code) x()', '(code) y()']],
    ['comments', 'A is.\n\n<!-- B is. -->\n\nC <!-- D --> is.', ['A is.', 'C is.']],
    ['raw HTML', 'A is.\n\n<div>B is.</div>\n\n<br>\n', ['A is.', '(HTML) <div>B is.</div>']],
    ['link targets', 'A is.\n\n[a]: https://x.example "B is"', ['A is.']],
    ['notes', 'A[^1] is.\n\n[^1]: B is here.', ['A is.', '(footnote) [^1]: B is here.']],
    ['notes that are links', 'A[^1] is.\n\n[^1]: https://x.example', ['A is.']],
    [
      'references',
      'A is.\n\n## References\n\n- B',
      ['A is.', '(references and links) References', '(references and links) B'],
    ],
  ])('%s', (_, text, blocks) => {
    const document = read(text);
    expectSound(document);
    expect(shape(document)).toEqual(blocks);
  });

  test('words keep no marks', () => {
    const text =
      'The **Moon** &amp; *the* `sea` ~~sky~~ [up](https://x.example "t") ![pic](y.png)\\*<b>x</b>[1].';
    expect(shape(read(`${text}\n`))).toEqual(['The Moon & the sea up *x.']);
  });

  test('tables have a header, rows and places', () => {
    const text = 'A is.\n\n| Port | Height \\| m |\n|:--|--:|\n| **Kiel** | 1 |\n| Bremen |\n';
    const document = read(text);
    expect(shape(document)).toEqual(['A is.', 'Port | Height | m / Kiel | 1 / Bremen | ']);
    const [table] = document.blocks.filter((block) => block.kind === 'table');
    const places = table?.rows.flatMap(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)));
    expect(places).toEqual(['**Kiel**', '1', 'Bremen', '']);
  });
});

describe('words are found where they stand', () => {
  test.each([
    [
      'after a link whose target has the same words',
      'A [b](https://x.example/It "It is") c. It is d.',
      'It is d.',
      'It is d.',
    ],
    ['after an image', '![It is](It.png) A. It is d.', 'It is d.', 'It is d.'],
    ['across lines of a quote', '> A. The sea\n> rises.', 'The sea rises.', 'The sea\n> rises.'],
    ['with an entity at its end', 'A. He is Ren&eacute;', 'He is René', 'He is Ren&eacute;'],
    ['in bold', 'A. **B** is.', 'B is.', 'B** is.'],
    ['behind front matter', '---\ntitle: B is\n---\n\nA. B is.', 'B is.', 'B is.'],
    ['in a heading with marks', '# T\n\n## The *B* ##\n\nA.', 'The B', 'The *B'],
    ['in a heading within a list', 'A.\n\n- > # # The B #\n', '# The B', '# The B'],
    ['in code over two lines', 'A is `b\nc`.', 'b c', 'b\nc'],
    ['with tabs and indentation', '-\tA is\n\n\tB is\n', 'B is', 'B is'],
  ])('%s', (_, text, words, place) => {
    expect(quoted(read(text), words)).toBe(place);
  });

  test('bold', () => {
    const text = 'The **Moon** and __the sea__ are here.';
    const [block] = read(text).blocks.filter(({ kind }) => kind === 'paragraph') as Passage[];
    expect(block?.strong?.map(({ start, end }) => text.slice(start, end))).toEqual(['Moon', 'the sea']);
  });
});

test('bytes that are no text get a sentence', () => {
  expect(readMarkdown(new Uint8Array([65, 0]), 'a.md')).toMatchObject({
    ok: false,
    problem: { code: 'binary' },
  });
});

const mark = fc.constantFrom(
  ...[
    '# ',
    '- ',
    '1. ',
    '> ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '**',
    '*',
    '_',
    '`',
    '```\n',
    '[',
    '](x)',
    '![',
    '[a]: b\n',
  ],
  ...[
    '| a | b |\n|---|---|\n',
    '|',
    '\\',
    '&amp;',
    '<!--',
    '-->',
    '<b>',
    '---\n',
    '===\n',
    '[^1]',
    '~~',
    'The sea',
    ' is ',
  ],
  ...['a', '\u200B', '\u00A0', '中文', '😀', '\u2028', '[x] ', '<http://a.b>', '\f', '[1]', 'edit'],
);
const anyMarkdown = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(mark, { maxLength: 60 }).map((marks) => marks.join('')),
);

test('any text is read, with true places', () => {
  fc.assert(
    fc.property(anyMarkdown, (text) => {
      const document = read(text.replace(/\r\n?/g, '\n').replaceAll('\0', ''));
      expectSound(document);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['quotes', '>'.repeat(100_000)],
  ['lists', Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
  ['brackets', '[![]('.repeat(20_000)],
  ['stars', '**a '.repeat(50_000)],
  ['bullets', '- a\n'.repeat(10_000)],
  ['one long line', 'The sea rises. '.repeat(100_000)],
])('nesting and length do no harm: %s', (_, text) => {
  expectSound(read(text));
});

describe('the lines of a paragraph', () => {
  test.each([
    [
      'labels',
      'quay: holds cranes\nbasin: holds ships',
      ['-0: quay: holds cranes', '-0: basin: holds ships'],
    ],
    ['arrows', 'storm -> silt\nsilt -> late ships', ['storm -> silt', 'silt -> late ships']],
    ['equations', 'LOA = length overall\nGT = gross tonnage', ['LOA = length overall', 'GT = gross tonnage']],
  ])('are blocks of their own where all are notes: %s', (_, text, blocks) => {
    expect(shape(read(`# Ports\n\n${text}`))).toEqual(blocks);
  });

  test.each([
    ['prose', 'The port is old\nand its quay is long.'],
    ['prose with a colon', 'The port has two parts: a quay\nand a basin.'],
    ['one label among prose', 'quay: holds the cranes\nthat came from the north.'],
    ['labels with commas behind', 'Anna: bread,\nPeter: wine,\nMary: cheese,'],
  ])('are one paragraph otherwise: %s', (_, text) => {
    expect(shape(read(`# Ports\n\n${text}`))).toEqual([text.replaceAll('\n', ' ')]);
  });
});
