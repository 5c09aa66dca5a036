import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { readDocument } from '../read-document.ts';
import { borneOut } from './borne-out.ts';

const clauses = (text: string) => {
  const { outline } = readDocument(parsePlainText(`River Union\n\n${text}`, 'x.txt'));
  return outline.sentences
    .flatMap(borneOut)
    .map(({ subject, verb, rest }) => `${subject} | ${verb?.base ?? 'be'} | ${rest}`);
};

test.each([
  ['Xylem carries water and minerals.', ['Xylem | carry | water and minerals']],
  ['Each pore is bordered by guard cells.', ['Each pore | border | by guard cells']],
  ['Basel is a city in Switzerland.', ['Basel | be | a city in Switzerland']],
  ['The resulting impulse spreads along the fibre and causes a release of calcium.', []],
  ['git commit records the index in the repository.', []],
])('keeps of "%s" what two readings agree upon', (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});
