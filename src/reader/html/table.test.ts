import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../core/model/passages.ts';
import { body, readPage } from '../testing/page.ts';

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
    const { text, blocks } = readPage(
      '<main><table class="infobox"><tr><th colspan=2>Kiel<tr><th>Founded<td>1233</table><p>Kiel is a port.</main>',
    );
    expect(text).toBe('Page\n\nKiel is a port.\n\nKiel\nFounded | 1233');
    expect(blocks[1]).toMatchObject({ kind: 'table', caption: { text: 'Kiel' }, header: [] });
  });

  test('cells stand where they say', () => {
    const { text, blocks } = readPage('<table><caption>P</caption><tr><th>B<th>C<tr><td>1<td>2</table>');
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? passagesOf(block) : []));
    expect(cells.map(({ start, end }) => text.slice(start, end))).toEqual(['P', 'B', 'C', '1', '2']);
  });
});
