import { expect, test } from 'vitest';
import { parseHtml } from '../../reader/html/html.ts';
import { parseMarkdown } from '../../reader/markdown/markdown.ts';
import type { Document } from '../model/document.ts';
import type { DeckId } from '../model/identity.ts';
import { deriveDeck } from './derive.ts';

const id = 'test' as DeckId;

function page(markup: string): Document {
  const read = parseHtml(`<main><h1>River Union</h1>${markup}</main>`, 'x.html');
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** What a deck quotes, on cards and as passed over, is what stands there. */
function quotesOf(document: Document): readonly string[] {
  const deck = deriveDeck(document, { id });
  const quotes = [...deck.cards.map(({ source }) => source), ...deck.passedOver];
  for (const { quote, start, end } of quotes) expect(quote).toBe(document.text.slice(start, end));
  return quotes.map(({ quote }) => quote);
}

test('a definition is asked as an item with its label is', () => {
  const fronts = (list: string) =>
    deriveDeck(page(`<p>The River Union has terms:</p>${list}`), { id }).cards.map(({ front }) => front);
  const defined = fronts('<dl><dt>Weir<dd>A low dam across a river</dl>');
  expect(defined).toHaveLength(1);
  expect(defined).toEqual(fronts('<ul><li>Weir: A low dam across a river</ul>'));
});

test('every row of a table is on a card or passed over', () => {
  const table = '<table><caption>Ports</caption><tr><th>Port<th>Sea<tr><td>Kiel<td>Baltic</table>';
  expect(quotesOf(page(`<p>The River Union has ports.</p>${table}`))).toEqual(
    expect.arrayContaining(['Ports', 'Port | Sea', 'Kiel | Baltic']),
  );
  expect(quotesOf(parseMarkdown('# T\n\nA is.\n\n|Port|Sea|\n|--|--|\n|Kiel|Baltic|', 'x.md'))).toEqual(
    expect.arrayContaining(['Port|Sea', '|Kiel|Baltic|']),
  );
});

test('a quotation from Markdown is the source, with its marks', () => {
  const text =
    '# River Union\n\n- x\n\n> The **River Union**[^1] was founded in 1950\n> in [Kiel](https://x.example/It). It is old.\n';
  expect(quotesOf(parseMarkdown(text, 'x.md'))).toContain(
    'The **River Union**[^1] was founded in 1950\n> in [Kiel](https://x.example/It).',
  );
});

test('the words of tables and definitions count', () => {
  const words = (document: Document) => deriveDeck(document, { id }).document.words;
  expect(words(page('<p>A is.</p><dl><dt>B<dd>C d</dl>'))).toBe(5);
  expect(words(page('<p>A is.</p><table><tr><th colspan=2>B c<th>D<tr><td>1<td>2<td>3</table>'))).toBe(8);
});
