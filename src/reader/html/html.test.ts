import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../core/model/passages.ts';
import { body, expectTruePage, readPage } from '../testing/page.ts';
import { parseHtml, readHtml } from './html.ts';

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
    const { text, blocks } = readPage('<p>The <b>Moon</b> is <strong>near <i>us</i></strong>.');
    const [block] = blocks.flatMap(passagesOf);
    expect(block?.strong?.map(({ start, end }) => text.slice(start, end))).toEqual(['Moon', 'near us']);
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
      if (page.ok) expectTruePage(page.value);
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
