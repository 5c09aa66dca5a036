import * as v from 'valibot';
import { type Deck, deckSchema } from './deck.ts';
import { done, failed, type Outcome } from './problem.ts';

/** Any value to a deck, or what is wrong with it: `where` names the file in the problem. */
export function readDeck(value: unknown, where: string): Outcome<Deck> {
  const parsed = v.safeParse(deckSchema, value);
  if (parsed.success) return done(parsed.output);
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue) ?? 'the whole file';
  return failed('bad-deck', `This is not a deck: ${path}: ${issue.message}. See docs/deck-format.md.`, where);
}
