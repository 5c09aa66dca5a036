import type { Names } from '../names.ts';
import { shortened } from '../spelling.ts';
import { keyPart } from '../words.ts';

/** Relation, subject and slot as one key. Long names count as their acronyms, so that either wording gives one key. */
export function factKey(names: Names, ...parts: readonly string[]): string {
  return parts.map((part) => keyPart(shortened(part, names))).join('/');
}
