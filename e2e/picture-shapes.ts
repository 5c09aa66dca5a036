import type { Written } from './written-deck.ts';

const words = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => ['a', 'longer', 'answer', 'than', 'anyone', 'expects'][index % 6],
  ).join(' ');
const numbered = (count: number, noun: string) =>
  Array.from({ length: count }, (_, index) => `${noun} ${index + 1}`);
const list = (key: string, front: string, items: readonly string[]): Written => ({
  ...{ key, kind: 'set', front, items, back: items.join(', ') },
});

/** Cards of every size and script, by which a picture tells whether anything runs over. */
export const SHAPES: readonly Written[] = [
  { key: 'word', front: 'Noun?', back: 'Yes' },
  { key: 'long', front: `Why ${words(40)}?`, back: `${words(300)}.` },
  list('three', 'Which three primary colours are there?', ['Red', 'Green', 'Blue']),
  list('forty', 'Which forty provinces are there?', numbered(40, 'Province')),
  { ...list('steps', 'What are the steps, in order?', numbered(6, 'Step')), ordered: true },
  { key: 'cyrillic', front: 'Где был подписан Договор о коллективной безопасности?', back: 'В Ташкенте' },
  { key: 'chinese', front: '集体安全条约组织的最高决策机构是什么？', back: '集体安全理事会' },
  { key: 'arabic', front: 'أين وُقِّعت معاهدة الأمن الجماعي؟', back: 'في طشقند، أوزبكستان' },
  {
    ...{ key: 'address', front: `Where is the charter kept: https://example.org/${'archive/'.repeat(16)}?` },
    back: `https://example.org/${'charter-of-the-organisation'.repeat(6)}.html`,
  },
  {
    key: 'gap',
    kind: 'cloze',
    front: `The treaty that was signed in ____ entered into force later.`,
    back: 'Tashkent',
  },
];
