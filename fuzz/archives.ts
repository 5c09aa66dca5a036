import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Part } from '../src/core/archive/manifest.ts';
import { EVENTS } from './events.ts';
import { textDamage, valueDamage } from './inputs.ts';
import { type ZipPart, zipOf } from './zip.ts';

/** Archives with damage on them: of the zip's bytes, or of what a sound zip holds. */

const scratch = fc.record({
  how: fc.constantFrom('cut', 'change', 'insert', 'repeat', 'remove'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  /** Of the zip's own figures, two or four bytes are one. */
  length: fc.constantFrom(1, 2, 4, 30, 200),
  byte: fc.constantFrom(0, 1, 8, 0x50, 0x7f, 0x80, 0xff),
});
type Scratch = typeof scratch extends fc.Arbitrary<infer T> ? T : never;

export function damagedBytes(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc
    .array(scratch, { minLength: 1, maxLength: 3 })
    .map((scratches) => scratches.reduce(scratched, Buffer.from(whole)));
}

function scratched(bytes: Buffer, { how, at, length, byte }: Scratch): Buffer {
  const from = Math.floor(at * bytes.length);
  const [before, part, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  ];
  const filled = Buffer.alloc(length, byte);
  switch (how) {
    case 'cut':
      return before;
    case 'change':
      return Buffer.concat([before, filled, after]);
    case 'insert':
      return Buffer.concat([before, filled, part, after]);
    case 'repeat':
      return Buffer.concat([before, ...Array<Buffer>(20).fill(part), after]);
    case 'remove':
      return Buffer.concat([before, after]);
  }
}

/** What an archive was made of. */
export interface MadeArchive {
  readonly zip: Uint8Array;
  readonly manifest: string;
  readonly journal: string;
  readonly paths: readonly string[];
}

const PATHS = [
  ...['../evil.txt', 'library/../../evil.txt', '/tmp/carrel-evil', 'C:\\evil.txt', 'library\\moon\\evil.txt'],
  ...['journal.jsonl', 'Journal.jsonl', 'journal.jsonl/x', 'journal/origin', 'last.json', 'manifest.json'],
  ...['library/moon', 'library/moon/', 'library/moon/..', 'library/moon/a/b.txt', 'library/moon/.hidden'],
  ...['library/MOON/document.txt', 'library/moon/new', 'library/moon/con.txt', 'library/con/document.txt'],
  ...['library/moon/document.txt', 'library/tides/other.txt', 'decks/../x.json', 'decks/moon.json', 'a.txt'],
  ...['', '.', 'library/mo\0on/document.txt', 'library/moon/document.txt\0', `library/${'x'.repeat(300)}/a`],
];

const LIES = [
  undefined,
  ...[{ bytes: 0 }, { bytes: 1e9 }, { bytes: 0xffffffff }, { crc: 0 }],
  ...[{ method: 8 }, { method: 99 }, { mode: 0o120_777 }, { mode: 0o040_777 }],
];

const LINES = EVENTS.map((event) => JSON.stringify(event));
const noValueDamage = fc.constant((value: unknown): unknown => value);
const noTextDamage = fc.constant((text: string): string => text);
const damage = fc.record({
  line: fc.nat(LINES.length - 1),
  event: fc.oneof(noValueDamage, valueDamage),
  journal: fc.oneof({ weight: 3, arbitrary: noTextDamage }, { weight: 1, arbitrary: textDamage() }),
  paths: fc.array(fc.constantFrom(...PATHS), { maxLength: 2 }),
  lie: fc.constantFrom(...LIES),
  manifest: fc.oneof(noValueDamage, valueDamage),
  manifestText: fc.oneof({ weight: 4, arbitrary: noTextDamage }, { weight: 1, arbitrary: textDamage() }),
  dropped: fc.option(fc.nat(3)),
});

/** Archives whose manifests tell the truth about damaged parts, or are damaged themselves. */
export const madeArchives: fc.Arbitrary<MadeArchive> = damage.map((drawn): MadeArchive => {
  const lines = LINES.with(drawn.line, JSON.stringify(drawn.event(EVENTS[drawn.line])) ?? '');
  const journal = drawn.journal(lines.map((line) => `${line}\n`).join(''));
  const parts: ZipPart[] = [
    partOf('journal.jsonl', journal),
    partOf('library/stars/document.txt', 'The stars shine.'),
    ...drawn.paths.map((path) => partOf(path, 'Not asked for.')),
  ];
  const manifest = drawn.manifestText(JSON.stringify(drawn.manifest(manifestOf(parts, journal))));
  const kept = parts.filter((_, index) => index !== drawn.dropped);
  const [first, ...others] = kept;
  const told = first && drawn.lie ? [{ ...first, said: drawn.lie }, ...others] : kept;
  const zip = zipOf([...told, partOf('manifest.json', manifest)]);
  return { zip, manifest, journal, paths: kept.map(({ path }) => path) };
});

function partOf(path: string, text: string): ZipPart {
  return { path, content: Buffer.from(text) };
}

function manifestOf(parts: readonly ZipPart[], journal: string): unknown {
  const events = journal.split('\n').filter((line) => line.trim() !== '').length;
  return {
    ...{ format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, app: '0.1.0', reason: 'export' },
    moment: { at: 1_795_464_000_000, offset: 60 },
    summary: {
      ...{ events, newer: 0, answers: 1, practice: 1, cards: 1, edits: 1, choices: 5, documents: 1 },
      ...{ days: { first: 20_780, last: 20_780 }, decks: [{ id: 'tides', title: 'Tides', cards: 4 }] },
    },
    parts: parts.map(
      ({ path, content }): Part => ({
        ...{ path, bytes: content.length },
        sha256: createHash('sha256').update(content).digest('hex'),
      }),
    ),
  };
}
