import * as v from 'valibot';
import type { CardId, DeckId } from './identity.ts';

/**
 * The deck format, version 1: the one definition from which come the TypeScript types, the validation at every
 * border and the JSON Schema in docs/. docs/deck-format.md says it in words.
 */
export const DECK_FORMAT = 'carrel-deck';
export const DECK_VERSION = 1;

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const source = v.strictObject({
  quote: v.string(),
  /** UTF-16 offsets in the document's text, which `Document.text` holds. */
  start: offset,
  end: offset,
});

const cardFields = {
  id: v.pipe(
    v.number(),
    v.safeInteger(),
    v.minValue(0),
    v.transform((id) => id as CardId),
  ),
  /** What is asked, in words that survive rewording: the id is its hash. */
  key: text,
  category: text,
  /** The headings above the source, outermost first. */
  section: v.array(text),
  front: text,
  back: text,
  answerType: v.picklist(['person', 'place', 'date', 'number', 'term', 'body', 'phrase', 'set']),
  source,
  /** The name of the rule that made the card, or `written` for one made by hand. */
  rule: text,
};

const card = v.variant('kind', [
  v.strictObject({ kind: v.literal('recall'), ...cardFields }),
  /** `front` holds the gap, as four underscores, once. */
  v.strictObject({ kind: v.literal('cloze'), ...cardFields }),
  /** `items` are the members in the order of the document; `back` is the same as one sentence. */
  v.strictObject({
    kind: v.literal('set'),
    ...cardFields,
    items: v.pipe(v.array(text), v.minLength(2)),
    /** A sequence: the items are asked for in their order. */
    ordered: v.exactOptional(v.literal(true)),
  }),
]);

const passedOver = v.strictObject({ ...source.entries, reason: text });

export const deckSchema = v.strictObject({
  format: v.literal(DECK_FORMAT),
  version: v.literal(DECK_VERSION),
  id: v.pipe(
    text,
    v.regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u),
    v.transform((id) => id as DeckId),
  ),
  title: text,
  document: v.strictObject({
    /** SHA-256 of the document's text, in hexadecimal. */
    fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    words: offset,
  }),
  cards: v.array(card),
  /** Every sentence that no card covers, with the reason. */
  passedOver: v.array(passedOver),
});

export type Deck = v.InferOutput<typeof deckSchema>;
export type Card = Deck['cards'][number];

export type PassedOver = Deck['passedOver'][number];
export type AnswerType = Card['answerType'];
