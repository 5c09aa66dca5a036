import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv, type AnySchemaObject } from 'ajv';
import fc from 'fast-check';
import type * as v from 'valibot';

/** How many malformed inputs are made in all; `npm run fuzz -- --inputs N` sets it. */
const INPUTS = Number(process.env['CARREL_FUZZ'] ?? 5_000);

/** Which part of all inputs each of them gets: together one. */
export const SHARES = {
  ...{ 'deck as values': 0.15, 'deck as text': 0.1 },
  ...{ 'journal line as values': 0.2, 'journal line as text': 0.15 },
  ...{ 'archive as bytes': 0.05, 'archive with other contents': 0.05 },
  request: 0.2,
  ...{ 'txt document': 0.03, 'md document': 0.035, 'html document': 0.035 },
} as const;

/** What takes longer than this hangs, on the slowest machine; milliseconds. */
const LONGEST = 30_000;

/** What a run for a share of all inputs is to be, or for a part of it. The same seed gives the same inputs. */
export function runsOf(name: keyof typeof SHARES, part = 1) {
  const seed = Number(process.env['CARREL_FUZZ_SEED'] ?? 1);
  // The time limit is for what does not block; `inTime` is for what does.
  return { numRuns: Math.ceil(INPUTS * SHARES[name] * part), seed, timeout: LONGEST };
}

/** @throws if the work hung */
export function inTime<T>(work: () => T): T {
  const begun = performance.now();
  const result = work();
  const took = performance.now() - begun;
  if (took > LONGEST) throw new Error(`It took ${Math.round(took)} ms.`);
  return result;
}

/** Whether a value is what the schema allows, by the JSON Schema made of it and another library than the app's. */
export function judgeOf(schema: v.GenericSchema): (value: unknown) => boolean {
  const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  const validate = new Ajv({ strict: false, formats: { uuid: true } }).compile(json as AnySchemaObject);
  return (value) => validate(value) === true;
}

const ODD: readonly unknown[] = [
  ...[null, true, '', ' ', '\0', '\ud800', 'x', 'x'.repeat(100_000), '__proto__', '../../etc/passwd'],
  ...[-1, -0, 0.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53), '7'],
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

/** One of the values with one to three places of it dropped, doubled, replaced, or with something added to them. */
export function damagedValue(valid: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...valid), fc.array(harm, { minLength: 1, maxLength: 3 }))
    .map(([value, harms]) => harms.reduce<unknown>(hurt, structuredClone(value)));
}

function hurt(value: unknown, { how, where, odd }: Harm): unknown {
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

/** One of the texts with one to five places of it cut, flipped, repeated, removed, or with something put into them. */
export function damagedText(
  valid: readonly string[],
  more: fc.Arbitrary<string> = fc.constant(''),
): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...valid), fc.array(fc.tuple(scratch, more), { minLength: 1, maxLength: 5 }))
    .map(([text, scratches]) => scratches.reduce(scratched, text));
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
