import { describe, expect, test } from 'vitest';
import { body, PROSE, readPage } from '../testing/page.ts';
import { shape } from '../testing/sound.ts';

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
    expect(readPage(markup)).toMatchObject({ title });
  });

  test('begins the text and is no block', () => {
    const document = readPage('<h1>Tides</h1><p>The sea rises.');
    expect(document.text).toBe('Tides\n\nThe sea rises.');
    expect(shape(document)).toEqual(['The sea rises.']);
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
    expect(shape(readPage(`<body class=ad><div class="has-sidebar menu"><p>${text}</div>`))).toEqual([text]);
  });
});

describe('the main part', () => {
  test.each([
    ['main', `<div>Buy our boots, they are good boots.</div><main><p>${PROSE}</main><div>More.</div>`],
    ['one article', `<div>Buy our boots, they are good boots.</div><article><p>${PROSE}</article><p>More.`],
    ['an article within main', `<main><article><p>${PROSE}</article><p>Write to us.</main>`],
    [
      'the box that holds nearly all PROSE',
      `<div>Home page</div><div><div><p>${PROSE}</div><div>More</div></div>`,
    ],
    ['a page laid out by a table', `<table><tr><td><a>B</a><td><p>${PROSE}<h2></h2></table>`],
    ['menus that nobody marked', `<div><ul><li><a href=b>B</a><li><a href=c>C</a></ul><p>${PROSE}</div>`],
    ['a form around all', `<form><main><p>${PROSE}</main></form>`],
  ])('%s', (_, markup) => {
    expect(shape(readPage(markup)).filter((line) => line !== 'B')).toEqual([PROSE]);
  });

  test('of several articles, all', () => {
    const articles = [1, 2, 3].map((i) => `<article><p>${i}. ${PROSE}</article>`).join('');
    expect(shape(readPage(articles))).toHaveLength(3);
  });
});
