const FIGURES: readonly (readonly [string, number])[] = [
  ...([
    ['M', 1000],
    ['CM', 900],
    ['D', 500],
    ['CD', 400],
    ['C', 100],
    ['XC', 90],
    ['L', 50],
  ] as const),
  ...([
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ] as const),
];
const NUMERAL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a roman numeral in capitals. */
export function romanValue(numeral: string): number {
  let rest = numeral;
  let value = 0;
  for (const [figure, worth] of FIGURES)
    while (rest.startsWith(figure)) {
      rest = rest.slice(figure.length);
      value += worth;
    }
  return value;
}

/**
 * The roman numerals of `text`, in lower case. One letter counts as a numeral after another word (Elizabeth I), and only I, V
 * and X: the others are rather vitamins and grades.
 */
export function romansIn(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const numerals = words.filter(
    (word, index) => NUMERAL.test(word) && (word.length > 1 || (index > 0 && /^[IVX]$/.test(word))),
  );
  return new Set(numerals.map((numeral) => numeral.toLowerCase()));
}
