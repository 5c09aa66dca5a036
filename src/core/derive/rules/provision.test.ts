import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (item: string) =>
  questionsBy(
    'provision',
    parsePlainText(
      `River Treaty\n\nThe River Treaty is a treaty of two states. The River Treaty shares water.\n\n- ${item}\n- Other matters`,
      'x.txt',
    ),
  );

test.each([
  ['Liability (Article VII): the state above pays for floods.', 'liability', 'Article VII'],
  ['Fishing rights (Section 4): both states may fish.', 'fishing rights', 'Section 4'],
])('asks which part it is: %s', (item, about, answer) => {
  const noun = answer.split(' ')[0]?.toLowerCase();
  expect(ask(item)).toEqual([`Which ${noun} of the River Treaty deals with “${about}”? -> ${answer}`]);
});

test.each(['Liability (1972): the state above pays.', 'Liability: the state above pays (Article VII).'])(
  'passes over: %s',
  (item) => {
    expect(ask(item)).toEqual([]);
  },
);
