import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { JOURNAL_VERSION, type JournalEvent } from '../core/model/journal.ts';
import { openJournal } from './journal.ts';

const folder = () => join(mkdtempSync(join(tmpdir(), 'carrel-journal-')), 'journal');
const undo = (n: number): JournalEvent => ({
  ...{ v: 1, type: 'undo', review: '6c2ab8a2-0f3e-4d5c-8d8a-2b3c4d5e6f70' },
  id: `6c2ab8a2-0f3e-4d5c-8d8a-${String(n).padStart(12, '0')}`,
});
const filesIn = (path: string) => readdirSync(path).filter((name) => name.endsWith('.jsonl'));

async function read(path: string) {
  const outcome = await openJournal(path).readJournal();
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

test('a line cut short by a crash spoils neither the one before nor the one after', async () => {
  const path = folder();
  await openJournal(path).appendEvents([undo(1)]);
  const file = join(path, filesIn(path)[0] ?? '');
  appendFileSync(file, JSON.stringify(undo(2)).slice(0, 40));
  await openJournal(path).appendEvents([undo(3)]);
  expect(await read(path)).toEqual({ events: [undo(1), undo(3)], unreadable: 1, newer: 0 });
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

test('a folder that cannot be written is a problem in words, and is tried again', async () => {
  const path = folder();
  writeFileSync(path, 'in the way');
  const journal = openJournal(path);
  expect(await journal.appendEvents([undo(1)])).toMatchObject({
    ok: false,
    problem: { code: 'journal-not-written' },
  });
});

test('the device keeps its name', async () => {
  const path = folder();
  await openJournal(path).appendEvents([undo(1)]);
  const name = readFileSync(join(path, 'device'), 'utf8').trim();
  expect(filesIn(path)[0]?.startsWith(`${name}-`)).toBe(true);
});
