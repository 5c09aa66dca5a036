import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) =>
  questionsBy('decided-case', parsePlainText(`Ports\n\n## Law\n\n${text}`, 'x.txt'));

test.each([
  [
    'In Board v Larsen (1862), the Court of Appeal held that a quay is no ship.',
    [
      'What did the Court of Appeal hold in Board v Larsen (1862)? -> That a quay is no ship',
      'In which case did the Court of Appeal hold that a quay is no ship? -> Board v Larsen (1862)',
    ],
  ],
  [
    'A late notice ends the lease: in Holm v Port of Bergen (1901) the tenant had written in May.',
    ['Which case is cited for the rule that a late notice ends the lease? -> Holm v Port of Bergen (1901)'],
  ],
  [
    'Under the tide rule, laid down in Board v Holm (1870), silt belongs to the town.',
    ['In which case was the tide rule laid down? -> Board v Holm (1870)'],
  ],
  [
    'In Larsen v Holm (1950) a pilot refused to board a tanker in a storm, yet the claim failed.',
    ['In which case did a pilot refuse to board a tanker in a storm? -> Larsen v Holm (1950)'],
  ],
  [
    'No promise was meant, which is why a widow failed to enforce a gift of a boat in Lind v Lind (1919).',
    ['In which case did a widow fail to enforce a gift of a boat? -> Lind v Lind (1919)'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'In Board v Larsen (1862), the Court of Appeal held that it was no ship.',
  'In Larsen v Holm (1950) she refused to board.',
  'It ends the lease: in Holm v Board (1901) the tenant had written in May.',
  'Holm met Larsen in Bergen (1950).',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
