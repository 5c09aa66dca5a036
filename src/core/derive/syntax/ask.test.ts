import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { readDocument } from '../read-document.ts';
import { treeOf } from '../testing/trees.ts';
import { ask } from './ask.ts';
import { propositionsOf } from './proposition.ts';

const { reading } = readDocument(parsePlainText('The Lena Canal\n\nThe Lena Canal is a canal.', 'x.txt'));

const questions = (notation: string) =>
  propositionsOf(treeOf(notation)).flatMap((proposition) =>
    ask(proposition, reading).map(({ question, answer }) => `${question} -> ${answer}`),
  );

test.each([
  [
    'when and where',
    'Euler/NNP/nsubj:pass>3 was~be/VBD/aux:pass>3 born~bear/VBN/root>0 in/IN/case>5 Basel/NNP/obl>3 in/IN/case>7 1707/CD/obl>3 ././punct>3',
    ['Where was Euler born in 1707? -> Basel', 'When was Euler born in Basel? -> 1707'],
  ],
  [
    'do-support and the object',
    'Guard/NN/compound>2 cells~cell/NNS/nsubj>3 border/VBP/root>0 each/DT/det>5 pore/NN/obj>3 ././punct>3',
    [],
  ],
  [
    'a stranded preposition',
    'Lignin/NN/nsubj:pass>3 is~be/VBZ/aux:pass>3 made~make/VBN/root>0 of/IN/case>6 cross-linked/JJ/amod>6 phenols~phenol/NNS/obl>3 ././punct>3',
    ['What is lignin made of? -> cross-linked phenols', 'What is made of cross-linked phenols? -> Lignin'],
  ],
  [
    'how many',
    'About/RB/advmod>2 9,000/CD/nummod>3 people/NNS/nsubj:pass>5 were~be/VBD/aux:pass>5 injured~injure/VBN/root>0 in/IN/case>7 Halifax/NNP/obl>5 ././punct>5',
    ['How many people were injured in Halifax? -> About 9,000'],
  ],
  [
    'a name by its kind',
    'The/DT/det>4 Norwegian/JJ/amod>4 steamer/NN/compound>4 Imo/NNP/nsubj>5 struck~strike/VBD/root>0 the/DT/det>8 cargo/NN/compound>8 ship/NN/obj>5 in/IN/case>10 1917/CD/obl>5 ././punct>5',
    [
      'When did the Norwegian steamer Imo strike the cargo ship? -> 1917',
      'Which Norwegian steamer struck the cargo ship in 1917? -> the Imo',
      'What did the Norwegian steamer Imo strike in 1917? -> the cargo ship',
    ],
  ],
])('asks %s', (_, notation, expected) => {
  expect(questions(notation)).toEqual(expected);
});

test.each([
  ['a pronoun', 'It/PRP/nsubj>2 carries~carry/VBZ/root>0 mineral/NN/compound>4 ions/NNS/obj>2 ././punct>2'],
  [
    'a denial',
    'Conifers/NNS/nsubj>4 do/VBP/aux>4 not/RB/advmod>4 have/VB/root>0 xylem/NN/compound>6 vessels/NNS/obj>4 ././punct>4',
  ],
  ['a vague answer', 'Conifers/NNS/nsubj>2 face/VBP/root>0 several/JJ/amod>4 problems/NNS/obj>2 ././punct>2'],
])('asks nothing of %s', (_, notation) => {
  expect(questions(notation)).toEqual([]);
});
