import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv, type AnySchemaObject } from 'ajv';
import fc from 'fast-check';
import type * as v from 'valibot';
import { withinLimit } from './limit.ts';

/** How many malformed inputs are made in all; `npm run fuzz -- --inputs N` sets it. */
const INPUTS = Number(process.env['CARREL_FUZZ'] ?? 5_000);

/** How all inputs are shared out: each kind's part of the sum, which so is the whole. */
const SHARES = {
  deckValues: 12,
  deckText: 10,
  lineValues: 20,
  lineText: 17,
  requests: 18,
  archiveBytes: 5,
  archiveParts: 8,
  txt: 3,
  md: 3.5,
  html: 3.5,
} as const;
const ALL = Object.values(SHARES).reduce((sum, share) => sum + share, 0);

/**
 * Makes a kind's share of all inputs and holds each to be harmless, and to be dealt with in time. The same seed makes
 * the same inputs.
 *
 * @param among how many calls the kind is split
 */
export async function fuzz<Input>(
  kind: keyof typeof SHARES,
  inputs: fc.Arbitrary<Input>,
  isHarmless: (input: Input) => void | Promise<void>,
  among = 1,
): Promise<void> {
  const property = fc.asyncProperty(inputs, (input) => withinLimit(() => isHarmless(input)));
  const numRuns = Math.ceil((INPUTS * SHARES[kind]) / ALL / among);
  await fc.assert(property, { numRuns, seed: Number(process.env['CARREL_FUZZ_SEED'] ?? 1) });
}

/** Whether a value is what the schema allows, by the JSON Schema made of it and another library than the app's. */
export function judgeOf(schema: v.GenericSchema): (value: unknown) => boolean {
  const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  const validate = new Ajv({ strict: false, formats: { uuid: true } }).compile(json as AnySchemaObject);
  return (value) => validate(value) === true;
}

const ODD: readonly unknown[] = [
  ...[null, true, '', ' ', '\0', '\ud800', 'x', 'x'.repeat(100_000), '__proto__', '../../etc/passwd'],
  ...[-1, -0, 0.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 9e15, -(2 ** 53), '7'],
  ...[[], {}, [[]], { length: 1e9 }, JSON.parse('{"__proto__":{"polluted":true}}'), nested(2_000)],
];

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let i = 0; i < depth; i += 1) value = [value];
  return value;
}

const harm = fc.record({
  how: fc.constantFrom('drop', 'replace', 'add', 'double'),
  where: fc.nat(),
  odd: fc.constantFrom(...ODD),
});
type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

/** Drops, doubles or replaces one to three places of a value, or adds something to them. */
export const valueDamage: fc.Arbitrary<(value: unknown) => unknown> = fc
  .array(harm, { minLength: 1, maxLength: 3 })
  .map((harms) => (value) => harms.reduce<unknown>(hurt, structuredClone(value)));

export function damagedValue(valid: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.tuple(fc.constantFrom(...valid), valueDamage).map(([value, damage]) => damage(value));
}

function hurt(value: unknown, { how, where, ...harm }: Harm): unknown {
  // A copy: the next harm may be done to it, and another input has it too.
  const odd = structuredClone(harm.odd);
  const places = placesIn(value);
  const place = places[where % Math.max(1, places.length)];
  if (!place) return odd;
  const [holder, key] = place;
  if (Array.isArray(holder) && how === 'drop') holder.splice(Number(key), 1);
  else if (Array.isArray(holder) && how === 'double') holder.push(holder[Number(key)]);
  else if (how === 'drop') delete holder[key];
  else if (how === 'replace') holder[key] = odd;
  else holder[`${key}2`] = how === 'add' ? odd : holder[key];
  return value;
}

type Holder = Record<string, unknown>;

/** Every place in the value that can be written to; not within bytes or what is too deep to matter. */
function placesIn(value: unknown, depth = 0): readonly (readonly [Holder, string])[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || depth > 8) return [];
  return Object.entries(value).flatMap(([key, below]) => [
    [value as Holder, key] as const,
    ...placesIn(below, depth + 1),
  ]);
}

const scratch = fc.record({
  how: fc.constantFrom('cut', 'flip', 'insert', 'repeat', 'remove'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  piece: fc.constantFrom(
    '"',
    '{',
    '}',
    '\\',
    '\0',
    '\n',
    '\ufeff',
    '\u202e',
    '\ud83d',
    '0',
    '-',
    '1e999',
    '<',
    '&#0;',
  ),
});
type Scratch = typeof scratch extends fc.Arbitrary<infer T> ? T : never;

/** Cuts, flips, repeats or removes one to five places of a text, or puts something into them. */
export function textDamage(
  more: fc.Arbitrary<string> = fc.constant(''),
): fc.Arbitrary<(text: string) => string> {
  return fc
    .array(fc.tuple(scratch, more), { minLength: 1, maxLength: 5 })
    .map((scratches) => (text) => scratches.reduce(scratched, text));
}

export function damagedText(valid: readonly string[], more?: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...valid), textDamage(more)).map(([text, damage]) => damage(text));
}

function scratched(text: string, [{ how, at, length, piece }, more]: readonly [Scratch, string]): string {
  const from = Math.floor(at * text.length);
  const [before, part, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  switch (how) {
    case 'cut':
      return before;
    case 'flip':
      return before + [...part].reverse().join('') + after;
    case 'insert':
      return before + piece + more + part + after;
    case 'repeat':
      return before + part.repeat(20) + after;
    case 'remove':
      return before + after;
  }
}
