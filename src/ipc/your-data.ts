import * as v from 'valibot';
import { reason, summarySchema } from '../core/archive/manifest.ts';
import { outcome, problem } from './outcome.ts';

/** What the page and main say to each other about snapshots, exports and imports. */

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const moment = v.strictObject({ at: v.number(), offset: v.number() });
const snapshotName = v.pipe(v.string(), v.regex(/^[\dTZ-]+-[a-z-]+\.zip$/), v.maxLength(100));

const snapshot = v.strictObject({
  name: snapshotName,
  /** Milliseconds since the epoch. */
  at: v.number(),
  reason,
  bytes: count,
});

const titles = v.pipe(v.array(v.string()), v.readonly());
const preview = v.strictObject({
  moment,
  reason,
  app: v.string(),
  summary: summarySchema,
  difference: v.strictObject({
    onlyNow: count,
    onlyThen: count,
    choices: count,
    documents: v.strictObject({ onlyNow: titles, onlyThen: titles, changed: titles }),
  }),
});

export const yourDataVerbs = {
  /** Where everything is, the snapshots there are, newest first, and why the last automatic one failed, if it did. */
  listSnapshots: {
    request: v.undefined(),
    response: outcome(
      v.strictObject({
        profile: v.string(),
        snapshots: v.array(snapshot),
        trouble: v.nullable(problem),
      }),
    ),
  },
  takeSnapshot: { request: v.undefined(), response: outcome(v.null()) },
  previewSnapshot: { request: snapshotName, response: outcome(preview) },
  /**
   * Keeps the present state, and puts a snapshot's in its place; answers with the name of the one kept, by which the
   * restore can be taken back. The page must start anew then.
   */
  restoreSnapshot: { request: snapshotName, response: outcome(v.nullable(snapshotName)) },
  /** Asks the learner where to, and writes everything there; null if the learner thinks better of it. */
  exportEverything: {
    request: v.undefined(),
    response: outcome(v.nullable(v.strictObject({ file: v.string(), summary: summarySchema }))),
  },
  /** Asks the learner which file, and tells what is in it. */
  chooseImport: {
    request: v.undefined(),
    response: outcome(v.nullable(v.strictObject({ file: v.string(), preview }))),
  },
  /** Adds what is in the file that was chosen last. The page must start anew if there were events. */
  importChosen: {
    request: v.undefined(),
    response: outcome(v.strictObject({ events: count, documents: count })),
  },
  /** Opens the profile's folder in the system's file manager. */
  showProfile: { request: v.undefined(), response: outcome(v.null()) },
} as const;

/** What main tells the page unasked. */
export const yourDataNews = {
  channel: 'yourData',
  payload: v.variant('type', [
    /** How much of the work in hand is done, from 0 to 1. */
    v.strictObject({ type: v.literal('progress'), share: v.number() }),
    /** An automatic snapshot failed. */
    v.strictObject({ type: v.literal('trouble'), problem }),
    /** The learner chose it from the menu. */
    v.strictObject({ type: v.literal('asked'), what: v.picklist(['export', 'import']) }),
  ]),
} as const;

export type YourDataNews = v.InferOutput<typeof yourDataNews.payload>;
export type SnapshotEntry = v.InferOutput<typeof snapshot>;
export type ArchivePreview = v.InferOutput<typeof preview>;
