import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { deriveDeck } from '../src/core/derive/derive.ts';
import { deckSchema } from '../src/core/model/deck.ts';
import type { DeckId } from '../src/core/model/identity.ts';
import { journalEvent } from '../src/core/model/journal.ts';
import { readDeck } from '../src/core/model/read-deck.ts';
import { contract, type Request, type Verb, verbs } from '../src/ipc/contract.ts';
import { type Responder, respond } from '../src/main/respond.ts';
import { readPlainText } from '../src/reader/plain-text.ts';
import { EVENTS } from './events.ts';
import { damagedText, damagedValue, fuzz, judgeOf } from './inputs.ts';

/** Whatever is accepted is what the schema allows; whatever else happens is a problem or a refusal, never a crash. */

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const text =
  'Tides\n\nThe Tide Office (TO) is an agency of the state. The members are Alba, Boria and Cedra.\n';
const read = readPlainText(new TextEncoder().encode(text), 'tides.txt');
if (!read.ok) throw new Error(read.problem.message);
const deck = deriveDeck(read.value, { id: 'tides' as DeckId });

describe('a damaged deck', () => {
  const isAllowed = judgeOf(deckSchema);
  const harmless = (value: unknown) => {
    const outcome = readDeck(value, 'deck.json');
    if (outcome.ok) expect(isAllowed(value)).toBe(true);
    else expect(outcome.problem.message).toMatch(/^This is not a deck: /);
  };

  test('as values', () => fuzz('deckValues', damagedValue([deck]), harmless));
  test('as text', () =>
    fuzz('deckText', damagedText([JSON.stringify(deck)]), (json) => harmless(parsed(json))));
});

describe('a damaged line of the journal', () => {
  const isAllowed = judgeOf(journalEvent);
  const harmless = (value: unknown) => {
    if (v.safeParse(journalEvent, value).success) expect(isAllowed(value)).toBe(true);
  };

  test('as values', () => fuzz('lineValues', damagedValue(EVENTS), harmless));
  test('as text', () =>
    fuzz('lineText', damagedText(EVENTS.map((event) => JSON.stringify(event))), (json) =>
      harmless(parsed(json)),
    ));
});

const REQUESTS: { readonly [V in Verb]: Request<V> } = {
  listDecks: undefined,
  loadDeck: 'tides',
  loadPage: 'tides',
  addDocument: { name: 'tides.txt', bytes: new Uint8Array([65]) },
  appendEvents: [...EVENTS],
  listJournal: undefined,
  setDatabaseAside: undefined,
  readJournal: { file: 'a-2026-01.jsonl', offset: 10, total: 100, read: 10 },
  journalOrigin: undefined,
  listSnapshots: undefined,
  takeSnapshot: undefined,
  previewSnapshot: '2026-03-18T12-30-00-000Z-automatic.zip',
  restoreSnapshot: '2026-03-18T12-30-00-000Z-by-hand.zip',
  exportEverything: undefined,
  chooseImport: undefined,
  importChosen: undefined,
  showProfile: undefined,
};

describe('a damaged request from the page', () => {
  test.each(verbs)('%s', async (verb) => {
    const schema = contract[verb].request as v.GenericSchema;
    const isAllowed = REQUESTS[verb] === undefined ? isUndefined : judgeOf(schema);
    const reached: unknown[] = [];
    const responder = { [verb]: async (request: unknown) => reached.push(request) };
    const harmless = async (request: unknown) => {
      reached.length = 0;
      const answer = await respond(responder as unknown as Responder, verb, request).catch(String);
      if (reached.length === 0) expect(answer).toMatch(new RegExp(`^Error: Refused ${verb}: `));
      else expect(isAllowed(request) && hasBytes(verb, request)).toBe(true);
    };
    await fuzz('requests', damagedValue([REQUESTS[verb]]), harmless, verbs.length);
  });
});

function isUndefined(value: unknown): boolean {
  return value === undefined;
}

/** JSON Schema has no word for bytes. */
function hasBytes(verb: Verb, request: unknown): boolean {
  return verb !== 'addDocument' || (request as Request<'addDocument'>).bytes instanceof Uint8Array;
}

test('no damage reaches the prototype of all objects', () => {
  expect('polluted' in {}).toBe(false);
});
