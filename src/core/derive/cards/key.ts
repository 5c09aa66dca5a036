import { type Names, shortened } from '../names.ts';
import { keyPart } from '../words.ts';

/** Relation, subject and slot as one key. Long names count as their acronyms, so that either wording gives one key. */
export function factKey(names: Names, ...parts: readonly string[]): string {
  return parts.map((part) => keyPart(shortened(part, names))).join('/');
}
