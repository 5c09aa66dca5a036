import { expect, test } from 'vitest';
import { cardContext } from './card-context.ts';
import type { Card } from './deck.ts';
import type { CardId } from './identity.ts';

const card = (back: string, section: readonly string[], items?: readonly string[]): Card => ({
  ...{
    id: 1 as CardId,
    key: 'k',
    category: 'c',
    section: [...section],
    front: 'f',
    back,
    answerType: 'term',
  },
  ...{ source: { quote: '', start: 0, end: 0 }, rule: 'written' },
  ...(items ? { kind: 'set', items: [...items] } : { kind: 'recall' }),
});

test.each([
  ['the whole path', card('1992', ['History', 'Founding']), ['NATO', 'History', 'Founding']],
  ['no title that is the answer', card('NATO', ['History']), ['History']],
  [
    'no heading that holds the answer',
    card('The Joint Staff', ['Structure', 'Joint staff and council']),
    ['NATO', 'Structure'],
  ],
  [
    'a heading that only shares letters with it',
    card('art', ['Startling facts']),
    ['NATO', 'Startling facts'],
  ],
  [
    'no heading that holds a member of the set',
    card('A, B', ['Russia and the rest'], ['Russia', 'Belarus']),
    ['NATO'],
  ],
  ['an accent makes no difference', card('Chișinău', ['Chisinau summit']), ['NATO']],
  ['an answer of signs alone hides nothing', card('+', ['Signs']), ['NATO', 'Signs']],
])('shows %s', (_title, shown, path) => expect(cardContext(shown, 'NATO')).toEqual(path));
