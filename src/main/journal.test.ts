import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CardId, DeckId } from '../core/model/identity.ts';
import { JOURNAL_VERSION, type JournalEvent } from '../core/model/journal.ts';
import { lineSplitter, readLine } from '../core/model/journal-lines.ts';
import type { Request } from '../ipc/contract.ts';
import { openJournal } from './journal.ts';

const folder = () => join(mkdtempSync(join(tmpdir(), 'carrel-journal-')), 'journal');
const undo = (n: number): JournalEvent => ({
  ...{ v: 1, type: 'undo', review: '6c2ab8a2-0f3e-4d5c-8d8a-2b3c4d5e6f70' },
  id: `6c2ab8a2-0f3e-4d5c-8d8a-${String(n).padStart(12, '0')}`,
});
/** This month's file of the journal leads somewhere else. */
function ownFile(path: string, target: string): void {
  mkdirSync(path);
  writeFileSync(join(path, 'device'), 'abcdef01\n');
  symlinkSync(target, join(path, `abcdef01-${new Date().toISOString().slice(0, 7)}.jsonl`));
}
const filesIn = (path: string) => readdirSync(path).filter((name) => name.endsWith('.jsonl'));

/** The journal as the page reads it, piece by piece. */
async function read(path: string) {
  const journal = openJournal(path);
  const events: JournalEvent[] = [];
  const odd = { unreadable: 0, newer: 0 };
  const lines = lineSplitter((line) => {
    const event = line === '' ? null : readLine(line);
    if (typeof event === 'string') odd[event] += 1;
    else if (event !== null) events.push(event);
  });
  const shares: number[] = [];
  let text = new TextDecoder();
  let place: Request<'readJournal'> | null;
  while (place !== null) {
    const piece = await journal.readJournal(place);
    if (!piece.ok) throw new Error(piece.problem.message);
    lines.push(text.decode(piece.value.bytes, { stream: true }));
    if (piece.value.endsFile) {
      lines.end();
      text = new TextDecoder();
    }
    shares.push(piece.value.share);
    place = piece.value.next;
  }
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  return { events, ...odd };
}

async function list(path: string) {
  const outcome = await openJournal(path).listJournal();
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

test('what was appended is read in order, by this run and the next', async () => {
  const path = folder();
  const journal = openJournal(path);
  await Promise.all([journal.appendEvents([undo(1), undo(2)]), journal.appendEvents([undo(3)])]);
  await openJournal(path).appendEvents([undo(4)]);
  expect(await read(path)).toEqual({ events: [1, 2, 3, 4].map(undo), unreadable: 0, newer: 0 });
  expect(filesIn(path)).toHaveLength(1);
});

test('a journal that was never written holds nothing', async () => {
  expect(await read(folder())).toEqual({ events: [], unreadable: 0, newer: 0 });
});

test.each([40, 200_000])('a line cut short by a crash after %i bytes is set aside', async (length) => {
  const path = folder();
  await openJournal(path).appendEvents([undo(1)]);
  const file = join(path, filesIn(path)[0] ?? '');
  const torn = `{"v":1,"type":"${'x'.repeat(length)}`.slice(0, length);
  appendFileSync(file, torn);
  const [{ size } = { size: 0 }] = await list(path);
  const appended = await openJournal(path).appendEvents([undo(3)]);
  expect(appended).toMatchObject({ ok: true, value: { before: size, size: statSync(file).size } });
  expect(await read(path)).toEqual({ events: [undo(1), undo(3)], unreadable: 0, newer: 0 });
  expect(readFileSync(file.replace('.jsonl', '.torn'), 'utf8')).toBe(`${torn}\n`);
});

test('a line that lacks its end alone gets it', async () => {
  const path = folder();
  await openJournal(path).appendEvents([undo(1)]);
  const file = join(path, filesIn(path)[0] ?? '');
  appendFileSync(file, JSON.stringify(undo(2)));
  const appended = await openJournal(path).appendEvents([undo(3)]);
  expect(appended).toMatchObject({ ok: true, value: { size: statSync(file).size } });
  expect((await read(path)).events).toEqual([1, 2, 3].map(undo));
});

test('files are listed with the length of their whole lines', async () => {
  const path = folder();
  expect(await list(path)).toEqual([]);
  mkdirSync(path);
  for (const [name, text] of [
    ['b-2026-01', '{}\n{'],
    ['a-2026-01', '{}\n'],
    ['c-2026-01', 'no end'],
    ['d-2026-01', ''],
  ])
    writeFileSync(join(path, `${name}.jsonl`), text ?? '');
  expect((await list(path)).map(({ size }) => size)).toEqual([3, 3, 0, 0]);
});

test('a line that is not an event is counted and passed over', async () => {
  const path = folder();
  mkdirSync(path);
  writeFileSync(
    join(path, 'other-2026-01.jsonl'),
    `{"v":2,"type":"review"}\n${JSON.stringify(undo(1))}\nnull\n[]\n`,
  );
  expect(await read(path)).toEqual({ events: [undo(1)], unreadable: 3, newer: 0 });
});

test('a line of a newer version is counted apart, and kept', async () => {
  const path = folder();
  mkdirSync(path);
  const line = `{"v":${JOURNAL_VERSION + 1},"type":"review","more":true}\n`;
  writeFileSync(join(path, 'other-2026-01.jsonl'), line);
  expect(await read(path)).toEqual({ events: [], unreadable: 0, newer: 1 });
  expect(readFileSync(join(path, 'other-2026-01.jsonl'), 'utf8')).toBe(line);
});

test('files larger than a piece come whole, and apart', async () => {
  const path = folder();
  mkdirSync(path);
  // Three bytes each, so that a piece may end within one.
  const front = '\u20ac'.repeat(10_000);
  const edit = (n: number): JournalEvent => ({
    ...{ v: 2, type: 'edit', id: undo(n).id, moment: { at: n, offset: 0 }, order: n },
    ...{ cardId: 1 as CardId, deckId: 'tides' as DeckId },
    ...{ text: { front, back: 'x' }, base: { front: 'y', back: 'z' } },
  });
  const edits = Array.from({ length: 200 }, (_, n) => edit(n));
  // The first file lacks its last line end.
  writeFileSync(
    join(path, 'a-2026-01.jsonl'),
    edits
      .slice(0, 100)
      .map((one) => JSON.stringify(one))
      .join('\n'),
  );
  writeFileSync(
    join(path, 'b-2026-01.jsonl'),
    edits
      .slice(100)
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(''),
  );
  const { events, unreadable } = await read(path);
  expect(unreadable).toBe(0);
  expect(events).toEqual(edits);
});

test('no place in the journal leads to another file', async () => {
  const path = folder();
  await openJournal(path).appendEvents([undo(1)]);
  for (const file of ['../secret', '/etc/passwd', 'device', '~', 'zzz']) {
    const piece = await openJournal(path).readJournal({ file, offset: 0, total: 1, read: 0 });
    const text = piece.ok ? new TextDecoder().decode(piece.value.bytes) : '';
    expect(['', `${JSON.stringify(undo(1))}\n`]).toContain(text);
  }
});

test('a folder that cannot be read is a problem in words', async () => {
  const path = folder();
  writeFileSync(path, 'in the way');
  expect(await openJournal(path).readJournal(undefined)).toMatchObject({
    ok: false,
    problem: { code: 'journal-not-read' },
  });
});

// Files that refuse to be written for everybody, root too.
test.runIf(process.platform === 'linux').each<[string, (path: string) => void, string]>([
  ['the disk is full', (path) => ownFile(path, '/dev/full'), 'the disk is full. Free some space;'],
  [
    'the folder is read-only',
    (path) => symlinkSync('/sys/kernel', path),
    'Carrel may not write there. Make the folder writable;',
  ],
  [
    'a file is in the way',
    (path) => writeFileSync(path, ''),
    'something else is in its place. Move that away;',
  ],
])('%s: told in words, and tried again', async (_what, spoil, words) => {
  const path = folder();
  spoil(path);
  const journal = openJournal(path);
  const told = `Your answers are saved, but their safety copy could not be written to ${path}: ${words} Carrel tries again with the next answer.`;
  expect(await journal.appendEvents([undo(1)])).toEqual({
    ok: false,
    problem: { code: 'journal-not-written', message: told },
  });
  rmSync(path, { recursive: true });
  expect(await journal.appendEvents([undo(2)])).toMatchObject({ ok: true });
  expect((await read(path)).events).toEqual([undo(2)]);
});

test('a folder that is gone is made again, and it is seen that the file lost its lines', async () => {
  const path = folder();
  const journal = openJournal(path);
  const first = await journal.appendEvents([undo(1)]);
  rmSync(path, { recursive: true });
  const { file } = first.ok ? first.value : { file: '' };
  expect(await journal.appendEvents([undo(2)])).toMatchObject({ ok: true, value: { file, before: 0 } });
  expect(await openJournal(path).appendEvents([undo(3)])).toMatchObject({ ok: true, value: { file } });
});

test('the device keeps its name', async () => {
  const path = folder();
  await openJournal(path).appendEvents([undo(1)]);
  const name = readFileSync(join(path, 'device'), 'utf8').trim();
  expect(filesIn(path)[0]?.startsWith(`${name}-`)).toBe(true);
});
