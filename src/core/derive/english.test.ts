import { expect, test } from 'vitest';
import { isEnglish } from './english.ts';

test.each([
  ['prose', 'The lock is a box of water that lifts boats from one level to the next.'],
  [
    'a short life',
    'Ann Lee was a Danish engineer. She was born in Kiel in 1850. Lee studied in Lund. In 1880 she built a lock. Ann Lee died in 1912.',
  ],
  [
    'a life of names',
    'Pedro de la Cruz was a Spanish painter. He was born in El Ferrol. In 1850 he married María del Mar, and he died in Las Palmas.',
  ],
  [
    'terse notes',
    'Lock: box of water\nDock - ships load here\nQuay: stone wall\nSilt -> blocks channel\nDredger removes silt\nTides: twice daily\nMoon pulls water\nSpring tide: highest\nNeap tide: lowest',
  ],
  ['a few labels', 'Iron: Fe\nGold: Au'],
  ['verse', 'Along the shore the tall ships go, and no one knows where they have been.'],
])('English: %s', (_, text) => {
  expect(isEnglish(text)).toBe(true);
});

test.each([
  [
    'French',
    'Le port de Nantes est un grand port de la côte. Il a été fondé par les marchands de la ville, et son canal relie les deux rives. On y construit des navires.',
  ],
  [
    'German',
    'Der Hafen von Kiel ist ein großer Hafen an der Küste. Was er war, das wurde er durch den Kanal, der in die See führt. Man baut hier Schiffe.',
  ],
  [
    'Spanish',
    'El puerto de Vigo es un gran puerto de la costa. Fue fundado por los mercaderes de la ciudad y su canal une las dos orillas. No has visto otro.',
  ],
  [
    'Latin',
    'Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae, nostra Galli appellantur. His rebus cognitis is abiit.',
  ],
  ['Italian', 'Il porto di Genova è un grande porto della costa, che fu fondato dai mercanti della città.'],
  ['Dutch', 'De haven van Delft is een grote haven aan de kust, en het kanaal is niet diep.'],
  ['Russian', 'Порт стоит на берегу моря, и канал соединяет его с рекой.'],
  [
    'Finnish',
    'Satama sijaitsee meren rannalla ja kanava yhdistää joen mereen. Kaupungin kauppiaat perustivat sataman. Täällä rakennetaan laivoja, jotka purjehtivat kauas maailman ääriin asti.',
  ],
])('not English: %s', (_, text) => {
  expect(isEnglish(text)).toBe(false);
});
