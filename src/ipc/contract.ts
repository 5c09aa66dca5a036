import * as v from 'valibot';
import { deckSchema } from '../core/model/deck.ts';
import { MAX_BYTES } from '../core/model/document.ts';
import { journalEvent } from '../core/model/journal.ts';
import { documentPage } from '../core/model/page.ts';
import { outcome, problem } from './outcome.ts';
import { type YourDataNews, yourDataVerbs } from './your-data.ts';

/**
 * Every message between the renderer and main, once: the verb's name and the shapes of its request and response.
 * Main checks requests before it acts; the preload checks responses before the page sees them.
 */

const deckId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const newDocument = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  bytes: v.pipe(
    v.instance(Uint8Array),
    v.check((bytes) => bytes.byteLength <= MAX_BYTES, 'the document is too large'),
  ),
});

const deckEntry = v.strictObject({
  id: deckSchema.entries.id,
  /** Changes whenever the deck that would be loaded changes. */
  fingerprint: v.string(),
});

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Where in the journal to read on, as main said. */
const journalPlace = v.strictObject({
  file: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  offset: count,
  /** Bytes of all files, and of them those before this place. */
  total: count,
  read: count,
});

const journalPiece = v.strictObject({
  bytes: v.instance(Uint8Array),
  /** Whether these are the last bytes of their file. */
  endsFile: v.boolean(),
  /** How much of the journal has been read with it, 0 to 1. */
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** null after the last piece of the last file. */
  next: v.nullable(journalPlace),
});

export const contract = {
  /** What there is to study: the decks that ship with the app and the learner's own. */
  listDecks: {
    request: v.undefined(),
    response: outcome(v.strictObject({ decks: v.array(deckEntry), problems: v.array(problem) })),
  },
  loadDeck: { request: deckId, response: outcome(deckSchema) },
  /** The document of a deck, for reading. */
  loadPage: { request: deckId, response: outcome(documentPage) },
  /** Copies a document into the learner's library and derives its deck. */
  addDocument: {
    request: newDocument,
    response: outcome(deckSchema),
  },
  /** Adds to the journal what the learner did; answered once it is on the disk, with the file and its length. */
  appendEvents: {
    request: v.pipe(v.array(journalEvent), v.maxLength(1000)),
    response: outcome(v.strictObject({ file: v.string(), before: count, size: count })),
  },
  /** The journal's files in the order of their names, each with its length up to the end of its last whole line. */
  listJournal: {
    request: v.undefined(),
    response: outcome(v.array(v.strictObject({ name: v.string(), size: count }))),
  },
  /** A piece of the journal, from the beginning unless told: its files one after another, as they are on the disk. */
  readJournal: { request: v.optional(journalPlace), response: outcome(journalPiece) },
  /** Moves a database that cannot be opened out of the way: the folder where it is now. */
  setDatabaseAside: { request: v.undefined(), response: outcome(v.string()) },
  /** Names the restore that the journal comes of, null if there was none: with another answer it is another journal. */
  journalOrigin: { request: v.undefined(), response: outcome(v.nullable(v.string())) },
  ...yourDataVerbs,
} as const;

export type Contract = typeof contract;
export type Verb = keyof Contract;
export type Request<V extends Verb> = v.InferOutput<Contract[V]['request']>;
export type Response<V extends Verb> = v.InferOutput<Contract[V]['response']>;
export type DeckEntry = v.InferOutput<typeof deckEntry>;

export const verbs = Object.keys(contract) as readonly Verb[];

/** A document that the learner chose by the menu: the page adds it as it adds all others. */
export const documentChosen = { channel: 'documentChosen', payload: outcome(newDocument) } as const;
export type DocumentChoice = v.InferOutput<typeof documentChosen.payload>;

/** What the preload puts on `window.carrel`. */
export type Bridge = {
  readonly [V in Verb]: Request<V> extends undefined
    ? () => Promise<Response<V>>
    : (request: Request<V>) => Promise<Response<V>>;
} & {
  /** Both return what stops the listening. */
  readonly onDocumentChosen: (listener: (choice: DocumentChoice) => void) => () => void;
  readonly onYourData: (listener: (news: YourDataNews) => void) => () => void;
};
