import type { Fact, Reading } from '../../fact.ts';
import { finish } from '../../question.ts';
import { keyPart } from '../../words.ts';
import { agent, ago, asks, counted, dated, doing, example, noun, place } from './by-noun.ts';
import { adjunctOnly, life, participle, verb, withPreposition } from './by-verb.ts';
import { labelOf } from './label.ts';
import { isKnown, readValue } from './value.ts';
import type { Asked, Thing, Wording } from './wording.ts';

/** What a label and a cell say of `thing`: one fact, or two where the cell dates and places it. */
export function attributeFacts(
  printed: string,
  cell: string,
  thing: Thing,
  reading: Reading,
): readonly Fact[] {
  const value = readValue(cell);
  if (!isKnown(value.text) || keyPart(printed) === '') return [];
  const label = labelOf(printed, value.number, reading.names);
  const asked = wordings(label, value, thing, reading);
  return asked.map(({ words, answer, type, items, slot }) => {
    const common = { relation: `cell ${printed}${slot ?? ''}`, subject: thing.key };
    const question = finish(words, reading.names);
    if (items) return { kind: 'collection', ...common, question, items };
    const answerType = type ?? (value.number ? 'number' : 'term');
    return { kind: 'relation', ...common, question, answer, answerType, verbatim: isSymbol(printed, answer) };
  });
}

/** The forms that a label can have; the first that fits words the question. */
function wordings(...about: Parameters<Wording>): readonly Asked[] {
  for (const form of [
    asks,
    ago,
    example,
    adjunctOnly,
    participle,
    withPreposition,
    verb,
    life,
    counted,
    place,
    agent,
    doing,
    dated,
  ]) {
    const asked = form(...about);
    if (asked) return asked;
  }
  return noun(...about) ?? [];
}

/** 'kg', 'Cl', '10⁻³ m': no word to begin with a capital. */
export function isSymbol(label: string, value: string): boolean {
  return (
    /\b(?:symbol|abbreviation|code|formula|notation|key|command)\b/i.test(label) ||
    !/^\p{L}{3,}(?:[ ,-]|$)|^(?:an?|\p{Ll}{2,}) \p{Ll}{2,}/u.test(value)
  );
}
