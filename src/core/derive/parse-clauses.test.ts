import { expect, test } from 'vitest';
import { annotate } from './language.ts';
import { parseClauses } from './parse-clauses.ts';

/** 'lead | subject | auxiliaries verb | rest' of each clause. */
const read = (text: string) =>
  parseClauses(annotate(text).flat(), text).map(({ lead, subject, auxiliaries, verb, rest }) =>
    [lead, subject, [...auxiliaries, verb?.text ?? ''].join(' ').trim(), rest].join(' | '),
  );

test.each([
  ['The Union builds canals.', [' | The Union | builds | canals']],
  ['The Union is a league.', [' | The Union | is | a league']],
  ['In 1950, the Union built a canal.', ['In 1950 | the Union | built | a canal']],
  ['In 1950 the Union built a canal.', ['In 1950 | the Union | built | a canal']],
  ['Chad, Mali and Niger have since left the Union.', [' | Chad, Mali and Niger | have left | the Union']],
  ['The Union also carries out surveys.', [' | The Union | carries out | surveys']],
  ['The Union fights several floods.', [' | The Union | fights | several floods']],
  [
    'It was founded in 1950 and has built a canal.',
    [' | It | was founded | in 1950', ' | It | has built | a canal'],
  ],
  [
    'It grew from the Rhine Act (RA), which was signed in Basel.',
    [
      ' | It | grew | from the Rhine Act (RA), which was signed in Basel',
      ' | the Rhine Act (RA) | was signed | in Basel',
    ],
  ],
  ['At 8.45 the bow of the Imo struck the pier.', ['At 8.45 | the bow of the Imo | struck | the pier']],
  ['The mine, opened in 1982, is rich.', [' | The mine | is | rich']],
  [
    'On 7 December a storm brought snow, which hampered work.',
    ['On 7 December | a storm | brought | snow, which hampered work'],
  ],
  ['The pore opens; the cell shrinks.', [' | The pore | opens | ', ' | the cell | shrinks | ']],
  [
    'Diamonds were found, and the money was spent.',
    [' | Diamonds | were found | ', ' | the money | was spent | '],
  ],
  ['In flowering plants the problem is solved by two tissues.', []],
  [
    'The Rhine Act, which founded the league, was signed in Basel.',
    [' | The Rhine Act | was signed | in Basel', ' | The Rhine Act | founded | the league'],
  ],
  ['A long road.', []],
])('%s', (text, clauses) => {
  expect(read(text)).toEqual(clauses);
});
