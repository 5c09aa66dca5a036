import { PHRASES, UNITS } from './units.ts';

/** What is wrong with a text, and the text. */
type Named = readonly [string, string];

/** Texts that no author would write, by what is wrong with them. `size` is about how many UTF-16 code units each has. */
export function pathologicalTexts(size: number): readonly Named[] {
  return [...shapes(size), ...repeated(size), ...combined(size), ...longSentences(size)];
}

const SENTENCE =
  'The Harbour Board (HB) was founded on 2 May 1950 by Ada Veld, Ioan Rusu and Leila Haddad in Kiel. ';

/** What is long, deep or many. */
function shapes(size: number): readonly Named[] {
  const lines = (line: (i: number) => string, length: number) =>
    Array.from({ length: Math.ceil(size / length) }, (_, i) => line(i)).join('\n');
  return [
    ['one line of prose', fill(SENTENCE, size)],
    ['one line without a full stop', fill('and the harbour of the town that is in the north ', size)],
    ['one word', 'a'.repeat(size)],
    ['words of 399 letters', fill(`${'b'.repeat(399)} `, size)],
    ['a sentence of commas', `The members are ${fill('Alba, ', size)}and Boria.`],
    ['a sentence of "and"', `The members are ${fill('Alba and ', size)}Boria.`],
    ['a sentence of "which"', fill('the Board, which is the Council, ', size)],
    ['bullets', `Parts\n\nThe parts are:\n${lines((i) => `- the part ${i}`, 14)}`],
    ['bullets that nest', lines((i) => `${' '.repeat(i % 400)}- item ${i}`, 210)],
    ['bullets that only go deeper', deepening(size)],
    ['ordered items', lines((i) => `${i + 1}. Open the valve ${i}.`, 26)],
    ['label lines', lines((i) => `- Label ${i}: the ${i}th part of a machine`, 40)],
    ['headings', lines((i) => `# Heading ${i}\n`, 16)],
    ['headings of all levels', lines((i) => `${'#'.repeat((i % 6) + 1)} Heading ${i}\n\nIt is so.\n`, 30)],
    ['underlined headings', lines((i) => `Heading ${i}\n=====\n`, 18)],
    ['headings without marks', lines((i) => `Part ${i}\n\n${SENTENCE}\n`, 112)],
    ['empty lines', '\n'.repeat(size)],
    ['spaces', ' '.repeat(size)],
    ['tabs and spaces', fill('\t ', size)],
    ['indented lines', lines((i) => `${' '.repeat(i % 80)}word`, 44)],
    ['one title and nothing else', `Title\n${'\n'.repeat(size)}`],
    ['short lines', lines(() => 'so', 3)],
    ['hard-wrapped prose', lines(() => 'the board of the harbour decides on the works of the harbour', 61)],
    ['table rows', lines((i) => `| cell ${i} | value ${i} |`, 22)],
    ['a quotation that never ends', `“${fill(SENTENCE, size)}`],
    ['quotation lines', lines((i) => `${'>'.repeat((i % 50) + 1)} quoted`, 33)],
    ['code fences', lines((i) => (i % 3 === 0 ? '```' : 'int x = 1;'), 8)],
    ['a code fence that never ends', `\`\`\`\n${fill(SENTENCE, size)}`],
    ['new acronyms', lines((i) => `The ${acronym(i).long} (${acronym(i).short}) was founded in 1950.`, 60)],
    ['one acronym again and again', fill('The Harbour Board (HB) is a board. ', size)],
    ['acronyms in one sentence', `The ${fill('Harbour Board (HB) and Tide Office (TO) and ', size)}Fleet.`],
    [
      'names that share their first words',
      lines((i) => `The Harbour Board of ${acronym(i).long} (${'HBO'}${acronym(i).short}) met.`, 70),
    ],
    ['the same fact', fill('The bridge was opened in 1950. ', size)],
    ['contradicting facts', lines((i) => `The bridge was opened in ${1000 + (i % 1000)}.`, 32)],
    ['one subject, many facts', lines((i) => `The Board handles the works of pier ${i}.`, 38)],
    ['a date in every word', `It met ${fill('in 1950 on 2 May 1950 ', size)}`],
    ['footnote marks', fill('The Board was founded in 1950.[12][citation needed] ', size)],
    ['links', fill('[the Board](http://example.org/a_(b)) was founded. ', size)],
  ];
}

/** One thing and nothing else, on one line. */
function repeated(size: number): readonly Named[] {
  return Object.entries(UNITS).map(([name, unit]) => [name, fill(unit, size)]);
}

/** Good sentences with one of the above between them, so that the rules have something to begin with. */
function combined(size: number): readonly Named[] {
  return ['(', '“', '\u200b', '- ', ', ', '\n# ', ': ', ' (HB) '].map((mark) => [
    `prose with ${JSON.stringify(mark)} after every sentence`,
    `Harbour Board\n\n${fill(SENTENCE + mark, size)}`,
  ]);
}

/** Sentences that are just short enough to be read: what the patterns of the rules may trip over. */
function longSentences(size: number): readonly Named[] {
  return PHRASES.map((unit) => {
    const sentence = `The Board has ${fill(unit, 1900)} Alba.`;
    return [
      `long sentences of ${JSON.stringify(unit)}`,
      `The Board\n\n${fill(`${sentence}\n\n- ${sentence}\n\n`, size)}`,
    ];
  });
}

function fill(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

function deepening(size: number): string {
  const lines: string[] = [];
  for (let length = 0; length < size; length += lines.length + 8)
    lines.push(`${' '.repeat(lines.length)}- deeper`);
  return lines.join('\n');
}

/** A name of its own for every number, such as 'Baca Dabe (BD)'. */
function acronym(i: number): { readonly long: string; readonly short: string } {
  const letters = [...i.toString(26).padStart(4, '0')].map((digit) => Number.parseInt(digit, 26));
  const capitals = letters.map((n) => String.fromCharCode(65 + n));
  return { long: capitals.map((capital) => `${capital}aren`).join(' '), short: capitals.join('') };
}
