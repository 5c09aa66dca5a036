import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate, type Token } from '../language.ts';
import { parse } from './parser.ts';
import type { Tree } from './tree.ts';

const arcs = ({ words }: Tree): string[] =>
  words.map(({ text, relation, head }) => `${text} ${relation} ${words[head]?.text ?? 'ROOT'}`);

const tokensOf = (text: string): Token[] => annotate(text).flat();

test.each([
  [
    'The treaty was signed by Egypt.',
    ['treaty nsubj:pass signed', 'was aux:pass signed', 'by case Egypt', 'Egypt obl:agent signed'],
  ],
  [
    'The company sells phones, tablets and computers.',
    [
      'company nsubj sells',
      'phones obj sells',
      'tablets conj phones',
      'computers conj phones',
      'and cc computers',
    ],
  ],
  [
    'The company founded by Jobs sells phones.',
    ['founded acl company', 'Jobs obl:agent founded', 'company nsubj sells', 'phones obj sells'],
  ],
  [
    'Marie Curie, a Polish physicist, discovered radium in 1898.',
    ['physicist appos Marie', 'Marie nsubj discovered', 'radium obj discovered'],
  ],
  [
    'The scientist who discovered radium was born in Warsaw.',
    [
      'scientist nsubj:pass born',
      'who nsubj discovered',
      'discovered acl:relcl scientist',
      'radium obj discovered',
      'Warsaw obl born',
    ],
  ],
  [
    'Photosynthesis is the process by which plants make sugar.',
    [
      'Photosynthesis nsubj process',
      'is cop process',
      'process root ROOT',
      'plants nsubj make',
      'make acl:relcl process',
    ],
  ],
  ['The river is very long.', ['river nsubj long', 'is cop long', 'long root ROOT']],
  [
    'The army retreated because the winter was cold.',
    ['army nsubj retreated', 'because mark cold', 'cold advcl retreated'],
  ],
  ['She wants to sell the house.', ['She nsubj wants', 'to mark sell', 'sell xcomp wants', 'house obj sell']],
  [
    'The city of Rome has two airports.',
    ['Rome nmod city', 'city nsubj has', 'two nummod airports', 'airports obj has'],
  ],
])('%s', (text, expected) => {
  const found = arcs(parse(tokensOf(text), text));
  for (const arc of expected) expect(found).toContain(arc);
});

test('tells the past from the participle, and gives each its dictionary form', () => {
  const text = 'The band played songs written by children.';
  const { words } = parse(tokensOf(text), text);
  expect(words.map(({ text, tag, lemma }) => `${text} ${tag} ${lemma}`)).toEqual([
    'The DT the',
    'band NN band',
    'played VBD play',
    'songs NNS song',
    'written VBN write',
    'by IN by',
    'children NNS child',
    '. . .',
  ]);
});

/** One root; every other word hangs below it without a cycle; no branch crosses another. */
function expectTree({ words, children }: Tree): void {
  if (words.length === 0) return;
  expect(words.filter(({ head }) => head === -1)).toHaveLength(1);
  for (const { index, head } of words) {
    const path = new Set<number>();
    for (let at = index; at >= 0; at = words[at]?.head ?? -1) {
      expect(path.has(at)).toBe(false);
      path.add(at);
    }
    if (head >= 0) expect(children[head]).toContain(words[index]);
    const [left, right] = head < index ? [head, index] : [index, head];
    for (const other of head < 0 ? [] : words.slice(left + 1, right)) {
      expect(other.head).toBeGreaterThanOrEqual(left);
      expect(other.head).toBeLessThanOrEqual(right);
    }
  }
  expect(children.flat()).toHaveLength(words.length - 1);
}

test('makes a tree of anything', () => {
  const word = fc.oneof(
    fc.constantFrom('the', 'was', 'of', ',', 'who', 'and', 'to', 'made', 'ice'),
    fc.string({ minLength: 1 }),
  );
  const pos = fc.constantFrom('NOUN', 'VERB', 'X', 'PUNCT', 'ADP') satisfies fc.Arbitrary<Token['pos']>;
  const token = fc.record({ text: word, start: fc.nat(), end: fc.nat(), pos, lemma: word });
  fc.assert(fc.property(fc.array(token, { maxLength: 40 }), (tokens) => expectTree(parse(tokens, ''))));
});

test('takes very long sentences', () => {
  const text = `The list names ${'a town in the north, '.repeat(2000)}and a river.`;
  const { words } = parse(tokensOf(text), text);
  expect(words.filter(({ head }) => head === -1)).toHaveLength(1);
});

test('gives the same tree each time, however often and in whatever order', () => {
  const texts = ['Water that boils turns into steam.', 'No.', 'Rain fell, and rivers rose.'];
  const trees = texts.map((text) => parse(tokensOf(text), text));
  expect([...texts].reverse().map((text) => parse(tokensOf(text), text))).toEqual([...trees].reverse());
});

test('settles by the tree what is a past and what a participle', () => {
  const text = 'The glass injured so many eyes that the doctors learned to treat them.';
  const { words } = parse(tokensOf(text), text);
  expect(words.filter(({ pos }) => pos === 'VERB').map(({ text, tag }) => `${text} ${tag}`)).toEqual([
    'injured VBD',
    'learned VBD',
    'treat VB',
  ]);
});

test.each([
  ['Water moves into the cells by osmosis.', 'moves', 'Water'],
  ['An inquiry opened within a week.', 'opened', 'inquiry'],
  ['A rogue server answers clients with false settings.', 'answers', 'server'],
  ['Lighter stars, such as the Sun, leave a white dwarf.', 'leave', 'stars'],
])('reads again what seems to have no verb: %s', (text, verb, subject) => {
  const { words } = parse(tokensOf(text), text);
  const root = words.find(({ head }) => head < 0);
  expect(root?.text).toBe(verb);
  expect(root?.tag).toMatch(/^VB[DZP]$/);
  expect(words.find(({ relation, head }) => relation === 'nsubj' && head === root?.index)?.text).toBe(
    subject,
  );
});
