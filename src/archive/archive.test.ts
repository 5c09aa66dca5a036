import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import type { JournalEvent } from '../core/model/journal.ts';
import { startReplay } from '../core/model/replay.ts';
import type { Folders } from './folders.ts';
import { importArchive } from './import.ts';
import { journalLines } from './journal-files.ts';
import { previewArchive } from './preview.ts';
import { storeArchive } from './store.ts';
import { eventOf, newProfile, put, stateOf, write } from './testing/profile.ts';

const at = Date.parse('2026-03-18T12:30:00Z');
const origin = { app: '0.1.0', moment: { at, offset: 60 }, reason: 'export' } as const;

async function exported(folders: Folders): Promise<string> {
  const file = join(folders.profile, '..', 'everything.zip');
  const stored = await storeArchive(folders, file, origin);
  if (!stored.ok) throw new Error(stored.problem.message);
  return file;
}

async function eventsOf(folders: Folders): Promise<readonly JournalEvent[]> {
  const events: JournalEvent[] = [];
  for await (const lines of journalLines(folders.journal))
    for (const { event } of lines) if (event !== 'newer') events.push(event);
  return events;
}

async function replayed(folders: Folders): Promise<unknown> {
  const { take, result } = startReplay();
  for (const event of await eventsOf(folders)) take(event);
  const { reviews, ...others } = result();
  return { ...others, reviews: [...reviews()] };
}

const NEWER = '{"v":99,"type":"drawing","id":"AAAAAAAA-0f3e-4d5c-8d8a-000000000000"}';

describe('export and import', () => {
  test('bring any history to an empty profile, where it comes to the same', async () => {
    const drawn = fc.array(fc.tuple(fc.nat(200), fc.constantFrom('a', 'b')), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(drawn, async (lines) => {
        const [from, to] = [await newProfile(), await newProfile()];
        for (const device of ['a', 'b']) {
          const mine = lines.filter(([, by]) => by === device).map(([n]) => eventOf(n));
          if (mine.length > 0) await write(from, mine, `0000000${device}-2026-03.jsonl`);
        }
        expect(await importArchive(to, await exported(from))).toMatchObject({ ok: true });
        expect(await stateOf(to)).toEqual(await stateOf(from));
        expect(await replayed(to)).toEqual(await replayed(from));
      }),
      { numRuns: 25 },
    );
  });

  test('merge what two profiles have, and repeats add nothing', async () => {
    const [one, other] = [await newProfile(), await newProfile()];
    await write(one, [1, 2, 3, 4].map(eventOf));
    await write(other, [3, 4, 5, 6].map(eventOf));
    await put(join(other.library, 'tides', 'document.txt'), 'Tides');
    const file = await exported(one);
    expect(await importArchive(other, file)).toEqual({ ok: true, value: { events: 2, documents: 0 } });
    expect(await importArchive(other, file)).toEqual({ ok: true, value: { events: 0, documents: 0 } });
    expect(new Set((await eventsOf(other)).map(({ id }) => id)).size).toBe(6);
  });

  test('carry documents, decks and lines of a later version; what the learner has stays as it is', async () => {
    const [from, to] = [await newProfile(), await newProfile()];
    await write(from, [eventOf(4)]);
    await put(join(from.journal, '0000cccc-2026-03.jsonl'), `${NEWER}\n{"v":1,"type"`);
    await put(join(from.library, 'tides', 'document.txt'), 'Theirs');
    await put(join(from.library, 'moon', 'document.md'), '# Moon');
    await put(join(to.library, 'tides', 'document.txt'), 'Mine');
    expect(await importArchive(to, await exported(from))).toEqual({
      ...{ ok: true, value: { events: 2, documents: 1 } },
    });
    expect(await readFile(join(to.library, 'tides', 'document.txt'), 'utf8')).toBe('Mine');
    expect(await readFile(join(to.library, 'moon', 'document.md'), 'utf8')).toBe('# Moon');
    expect(JSON.stringify(await stateOf(to))).toContain('drawing');
  });
});

test('a preview tells what a file holds, and how that differs from now', async () => {
  const [from, to] = [await newProfile(), await newProfile()];
  await write(from, [0, 1, 4, 5, 10].map(eventOf));
  await put(join(from.library, 'tides', 'document.txt'), 'Theirs');
  await write(to, [4, 16, 17].map(eventOf));
  await put(join(to.library, 'tides', 'document.txt'), 'Mine');
  await put(join(to.library, 'moon', 'document.txt'), 'Moon');
  expect(await previewArchive(to, await exported(from))).toMatchObject({
    value: {
      reason: 'export',
      summary: {
        answers: 3,
        cards: 3,
        edits: 1,
        choices: 1,
        documents: 1,
        days: { first: 20_784, last: 20_790 },
      },
      difference: {
        ...{ onlyNow: 2, onlyThen: 2, choices: 1 },
        documents: { onlyNow: ['moon'], onlyThen: [], changed: ['tides'] },
      },
    },
  });
});

describe('a file that is no archive', () => {
  const line = `${JSON.stringify(eventOf(4))}\n`;
  const zipped = async (folders: Folders, parts: Readonly<Record<string, string>>) => {
    const zip = new ZipFile();
    for (const [path, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), path);
    zip.end();
    const pieces: Buffer[] = [];
    for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
    return put(join(folders.profile, '..', 'bad.zip'), Buffer.concat(pieces));
  };
  const manifestOf = (change: object) =>
    JSON.stringify({
      ...{ format: 'carrel-archive', version: 1, ...origin },
      summary: {
        ...{ events: 1, newer: 0, answers: 1, practice: 0, cards: 1, edits: 0, choices: 0 },
        ...{ days: null, documents: 0, decks: [] },
      },
      parts: [{ path: 'journal.jsonl', bytes: line.length, sha256: '0'.repeat(64) }],
      ...change,
    });
  /** Tells the truth of a journal of one line and of one document. */
  const told = (change: object) => {
    const parts = { 'journal.jsonl': line, 'library/stars/document.txt': 'The stars.' };
    const named = Object.entries(parts).map(([path, text]) => ({
      ...{ path, bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') },
    }));
    return { ...parts, 'manifest.json': manifestOf({ parts: named, ...change }) };
  };

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['a zip of something else', 'archive-foreign', { 'a.txt': 'a' }],
    ['a later version', 'archive-newer', { 'manifest.json': manifestOf({ version: 2 }) }],
    ['no journal', 'archive-foreign', { 'manifest.json': manifestOf({ parts: [] }) }],
    ['a part too few', 'archive-foreign', { 'manifest.json': manifestOf({}) }],
    [
      'a part too many',
      'archive-foreign',
      { 'manifest.json': manifestOf({}), 'journal.jsonl': line, 'decks/x.json': '{}' },
    ],
    ['another content', 'archive-foreign', { 'manifest.json': manifestOf({}), 'journal.jsonl': line }],
    ['a year of five digits', 'archive-foreign', told({ moment: { at: 9e14, offset: 0 } })],
    ['no moment of any clock', 'archive-foreign', told({ moment: { at: 9e15, offset: 0 } })],
    [
      'a path that leads out',
      'archive-foreign',
      {
        'manifest.json': manifestOf({
          parts: [{ path: 'library/../../x', bytes: 1, sha256: '0'.repeat(64) }],
        }),
        'journal.jsonl': line,
      },
    ],
  ])('%s is told, and changes nothing', async (_, code, parts) => {
    const folders = await newProfile();
    await write(folders, [eventOf(5)]);
    const before = await stateOf(folders);
    const file = await zipped(folders, parts);
    expect(await importArchive(folders, file)).toMatchObject({ ok: false, problem: { code } });
    expect(await stateOf(folders)).toEqual(before);
  });

  test('cut short or with any byte changed, it is told or means the same', async () => {
    const from = await newProfile();
    await write(from, [1, 2, 4, 5].map(eventOf));
    await put(join(from.library, 'tides', 'document.txt'), 'The tides rise.');
    const whole = await readFile(await exported(from));
    const change = fc.record({
      place: fc.nat(whole.length - 1),
      by: fc.integer({ min: 1, max: 255 }),
      cut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ place, by, cut }) => {
        const to = await newProfile();
        const changed = Buffer.from(cut ? whole.subarray(0, place) : whole);
        if (!cut) changed[place] = ((changed[place] ?? 0) + by) % 256;
        const imported = await importArchive(to, await put(join(to.profile, '..', 'x.zip'), changed));
        const state = await stateOf(to);
        expect(state).toEqual(imported.ok ? await stateOf(from) : { lines: [], files: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('a missing file and a folder get a sentence', async () => {
    const folders = await newProfile();
    for (const path of [join(folders.profile, 'none.zip'), join(folders.profile, '..')])
      expect(await previewArchive(folders, path)).toMatchObject({
        ...{ ok: false, problem: { code: 'archive-unreadable' } },
      });
  });
});
