import { describe, expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { readDocument } from '../read-document.ts';
import { clozeCards } from './cloze.ts';

/** What is hidden of one sentence of a text on a river union, as 'front -> back'. */
function gapsIn(sentence: string): readonly string[] {
  const text = `River Union\n\nThe River Union is a league of states on the Rhine.\n\n${sentence}`;
  const { outline, reading } = readDocument(parsePlainText(text, 'x.txt'));
  return clozeCards(outline.sentences, [], reading)
    .filter(({ start }) => start >= text.indexOf(sentence))
    .map(({ front, back }) => `${front} -> ${back}`);
}

describe('what a sentence hides, one to a card', () => {
  test.each([
    [
      'its dates and its names',
      'The Treaty of Mainz was signed by Otto Brandt in 1868.',
      [
        'The Treaty of Mainz was signed by Otto Brandt in ____. -> 1868',
        'The Treaty of Mainz was signed by ____ in 1868. -> Otto Brandt',
      ],
    ],
    [
      'a figure with its unit and what limits it',
      'The locks at Kembs raise barges by nearly 14 metres.',
      ['The locks at Kembs raise barges by ____. -> Nearly 14 metres'],
    ],
    [
      'a place with the larger one behind it',
      'The first congress of the River Union was held in Basel, Switzerland.',
      ['The first congress of the River Union was held in ____. -> Basel, Switzerland'],
    ],
    [
      'the term that is introduced',
      'A low dam over which the water of Dutch canals flows is called a weir.',
      ['A low dam over which the water of Dutch canals flows is called a ____. -> Weir'],
    ],
    [
      'a compound with its hyphen',
      'Cost-push inflation begins when firms pass on a rise in wages, as Germany learnt in 1974.',
      ['Cost-push inflation begins when firms pass on a rise in wages, as Germany learnt in ____. -> 1974'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(gapsIn(sentence)).toEqual(expect.arrayContaining(expected));
  });

  test('a name with its number is not cut', () => {
    const hidden = gapsIn(
      'The first star to be seen from Mainz was 40 Eridani B, a faint member of a triple system.',
    );
    expect(hidden.join(' ')).toMatch(/-> 40 Eridani B/);
    expect(hidden.join(' ')).not.toMatch(/____ Eridani|40 ____/);
  });

  test('of a case no party is hidden, and of a saying no word', () => {
    const hidden = [
      'Brandt Barges v Holm (1990), a claim against careless pilots of Mainz, added a test in three parts.',
      'Pacta sunt servanda, the rule of the Rhine, was first held to in Basel by Otto Brandt.',
    ].flatMap(gapsIn);
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.join('\n')).not.toMatch(/v ____|____ v|Pacta ____/);
  });

  test('no noun takes its verb along', () => {
    const hidden = gapsIn(
      'Seven floods have been told of since 1817, when the disease first spread beyond the delta.',
    );
    expect(hidden.join('\n')).not.toMatch(/first spread$/m);
  });

  test('names in a row with other things are no place and its larger one', () => {
    const hidden = gapsIn('Otto Brandt made his point with Mainz, Basel, cloth and wine in 1868.');
    expect(hidden.join('\n')).not.toMatch(/-> Mainz/);
  });

  test('whole words, and no part of a name', () => {
    const hidden = [
      'Halden has one of the deepest ice-free natural harbours on the Rhine, as Otto Brandt found in 1868.',
      'The league was beaten by the Umbrella for Democratic Change under Duma Boko in 1924.',
    ].flatMap(gapsIn);
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.join('\n')).not.toMatch(/\p{L}-?____|____-|the ____ for Democratic/u);
  });

  test('a long sentence loses the clauses that its gap does not need', () => {
    const [first] = gapsIn(
      'The steamer Lorelei, which had been chartered by a wine merchant of Mainz to bring his barrels down to the coast before the frost, sank off Bingen in 1871, although nobody had seen a rock.',
    );
    expect(first).toMatch(/____/);
    expect(first?.split(' ').length).toBeLessThan(34);
  });
});

describe('no card', () => {
  test.each([
    ['where the subject is a pronoun', 'They moved it to Cologne in 1871 and paid 200 marks for it.'],
    ['where the sentence leans on another', 'These rules were signed by Otto Brandt in 1868 in that town.'],
    ['from a question', 'Was the treaty of Mainz really signed by Otto Brandt in 1868?'],
    ['from a line of code', 'Set river.depth = 14 in config.yaml of the Kembs server to 2000.'],
    ['for the title itself', 'Trade helped the River Union.'],
    ['where it is an example of something else', 'The best-known example is the barge of Otto Brandt.'],
    [
      'where nobody knows enough of what',
      'When enough has been paid, a lock at Kembs opens in a concrete wall.',
    ],
    [
      'where it tells what such things do',
      'Since such barges reach Cologne, Otto Brandt paid 200 marks in 1871.',
    ],
    [
      'where the reader is told what to do',
      'Look at the barge of Otto Brandt that carries the oldest flag of Mainz.',
    ],
    ['where it goes on about one of a row', 'The seventh started in Cologne in 1961 and spread to Mainz.'],
    ['for half of a whole', 'As trade grew in the second half of the century, the river became too shallow.'],
    ['for one name of several in a row', 'Ships come from Basel, Mainz and Cologne.'],
  ])('%s', (_, sentence) => {
    expect(gapsIn(sentence)).toEqual([]);
  });
});
