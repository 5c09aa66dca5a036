import * as v from 'valibot';
import { type ActOf, cardId, deckId, standing, whole } from './event-fields.ts';
import type { StudyDay } from './time.ts';

/** What a learner does to a card besides answering it, as events of the journal. */

const LONGEST_TEXT = 10_000;
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TEXT));

/** A card in the learner's own words. */
const ownText = v.strictObject({
  front: text,
  back: text,
  /** Of a set: its members. */
  items: v.exactOptional(v.pipe(v.array(text), v.minLength(2), v.maxLength(100))),
  /** Other answers that are as right as `back`. */
  aliases: v.exactOptional(v.pipe(v.array(text), v.maxLength(100))),
});

/** What a derived card says. */
const derivedText = v.strictObject({
  front: v.string(),
  back: v.string(),
  items: v.exactOptional(v.array(v.string())),
});

const onCard = { ...standing, cardId, deckId };

export const cardEvents = [
  v.strictObject({
    ...onCard,
    type: v.literal('suspend'),
    /** `leech`: forgotten too often. */
    reason: v.picklist(['learner', 'leech']),
  }),
  v.strictObject({ ...onCard, type: v.literal('unsuspend') }),
  v.strictObject({
    ...onCard,
    type: v.literal('bury'),
    /** The study day on which the card may come again; null takes a burial back. */
    until: v.nullable(
      v.pipe(
        whole,
        v.minValue(1),
        v.transform((number) => number as StudyDay),
      ),
    ),
  }),
  v.strictObject({ ...onCard, type: v.literal('flag'), on: v.boolean() }),
  v.strictObject({ ...onCard, type: v.literal('delete') }),
  v.strictObject({ ...onCard, type: v.literal('restore-card') }),
  v.strictObject({
    ...onCard,
    type: v.literal('edit'),
    text: ownText,
    /** What the card said when the learner changed it, so that a later derivation that says something else is told. */
    base: derivedText,
  }),
  v.strictObject({ ...onCard, type: v.literal('revert-edit') }),
] as const;

/** A card that the learner wrote, in a deck. Its id is the hash of the deck and of this event's id. */
export const newCardEvent = v.strictObject({
  ...onCard,
  v: v.literal(3),
  type: v.literal('new-card'),
  text: v.omit(ownText, ['items']),
  /** The headings under which its deck shows it, outermost first; without them, those of the learner's own cards. */
  section: v.exactOptional(v.pipe(v.array(text), v.maxLength(100))),
});
export type NewCardEvent = v.InferOutput<typeof newCardEvent>;

export type CardEvent = v.InferOutput<(typeof cardEvents)[number]>;
export type CardAct =
  ActOf<CardEvent> extends infer Act ? (Act extends unknown ? Omit<Act, 'cardId' | 'deckId'> : never) : never;
export type OwnText = v.InferOutput<typeof ownText>;
export type DerivedText = v.InferOutput<typeof derivedText>;
