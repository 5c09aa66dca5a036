import { useCallback, useEffect, useState } from 'react';
import type { Deck } from '../../core/model/deck.ts';
import { MAX_BYTES } from '../../core/model/document.ts';
import type { DeckId } from '../../core/model/identity.ts';
import { failed, type Outcome, type Problem } from '../../core/model/problem.ts';
import type { Bridge } from '../../ipc/contract.ts';
import type { CarrelDatabase } from '../db/database.ts';
import { recordImport } from '../db/imports.ts';
import { flushOutbox } from '../db/outbox.ts';
import { syncDeck } from '../db/sync-deck.ts';
import { syncLibrary } from '../db/sync-library.ts';
import { keepOpenUntil } from '../ui/keep-open.ts';
import { currentMoment } from '../ui/use-now.ts';

export interface Library {
  /** Whether documents are still being read. */
  readonly reading: boolean;
  /** The name of the file that cards are being made from. */
  readonly adding: string | null;
  /** Documents that could not be used, each in a sentence. */
  readonly problems: readonly string[];
  readonly dismiss: () => void;
  readonly add: (files: readonly File[]) => void;
}

/**
 * Keeps the database in step with the library: at the start every deck that changed since, later what the learner
 * adds. `onAdded` gets each new deck, once its cards can be shown.
 */
export function useLibrary(bridge: Bridge, db: CarrelDatabase, onAdded: (id: DeckId) => void): Library {
  const [reading, setReading] = useState(true);
  const [adding, setAdding] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const complain = useCallback((problem: string) => setProblems((others) => [...others, problem]), []);

  useEffect(() => {
    readLibrary(bridge, db, complain)
      .catch((error: unknown) =>
        complain(`Your library could not be read. Start Carrel again. (${said(error)})`),
      )
      .finally(() => setReading(false));
  }, [bridge, db, complain]);

  const addOne = useCallback(
    async (file: File) => {
      const deck = await deckFrom(bridge, db, file);
      if (!deck.ok) return complain(deck.problem.message);
      onAdded(deck.value.id);
      const problem = await noteImport(bridge, db, file.name, deck.value);
      if (problem) complain(problem.message);
    },
    [bridge, db, complain, onAdded],
  );

  const add = useCallback(
    async (files: readonly File[]) => {
      setReading(true);
      for (const file of files) {
        setAdding(file.name);
        const work = addOne(file);
        keepOpenUntil(work.catch(() => undefined));
        await work.catch((error: unknown) => complain(`${file.name} was not added. (${said(error)})`));
      }
      setAdding(null);
      setReading(false);
    },
    [complain, addOne],
  );
  useEffect(
    () =>
      bridge.onDocumentChosen((choice) => {
        if (!choice.ok) return complain(choice.problem.message);
        const { name, bytes } = choice.value;
        void add([new File([new Uint8Array(bytes)], name)]);
      }),
    [bridge, add, complain],
  );
  const dismiss = useCallback(() => setProblems([]), []);
  return { reading, adding, problems, dismiss, add: (files) => void add(files) };
}

/** Until the decks that are there are on screen, documents are not looked at, which takes long of many; milliseconds. */
const HOME_FIRST = 500;

async function readLibrary(
  bridge: Bridge,
  db: CarrelDatabase,
  complain: (problem: string) => void,
): Promise<void> {
  if ((await db.decks.count()) > 0) await new Promise((resolve) => setTimeout(resolve, HOME_FIRST));
  const listed = await bridge.listDecks();
  if (!listed.ok) return complain(listed.problem.message);
  const { decks, problems } = listed.value;
  for (const { message, where } of problems)
    complain(where === undefined ? message : `${message} (${where})`);
  const stored = new Map((await db.decks.toArray()).map(({ id, fingerprint }) => [id, fingerprint]));
  for (const { id, fingerprint } of decks) {
    if (stored.get(id) === fingerprint) continue;
    const loaded = await bridge.loadDeck(id);
    const synced = loaded.ok ? await syncDeck(db, loaded.value, fingerprint) : loaded;
    if (!synced.ok) complain(synced.problem.message);
  }
  await syncLibrary(
    db,
    decks.map(({ id }) => id),
  );
}

async function deckFrom(bridge: Bridge, db: CarrelDatabase, file: File): Promise<Outcome<Deck>> {
  if (file.size > MAX_BYTES)
    return failed('too-large', `${file.name} is larger than 20 MB. Split it into parts and add those.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const added = await bridge.addDocument({ name: file.name, bytes });
  if (!added.ok) return added;
  const synced = await syncDeck(db, added.value);
  return synced.ok ? added : synced;
}

async function noteImport(
  bridge: Bridge,
  db: CarrelDatabase,
  file: string,
  { id: deckId, cards }: Deck,
): Promise<Problem | null> {
  const noted = await recordImport(db, { deckId, file, cards: cards.length }, currentMoment());
  return noted.ok ? flushOutbox(db, bridge.appendEvents) : noted.problem;
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
