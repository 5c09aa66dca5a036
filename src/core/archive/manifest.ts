import * as v from 'valibot';
import { slug } from '../model/identity.ts';
import { done, failed, type Outcome } from '../model/problem.ts';
import type { StudyDay } from '../model/time.ts';

/**
 * The archive format, version 1: what snapshots and exports are. docs/archive.md says it in words. The manifest names
 * all other parts of an archive, so that one that is cut short or tampered with is known for it.
 */
export const ARCHIVE_FORMAT = 'carrel-archive';
export const ARCHIVE_VERSION = 1;

export const MANIFEST = 'manifest.json';
export const JOURNAL = 'journal.jsonl';

/** The most that an archive may hold. No learner comes near; what exceeds it is no archive of Carrel's. */
export const LIMITS = {
  parts: 20_000,
  manifestBytes: 8 * 2 ** 20,
  journalBytes: 4 * 2 ** 30,
  /** A document or a deck. */
  fileBytes: 64 * 2 ** 20,
  totalBytes: 16 * 2 ** 30,
} as const;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const day = v.pipe(
  v.number(),
  v.safeInteger(),
  v.transform((number) => number as StudyDay),
);
const words = v.pipe(v.string(), v.maxLength(500));

export const reason = v.picklist(['automatic', 'by-hand', 'before-restore', 'before-import', 'export']);
export type Reason = v.InferOutput<typeof reason>;

/** What an archive holds, as a preview tells it. */
export const summarySchema = v.strictObject({
  /** Lines of the journal, each event once, and of them those of a version that the writer did not know. */
  events: count,
  newer: count,
  /** Answers that stand, and those given in drills. */
  answers: count,
  practice: count,
  /** Cards that were answered at least once, and cards in the learner's own words. */
  cards: count,
  edits: count,
  /** Settings, planned days of rest and the like that were chosen. */
  choices: count,
  /** The first and the last study day with an answer. */
  days: v.nullable(v.strictObject({ first: day, last: day })),
  /** The learner's own documents, and how many decks could be written along, the shipped ones among them. */
  documents: count,
  decks: v.pipe(
    v.array(v.strictObject({ id: words, title: words, cards: count })),
    v.maxLength(LIMITS.parts),
  ),
});
export type Summary = v.InferOutput<typeof summarySchema>;

const part = v.strictObject({
  path: v.pipe(v.string(), v.maxLength(400), v.check(isPartPath, 'no path of an archive')),
  bytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type Part = v.InferOutput<typeof part>;

export const manifestSchema = v.strictObject({
  format: v.literal(ARCHIVE_FORMAT),
  version: v.literal(ARCHIVE_VERSION),
  /** The version of Carrel that wrote it. */
  app: words,
  moment: v.strictObject({
    // A file of the journal is named by its month, in four digits of a year.
    at: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(Date.UTC(9999, 11, 31))),
    offset: v.pipe(v.number(), v.integer()),
  }),
  reason,
  summary: summarySchema,
  parts: v.pipe(v.array(part), v.maxLength(LIMITS.parts)),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/**
 * @param name of the archive, for the message
 * @returns problem `archive-newer` or `archive-foreign`
 */
export function readManifest(text: string, name: string): Outcome<Manifest> {
  const value = parsed(text);
  const own = v.safeParse(manifestSchema, value);
  if (own.success) return isWhole(own.output) ? done(own.output) : foreign(name);
  const newer = v.is(
    v.looseObject({
      format: v.literal(ARCHIVE_FORMAT),
      version: v.pipe(v.number(), v.gtValue(ARCHIVE_VERSION)),
    }),
    value,
  );
  return newer
    ? failed(
        'archive-newer',
        `${name} was written by a newer version of Carrel. Nothing was changed. Install the newest version and try again.`,
      )
    : foreign(name);
}

export function foreign(name: string): Outcome<never> {
  return failed(
    'archive-foreign',
    `${name} is not an archive of Carrel’s, or is damaged. Nothing was changed. Choose a file that “Export everything” wrote, or a snapshot.`,
  );
}

/** Each part once, the journal among them, and none beyond its limit. */
function isWhole({ parts }: Manifest): boolean {
  // As file systems have it that know no capitals.
  const paths = new Set(parts.map(({ path }) => path.toLowerCase()));
  return (
    paths.size === parts.length &&
    paths.has(JOURNAL) &&
    parts.every(({ path, bytes }) => bytes <= (path === JOURNAL ? LIMITS.journalBytes : LIMITS.fileBytes)) &&
    parts.reduce((sum, { bytes }) => sum + bytes, 0) <= LIMITS.totalBytes
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a path is that of the journal, a document of the library or a deck: nothing else is ever read or written. */
function isPartPath(path: string): boolean {
  if (path === JOURNAL) return true;
  const [folder, id = '', ...rest] = path.split('/');
  if (folder === 'decks') return rest.length === 0 && id.endsWith('.json') && isDeckId(id.slice(0, -5));
  const [file = ''] = rest;
  return folder === 'library' && rest.length === 1 && isDeckId(id) && isPlainName(file);
}

export function isDeckId(id: string): boolean {
  return id !== '' && slug(id) === id && !RESERVED.test(id);
}

/** A file name that every system can have, and that leads nowhere. */
export function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} _.-]{0,98}[\p{L}\p{N}])?$/u.test(name) && !RESERVED.test(name);
}

/** Windows takes these for devices, whatever follows the first full stop. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
