import { expect, test } from 'vitest';
import { treeOf } from '../testing/trees.ts';
import { propositionsOf } from './proposition.ts';

const say = (notation: string) =>
  propositionsOf(treeOf(notation)).map(({ subject, verb, parts }) =>
    [subject.text, ...verb.auxiliaries, verb.verb?.text ?? '', ...parts.map(({ text }) => `[${text}]`)]
      .filter((text) => text !== '')
      .join(' '),
  );

test.each([
  [
    'one clause with its object',
    'Weirs/NNS/nsubj>2 raise/VBP/root>0 the/DT/det>4 level/NN/obj>2 ././punct>2',
    ['Weirs raise [the level]'],
  ],
  [
    'joined predicates, with the subject and the auxiliary of the first',
    'Alba/NNP/nsubj:pass>3 was~be/VBD/aux:pass>3 built~build/VBN/root>0 in/IN/case>5 1901/CD/obl>3 and/CC/cc>7 sold~sell/VBN/conj>3 by/IN/case>9 Boria/NNP/obl:agent>7 ././punct>3',
    ['Alba was built [in 1901]', 'Alba was sold [by Boria]'],
  ],
  [
    'what is said of a noun in passing',
    'The/DT/det>2 Lena/NNP/nsubj>8 ,/,/punct>5 which/WDT/nsubj>5 crosses~cross/VBZ/acl:relcl>2 Boria/NNP/obj>5 ,/,/punct>5 feeds~feed/VBZ/root>0 a/DT/det>10 lake/NN/obj>8 ././punct>8',
    ['The Lena feeds [a lake]', 'The Lena crosses [Boria]'],
  ],
  [
    'a contrast on both sides',
    'Weirs/NNS/nsubj>2 raise/VBP/root>0 water/NN/obj>2 ,/,/punct>7 whereas/IN/mark>7 locks/NNS/nsubj>7 lift/VBP/advcl>2 boats/NNS/obj>7 ././punct>2',
    ['Weirs raise [water] [whereas locks lift boats]', 'locks lift [boats]'],
  ],
  [
    'nothing under "if"',
    'Weirs/NNS/nsubj>2 fail/VBP/root>0 if/IN/mark>5 rivers/NNS/nsubj>5 freeze/VBP/advcl>2 ././punct>2',
    ['Weirs fail [if rivers freeze]'],
  ],
  [
    'a belief with its holder',
    'Lee/NNP/nsubj>2 claimed~claim/VBD/root>0 that/IN/mark>6 weirs/NNS/nsubj>6 always/RB/advmod>6 leak/VBP/ccomp>2 ././punct>2',
    ['Lee claimed [that weirs always leak]'],
  ],
  ['no question', 'Do/VBP/aux>3 weirs/NNS/nsubj>3 leak/VB/root>0 ?/./punct>3', []],
])('tells %s', (_, notation, expected) => {
  expect(say(notation)).toEqual(expected);
});
