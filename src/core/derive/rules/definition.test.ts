import { expect, test } from 'vitest';
import { parsePlainText } from '../../../reader/plain-text.ts';
import { questionsBy } from './questions-by.ts';

const ask = (text: string) => questionsBy('definition', parsePlainText(`River Union\n\n${text}`, 'x.txt'));

test.each([
  [
    'The River Union is an alliance of states, which met in 1950.',
    ['What kind of organization is the River Union? -> An alliance of states'],
  ],
  [
    'A tort is a wrong for which a court may award damages.',
    [
      'What is a tort? -> A wrong for which a court may award damages',
      'What is the term for a wrong for which a court may award damages? -> Tort',
    ],
  ],
  [
    'In law, a tort is a wrong for which a court may award damages.',
    [
      'In law, what is a tort? -> A wrong for which a court may award damages',
      'In law, what is the term for a wrong for which a court may award damages? -> Tort',
    ],
  ],
  [
    'Asthma is a disease of the airways.',
    [
      'What is asthma? -> A disease of the airways',
      'What is the term for a disease of the airways? -> Asthma',
    ],
  ],
  [
    'Basel is a city on the bend of the Rhine.',
    [
      'What is Basel? -> A city on the bend of the Rhine',
      'What is the name of the city on the bend of the Rhine? -> Basel',
    ],
  ],
  [
    'Each muscle is a bundle of very long cells.',
    [
      'What is a muscle? -> A bundle of very long cells',
      'What is the term for a bundle of very long cells? -> Muscle',
    ],
  ],
  [
    'Delta fever is a type of fever of the rivers that develops when the body does not have enough salt to hold its water, the main part of blood.',
    ['When does delta fever develop? -> When the body does not have enough salt to hold its water'],
  ],
])('asks of: %s', (text, cards) => {
  expect(ask(text)).toEqual(cards);
});

test.each([
  'Tides are the rise and fall of the sea that the Moon causes.',
  'The River Union is large.',
  'It is a league of states.',
  'Fast-twitch fibres are paler, contract more rapidly and tire soon.',
  'Smoke is an example of a cost that falls on others.',
  'Formally it is a protocol to the treaty of 1950.',
  'The River Union is not a state of its own.',
])('passes over: %s', (text) => {
  expect(ask(text)).toEqual([]);
});
