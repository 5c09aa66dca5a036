import * as v from 'valibot';

/** An expected failure, as `Problem` in core. */
export const problem = v.strictObject({
  code: v.string(),
  message: v.string(),
  where: v.exactOptional(v.string()),
});

/** An answer that may be such a failure. */
export const outcome = <const Schema extends v.GenericSchema>(value: Schema) =>
  v.variant('ok', [
    v.strictObject({ ok: v.literal(true), value }),
    v.strictObject({ ok: v.literal(false), problem }),
  ]);
