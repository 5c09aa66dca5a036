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
  ['A long road.', []],
])('%s', (text, clauses) => {
  expect(read(text)).toEqual(clauses);
});
