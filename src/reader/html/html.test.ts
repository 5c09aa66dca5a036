import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../core/model/document.ts';
import { passagesOf } from '../../core/model/passages.ts';
import { expectSound, shape } from '../testing/sound.ts';
import { parseHtml, readHtml } from './html.ts';

function read(markup: string): Document {
  const page = parseHtml(markup, 'page.html');
  if (!page.ok) throw new Error(page.problem.message);
  expectTrue(page.value);
  return page.value;
}

/** All words of a page stand in its text as they are. */
function expectTrue(document: Document): void {
  expectSound(document);
  for (const { text, start, end } of document.blocks.flatMap(passagesOf))
    expect(document.text.slice(start, end).replaceAll('\n', ' ')).toContain(text.split(' ')[0]);
  for (const block of document.blocks)
    if (block.kind !== 'table' && block.kind !== 'boilerplate')
      expect(document.text.slice(block.start, block.end)).toBe(block.text);
}

const prose = 'The sea rises and falls twice a day, because the Moon pulls it up. '.repeat(4).trim();
const body = (markup: string) =>
  shape(read(`<title>T</title><main><p>${prose}</p>${markup}</main>`)).slice(1);

describe('the title', () => {
  test.each([
    ['the main heading', '<title>x</title><main><h1>Tides</h1><p>The sea rises.</main>', 'Tides'],
    [
      'not the name of the site',
      '<title>Tides | Site</title><h1>Site Name</h1><main><h2>Tides</h2><p>A is.</main>',
      'Tides',
    ],
    [
      'the one that the page repeats',
      '<title>Tides - S</title><h1>S2</h1><h1>Tides</h1><main><p>A is.</main>',
      'Tides',
    ],
    [
      'a lesser heading',
      '<title>High tides - S</title><h1>News</h1><main><h2>High tides</h2><p>A is.</main>',
      'High tides',
    ],
    ['else the file', '<p>The sea rises.', 'Page'],
  ])('%s', (_, markup, title) => {
    expect(read(markup)).toMatchObject({ title });
  });

  test('begins the text and is no block', () => {
    const document = read('<h1>Tides</h1><p>The sea rises.');
    expect(document.text).toBe('Tides\n\nThe sea rises.');
    expect(shape(document)).toEqual(['The sea rises.']);
  });
});

describe('blocks', () => {
  test.each([
    [
      'headings',
      '<h2>B<span class="mw-editsection">[edit]</span></h2><p>C.<h4>D</h4><p>E.',
      ['h1: B', 'C.', 'h3: D', 'E.'],
    ],
    ['lists', '<ul><li>B<ol><li>C<li>D</ol><li>E</ul>', ['-0: B', '1.1: C', '1.1: D', '-0: E']],
    ['an item goes on', '<ul><li><p>B is.<p>C is.<li>D</ul>', ['-0: B is. C is.', '-0: D']],
    ['a label, then text', '<ul><li><b>B</b><div>C is.</div></ul>', ['-0: B', '-1: C is.']],
    ['definitions', '<dl><dt>B:<dd>C<dt>D<dt>E<dd>F</dl>', ['= B: C', '= D, E: F']],
    ['a term alone heads', '<dl><dt>Full members</dl><ul><li>B</ul>', ['h1: Full members', '-0: B']],
    ['a bold line heads', '<p><b>Full members</b><p>B is.', ['h1: Full members', 'B is.']],
    ['line ends', '<p>B<br>c is.<br>D is.<br><br>E', ['B c is.', 'D is.', 'E']],
    ['boxes', '<div>B is.<div>C is.</div>D <span>is</span>.</div>', ['B is.', 'C is.', 'D is.']],
    ['code', '<pre>b()\n  c()</pre>', ['(code) b()\n  c()']],
    [
      'captions stand at the end of their section',
      '<figure><img><figcaption>B</figcaption></figure><p>C.<h2>D</h2><p>E.',
      ['C.', 'B', 'h1: D', 'E.'],
    ],
    ['entities', '<p>B&nbsp;&amp;&#x20;C&mdash;D&shy;E &lt;b&gt;', ['B & C—DE <b>']],
    [
      'raised and lowered',
      '<p>10<sup>3</sup> m<sup>2</sup>, 19<sup>th</sup>, H<sub>2</sub>O',
      ['10³ m², 19th, H2O'],
    ],
    ['quotations', '<p>He said <q>no</q>.', ['He said “no”.']],
    ['wrong nesting', '<p><b>B <i>is</b> here</i>.<li>C<li>D', ['B is here.', '-0: C', '-0: D']],
    [
      'references',
      '<h2>References</h2><ul><li>B 1999</ul><h2>C</h2>D.',
      ['(references and links) References', '(references and links) B 1999', 'h1: C', 'D.'],
    ],
  ])('%s', (_, markup, blocks) => {
    expect(body(markup)).toEqual(blocks);
  });

  test('bold', () => {
    const { text, blocks } = read('<p>The <b>Moon</b> is <strong>near <i>us</i></strong>.');
    const [block] = blocks.flatMap(passagesOf);
    expect(block?.strong?.map(({ start, end }) => text.slice(start, end))).toEqual(['Moon', 'near us']);
  });
});

describe('what is not of the text goes', () => {
  test.each([
    '<nav>B</nav>',
    '<aside>B</aside>',
    '<footer>B</footer>',
    '<script>B()</script><style>B</style><noscript>B</noscript><template>B</template>',
    '<div hidden>B</div><p style="color:red; display: none">B',
    '<div class="cookie-banner">We use cookies.</div>',
    '<div class="ad-slot top">B</div><div id="share-buttons">B</div>',
    '<div role="navigation">B</div><div class=hatnote>B</div>',
    '<span class="sr-only">B</span><select><option>B</select><button>B</button>',
    '<iframe>B</iframe><svg><text>B</text></svg><!-- B --><img alt=B onerror="B()">',
    '<div id=toc><h2>Contents</h2><ul><li>B</ul></div>',
    '<table class="navbox"><tr><th>B<td>C</table>',
  ])('%s', (markup) => {
    expect(body(markup)).toEqual([]);
  });

  test.each([
    '<p>B is<sup class="reference"><a href="#n1">[1]</a></sup>.',
    '<p>B is<sup><a href="page.html#fn2">2</a></sup>.',
    '<p>B is[3].',
    '<p>B is<sup>[<i>citation needed</i>]</sup>.',
  ])('marks of notes: %s', (markup) => {
    expect(body(markup)).toEqual(['B is.']);
  });

  test.each([
    '<section id="social-structure"><h2>B</h2><p>C is.</section>',
    '<h2 id="Comments"><span id="Navigation">B</span></h2><p>C is.',
  ])('an id that comes from a heading: %s', (markup) => {
    expect(body(markup)).toEqual(['h1: B', 'C is.']);
  });

  test('a name does not make furniture of what holds the page', () => {
    const text = 'The sea rises and falls twice a day, because the Moon pulls it up. '.repeat(5).trim();
    expect(shape(read(`<body class=ad><div class="has-sidebar menu"><p>${text}</div>`))).toEqual([text]);
  });
});

describe('the main part', () => {
  test.each([
    ['main', `<div>Buy our boots, they are good boots.</div><main><p>${prose}</main><div>More.</div>`],
    ['one article', `<div>Buy our boots, they are good boots.</div><article><p>${prose}</article><p>More.`],
    ['an article within main', `<main><article><p>${prose}</article><p>Write to us.</main>`],
    [
      'the box that holds nearly all prose',
      `<div>Home page</div><div><div><p>${prose}</div><div>More</div></div>`,
    ],
    ['a page laid out by a table', `<table><tr><td><a>B</a><td><p>${prose}<h2></h2></table>`],
    ['menus that nobody marked', `<div><ul><li><a href=b>B</a><li><a href=c>C</a></ul><p>${prose}</div>`],
    ['a form around all', `<form><main><p>${prose}</main></form>`],
  ])('%s', (_, markup) => {
    expect(shape(read(markup)).filter((line) => line !== 'B')).toEqual([prose]);
  });

  test('of several articles, all', () => {
    const articles = [1, 2, 3].map((i) => `<article><p>${i}. ${prose}</article>`).join('');
    expect(shape(read(articles))).toHaveLength(3);
  });
});

describe('tables', () => {
  const table = (markup: string) => body(`<table>${markup}</table>`);
  test.each([
    ['a header', '<tr><th>B<th>C<tr><td>1<td>2', ['B | C / 1 | 2']],
    ['none', '<tr><th>B<td>1<tr><th>C<td>2', [' / B | 1 / C | 2']],
    [
      'spans',
      '<tr><th>B<th colspan=2>C<tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5',
      ['B | C | C / 1 | 2 | 3 / 1 | 4 | 5'],
    ],
    [
      'a header of two rows',
      '<tr><th rowspan=2>B<th colspan=2>C<tr><th>D<th>E<tr><td>1<td>2<td>3',
      ['B | C D | C E / 1 | 2 | 3'],
    ],
    [
      'lines and lists in cells',
      '<tr><th>B<td>1<br>2<tr><th>C<td><ul><li>D, d<li>E</ul>',
      [' / B | 1, 2 / C | D, d; E'],
    ],
    [
      'bulleted rows',
      '<tr><th>A<td>0<tr><th colspan=2>B<tr><th>• C<td>1<tr><th>&nbsp;• D<td>2<tr><th>E<td>3',
      [' / A | 0 / B | B / B | C | 1 / B | D | 2 / E | 3'],
    ],
    ['layout', '<tr><td><h2>B</h2><p>C is.<td>D', ['h1: B', 'C is.', 'D']],
    ['one column', '<tr><td>B is.<tr><td>C is.', ['B is.', 'C is.']],
    [
      'a bomb',
      '<tr><th colspan=99999999 rowspan=99999999>B<td>C<tr><td>D',
      [expect.stringMatching(/B \| B/)],
    ],
  ])('%s', (_, markup, lines) => {
    expect(table(markup)).toEqual(lines);
  });

  test('an infobox has a name, and stands at the end of its section', () => {
    const { text, blocks } = read(
      '<main><table class="infobox"><tr><th colspan=2>Kiel<tr><th>Founded<td>1233</table><p>Kiel is a port.</main>',
    );
    expect(text).toBe('Page\n\nKiel is a port.\n\nKiel\nFounded | 1233');
    expect(blocks[1]).toMatchObject({ kind: 'table', caption: { text: 'Kiel' }, header: [] });
  });

  test('cells stand where they say', () => {
    const { text, blocks } = read('<table><caption>P</caption><tr><th>B<th>C<tr><td>1<td>2</table>');
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? passagesOf(block) : []));
    expect(cells.map(({ start, end }) => text.slice(start, end))).toEqual(['P', 'B', 'C', '1', '2']);
  });
});

describe('encodings', () => {
  const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
  test.each([
    ['UTF-8 by default', new TextEncoder().encode('<p>café is'), 'café is'],
    ['declared', latin('<meta charset="iso-8859-1"><p>caf\u00E9 is'), 'café is'],
    [
      'declared the old way',
      latin('<meta http-equiv=x content="text/html; charset=windows-1252"><p>\u0093a\u0094 is'),
      '“a” is',
    ],
    [
      'UTF-8 in spite of what it declares',
      new TextEncoder().encode('<meta charset=gb2312><p>café is'),
      'café is',
    ],
    [
      'by its mark',
      new Uint8Array([0xff, 0xfe, ...[...'<p>é is'].flatMap((c) => [c.charCodeAt(0), 0])]),
      'é is',
    ],
  ])('%s', (_, bytes, words) => {
    expect(readHtml(bytes, 'p.html')).toMatchObject({ ok: true, value: { blocks: [{ text: words }] } });
  });

  test.each([
    ['wrongly declared', latin('<meta charset=utf-8><p>caf\u00E9'), 'not-utf8'],
    ['not declared', latin('<p>caf\u00E9'), 'not-utf8'],
    ['unknown', latin('<meta charset=klingon><p>a'), 'unknown-charset'],
    ['binary', new Uint8Array([60, 0, 1]), 'binary'],
    ['nothing', new Uint8Array(), 'empty'],
    ['no words', latin('<p> <img>'), 'empty'],
    ['only a menu', latin('<nav><a href=x>Home</a></nav>'), 'empty'],
  ])('%s gets a sentence', (_, bytes, code) => {
    const outcome = readHtml(bytes, 'p.html');
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
    if (!outcome.ok) expect(outcome.problem.message).toMatch(/^p\.html .*\. .*\.$/);
  });
});

const tag = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<ul>',
    '</ul>',
    '<li>',
    '<dl>',
    '<dt>',
    '<dd>',
    '</dl>',
    '<table>',
    '<tr>',
    '<td>',
  ],
  ...[
    '<th rowspan=3>',
    '<td colspan=2>',
    '</table>',
    '<caption>',
    '<h1>',
    '<h2>',
    '</h2>',
    '<b>',
    '</b>',
    '<sup>',
    '</sup>',
  ],
  ...[
    '<br>',
    '<pre>',
    '</pre>',
    '<main>',
    '</main>',
    '<article>',
    '<nav>',
    '</nav>',
    '<a href=#x>',
    '</a>',
    '<q>',
    '<!--',
    '-->',
  ],
  ...[
    '<figure>',
    '<figcaption>',
    '</figure>',
    '<table class=infobox>',
    '<script>',
    '</script>',
    '&amp;',
    '&#0;',
    '&bogus;',
  ],
  ...[
    'The sea is. ',
    'a',
    ' ',
    '\n',
    '[1]',
    '\u200B',
    '中文',
    '😀',
    '<',
    '<svg>',
    '<math>',
    '</',
    '<template>',
    '<select>',
    '<form>',
  ],
);
const anyPage = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(tag, { maxLength: 80 }).map((tags) => tags.join('')),
);

test('any page is read or gets a sentence', () => {
  fc.assert(
    fc.property(anyPage, (markup) => {
      const page = parseHtml(markup, 'page.html');
      if (page.ok) expectTrue(page.value);
      else expect(page.problem.code).toBe('empty');
    }),
    { numRuns: 1000 },
  );
});

test('any bytes are read or get a sentence', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readHtml(bytes, 'page.html')));
});

test.each([
  ['boxes', '<div>'.repeat(100_000)],
  ['boxes with words', '<div>The sea is here.'.repeat(100_000)],
  ['lists', '<ul><li>a'.repeat(50_000)],
  ['tables', '<table><tr><td>a'.repeat(50_000)],
  ['left open', Array.from({ length: 2000 }, (_, i) => `<b id=${i}>`).join('') + '<p>a'.repeat(20_000)],
  ['scripts in the deep', `${'<div>'.repeat(600)}<script>alert("The sea")</script>`],
])('nesting does no harm: %s', (_, markup) => {
  const page = parseHtml(`<p>The sea is here.${markup}`, 'page.html');
  const text = page.ok ? page.value.text : '';
  expect(text.includes('The sea is here.')).toBe(true);
  expect(text.includes('alert')).toBe(false);
});
