import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown/markdown.ts';
import { asksTheReader, isUnanswered, pageLineOf } from './page-lines.ts';
import { parsePlainText } from './plain-text.ts';

test.each([
  'Figure 3: The harbour from the north',
  'Fig. 2.1 The lock gates',
  'Figure 12. A barge, with its crew.',
  'Map 4 – Ports of the Baltic',
  'Photo: J. Tanner / Northlight',
  'Photograph by Ann Lee',
  '(Image courtesy of the Port Office)',
  'Picture credit: Tom Hay',
  'Written by A. Name • last review 3 February 2022',
  'By Ann Lee',
  'By Ann Lee and Tom Hay, 3 May 2020',
  'Medically reviewed by Dr. Ann Lee | March 2021',
  'Posted on 3 May 2020',
  'Last review: May 3, 2020',
  '5 min read',
  '12 comments',
  'Comments (3)',
  'Leave a comment below',
  'To do: ask who signs the form',
  '[ ] email the harbour master',
  'Homework: read chapter 4',
  'Name the four parts of a lock. (4 marks)',
  'Explain how a lock lifts a boat.',
  'Exam tip: learn the dates.',
  'Tip: use a pencil',
  'Did you know? A barge can weigh 400 tonnes.',
  'See also: The canals of the north',
  'See Chapter 4.',
  'Next article: How barges are built',
  'Previous chapter: The first canals',
  'Next →',
  'Related: Ports, docks and quays',
  'In the next chapter we look at docks.',
  'Docks · Quays · Locks · Barges',
  'Our newsletter brings the best of the harbour to your inbox.',
  'Sign up for the weekly newsletter',
  'By using this site you agree to our rules.',
  'We value your privacy',
  'A discretionary service charge of 10% is added to large tables.',
  'All prices include VAT.',
])('beside the text: %s', (line) => {
  expect(pageLineOf(line)).toBeTypeOf('string');
});

test.each([
  'Figure 3 shows that the tide rises twice a day.',
  'Figures for 2020: 300 ships and 40 barges.',
  'Photography by long exposure was invented in 1826.',
  'Images: what the eye makes of light.',
  'The image is formed on the retina.',
  'By 1900 Ann Lee had built forty locks.',
  'By the river stood a mill.',
  'By long tradition, the mayor opens the fair.',
  'Written by Plato in about 375 BC, the Republic is a dialogue.',
  'Reviewed by the court in 1950, the law was struck down.',
  'Published in 1859, the book sold out in a day.',
  'Published: 1813',
  'Views on the canal differed widely.',
  'Comments made by the mayor angered the port.',
  'Twelve comments were recorded by the clerk.',
  'Reading: the decoding of written words',
  'To do this, the gate must be shut.',
  'The tip of the root: the root cap',
  'Tips of the waves break first.',
  'Explain: to make clear',
  'The newsletter of the guild was printed in Kiel.',
  'Cookies are small files that a site stores on a computer.',
  'Previous: the reign of Ann I was short',
  'The next chapter of the war began in 1942.',
  'In the next article of the treaty, the parties renounce war.',
  'Next, the gate is opened.',
  'Following: a duty of the crew',
  'Last: the mould that a shoe is made on',
  'Related species: the herring gull',
  'See the harbour from the tower.',
  'Iron · 26 · Fe',
  'Homework: work that a pupil does at home',
  'The map of 1500: the oldest of the coast',
  'Privacy is a right.',
  'Prices are set by supply and demand.',
  'A service charge is a fee for the upkeep of a building.',
])('of the text: %s', (line) => {
  expect(pageLineOf(line)).toBeUndefined();
});

test.each([
  ['Review questions', ['Name a lock.'], true],
  ['Check your understanding', [], true],
  ['Exercises', ['Compare docks and quays.', 'Which lock is oldest?'], true],
  ['Questions', ['Q: What is a lock?', 'A: A box of water'], false],
  ['Problems', ['Silt fills the dock.', 'The gates rust.'], false],
  ['Exercises', ['Walking strengthens the heart.'], false],
])('%s over %j', (heading, below, expected) => {
  expect(asksTheReader(heading, below)).toBe(expected);
});

test('a question has an answer where one follows', () => {
  expect(isUnanswered('Q: What is a lock?', 'A: A box of water')).toBe(false);
  expect(isUnanswered('Q: What is a lock?', 'Locks are old.')).toBe(true);
  expect(isUnanswered('What is a lock?', undefined)).toBe(false);
});

const BODY = 'A lock is a box of water that lifts boats from one level to the next.';
const LINES = `${BODY}\n\nFigure 3: A lock\n\n${BODY}\n\nQ: Who built it?\n\n## Review questions\n\n1. Name a lock.\n2. Why is it wet?\n\n## Docks\n\n${BODY}`;
const kinds = (blocks: readonly { readonly kind: string }[]) => blocks.map(({ kind }) => kind).join(' ');

test('both readers set them apart, and nothing beside them', () => {
  const expected =
    'paragraph boilerplate paragraph boilerplate boilerplate boilerplate boilerplate heading paragraph';
  expect(kinds(parsePlainText(`Locks\n\n${LINES}`, 'x.txt').blocks)).toBe(expected);
  expect(kinds(parseMarkdown(`# Locks\n\n${LINES}`, 'x.md').blocks)).toBe(expected);
});

test('a broken line within a paragraph may begin with any words', () => {
  const text =
    'Locks\n\nThe plan of the lock that the port keeps in its tower was\nwritten by Ann Lee\nand is still in use there, as are the drawings of the gate.';
  expect(parsePlainText(text, 'x.txt').blocks.map(({ kind }) => kind)).not.toContain('boilerplate');
});
