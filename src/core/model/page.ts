import * as v from 'valibot';

/** A document as the learner reads it, without page furniture: every passage with the sources of cards in it. */

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The part of the passage's `text` (UTF-16 units, `to` exclusive) that belongs to the source from `start` to `end`. */
const sourcePart = v.strictObject({ from: offset, to: offset, start: offset, end: offset });

const passage = { text: v.string(), parts: v.array(sourcePart) };

const span = v.pipe(v.number(), v.integer(), v.minValue(1));
/** In its first place, and how many columns and rows it takes. */
const cell = v.strictObject({ ...passage, heading: v.boolean(), columns: span, rows: span });

const pageBlock = v.variant('kind', [
  v.strictObject({ kind: v.literal('heading'), ...passage, level: span }),
  v.strictObject({ kind: v.literal('paragraph'), ...passage }),
  v.strictObject({ kind: v.literal('item'), ...passage, depth: offset, ordered: v.boolean() }),
  v.strictObject({
    kind: v.literal('table'),
    caption: v.nullable(v.strictObject(passage)),
    header: v.array(cell),
    rows: v.array(v.array(cell)),
  }),
]);

export const documentPage = v.strictObject({ title: v.string(), blocks: v.array(pageBlock) });

export type DocumentPage = v.InferOutput<typeof documentPage>;
export type PageBlock = v.InferOutput<typeof pageBlock>;
export type PagePassage = Pick<Extract<PageBlock, { kind: 'paragraph' }>, 'text' | 'parts'>;
export type PageCell = v.InferOutput<typeof cell>;
