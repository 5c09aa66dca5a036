import type { Stretch } from '../compose.ts';

const RAISED: Readonly<Record<string, string>> = {
  ...{ '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' },
  ...{ '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻', n: 'ⁿ' },
};

/** White space of markup is one space; line ends come from `<br>` alone. */
export function stretch(text: string, strong: boolean): Stretch {
  return { text: text.replace(/\s+/g, ' '), start: 0, end: 0, strong };
}

/** What `<sup>` raises: 10² must not become 102. Words ('19th') stay as they are. */
export function raised(text: string): string {
  const characters = [...text.trim()];
  return characters.every((c) => RAISED[c] !== undefined) ? characters.map((c) => RAISED[c]).join('') : text;
}
