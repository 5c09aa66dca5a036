import { spawn } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchOf } from './electron-app.ts';
import { type Carrel, expect, test } from './fixtures.ts';
import { answer, deckRow, openStudy } from './steps.ts';

/** What a learner is told when the disk, the system or the clock fails, and what is there afterwards. */

test.skip(process.platform !== 'linux', 'the faults are made of what Linux has');

const DEVICE = 'abcdef01';
const journalOf = ({ profile }: Carrel) => join(profile, 'journal');
const fileOf = (carrel: Carrel) =>
  join(journalOf(carrel), `${DEVICE}-${new Date().toISOString().slice(0, 7)}.jsonl`);

/** Starts again on a journal that is this, in place of a folder. */
async function startOn(carrel: Carrel, spoil: () => void): Promise<Page> {
  await expect(deckRow(carrel.page)).toBeVisible();
  await carrel.quit();
  rmSync(journalOf(carrel), { recursive: true, force: true });
  spoil();
  const page = await carrel.start();
  await openStudy(page);
  return page;
}

async function answerAndCount(page: Page, done: number): Promise<void> {
  await answer(page, '4');
  await expect(page.getByText(`${done} done`, { exact: true })).toBeVisible();
}

/** The journal's lines, of all files. */
function linesOf(carrel: Carrel): readonly string[] {
  const files = readdirSync(journalOf(carrel)).filter((name) => name.endsWith('.jsonl'));
  return files.flatMap((name) =>
    readFileSync(join(journalOf(carrel), name), 'utf8')
      .split('\n')
      .slice(0, -1),
  );
}

test('a full disk: the learner is told, goes on, and the journal gets everything once there is room', async ({
  carrel,
}) => {
  // The device that is always full, for everybody.
  const page = await startOn(carrel, () => {
    mkdirSync(journalOf(carrel));
    writeFileSync(join(journalOf(carrel), 'device'), `${DEVICE}\n`);
    symlinkSync('/dev/full', fileOf(carrel));
  });
  await answerAndCount(page, 1);
  const told = page.getByRole('alert');
  await expect(told).toContainText('Your answers are saved, but their safety copy could not be written');
  await expect(told).toContainText(
    'the disk is full. Free some space; Carrel tries again with the next answer.',
  );
  rmSync(fileOf(carrel));
  await answerAndCount(page, 2);
  await expect(told).toHaveCount(0);
  expect(linesOf(carrel)).toHaveLength(2);
});

test('a read-only folder: the learner is told, and a restart keeps the answers', async ({ carrel }) => {
  // Nobody, root included, may make files there.
  const page = await startOn(carrel, () => symlinkSync('/sys/kernel', journalOf(carrel)));
  await answerAndCount(page, 1);
  await expect(page.getByRole('alert')).toContainText(
    'Carrel may not write there. Make the folder writable;',
  );
  await carrel.quit();
  rmSync(journalOf(carrel));
  const after = await carrel.start();
  await expect(after.getByText('1 answer today')).toBeVisible();
  await expect.poll(() => linesOf(carrel).length).toBe(1);
});

test('a journal folder that is gone: the learner is told, and the journal is written again', async ({
  carrel,
}) => {
  let { page } = carrel;
  await openStudy(page);
  for (const done of [1, 2, 3]) await answerAndCount(page, done);
  rmSync(journalOf(carrel), { recursive: true });
  await answerAndCount(page, 4);
  await expect(page.getByRole('alert')).toContainText('was moved or deleted while Carrel was open');
  await carrel.quit();
  page = await carrel.start();
  await expect(page.getByRole('status').filter({ hasText: 'It is written again' })).toContainText(
    '3 entries',
  );
  expect(linesOf(carrel)).toHaveLength(4);
  await carrel.quit();
  page = await carrel.start();
  await expect(page.getByText('4 answers today')).toBeVisible();
  await expect(page.getByText('It is written again')).toHaveCount(0);
});

test('an old copy of the database put back: what it lacks comes from the journal', async ({ carrel }) => {
  let { page } = carrel;
  const database = join(carrel.profile, 'IndexedDB');
  await openStudy(page);
  await answerAndCount(page, 1);
  await carrel.quit();
  renameSync(database, `${database}-old`);
  page = await carrel.start();
  await openStudy(page);
  await answerAndCount(page, 1);
  await carrel.quit();
  rmSync(database, { recursive: true });
  renameSync(`${database}-old`, database);
  page = await carrel.start();
  await expect(page.getByText('held entries that the app’s database did not have')).toContainText(
    '1 answer came to it',
  );
  await expect(page.getByText('2 answers today')).toBeVisible();
});

test('no room in the database: the answer is not counted, and its card is back', async ({
  carrel: { page },
}) => {
  await openStudy(page);
  await page.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    const refuse = () => {
      IDBObjectStore.prototype.add = add;
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = refuse;
  });
  await answer(page, '4');
  await expect(page.getByRole('alert')).toContainText(
    'That answer was not saved, so its card is back: please answer it again. (The disk is full, or nearly: free some space first.)',
  );
  await expect(page.getByText('0 done')).toBeVisible();
  await answerAndCount(page, 1);
});

test('a database that cannot be opened is set aside on request, and filled from the journal', async ({
  carrel,
}) => {
  await openStudy(carrel.page);
  await answerAndCount(carrel.page, 1);
  await carrel.quit();
  const database = join(carrel.profile, 'IndexedDB');
  rmSync(database, { recursive: true });
  mkdirSync(database);
  writeFileSync(join(database, 'app_carrel_0.indexeddb.leveldb'), 'a file where a folder must be');
  const page = await carrel.start();
  await expect(page.getByRole('alert')).toContainText('could not be opened, and nothing was changed');
  await page.getByRole('button', { name: 'Set it aside and restore from the journal' }).press('Enter');
  await expect(page.getByText('restored from its journal: 1 answer came back')).toBeVisible();
  await expect(page.getByText('1 answer today')).toBeVisible();
  expect(readdirSync(carrel.profile).filter((name) => name.startsWith('IndexedDB-set-aside-'))).toHaveLength(
    1,
  );
});

test('a database of a newer version is looked at, told of, and left alone', async ({ carrel }) => {
  let { page } = carrel;
  await openStudy(page);
  await answerAndCount(page, 1);
  await page.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('carrel', 990);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
  });
  await carrel.quit();
  page = await carrel.start();
  await expect(page.getByRole('alert')).toContainText(
    'saved by a newer version of Carrel. Nothing was changed',
  );
  await expect(page.getByRole('alert')).toContainText('It holds 1 answer of 1 day');
  await expect(page.getByRole('button', { name: 'Set it aside' })).toHaveCount(0);
  const version = await page.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'carrel')?.version,
  );
  expect(version).toBe(990);
});

test('a clock that was set back is told, and answers follow one another all the same', async ({ carrel }) => {
  await openStudy(carrel.page);
  await answerAndCount(carrel.page, 1);
  await carrel.quit();
  // The same answer, given a day later than now.
  const [name = ''] = readdirSync(journalOf(carrel)).filter((file) => file.endsWith('.jsonl'));
  const file = join(journalOf(carrel), name);
  const event = JSON.parse(readFileSync(file, 'utf8'));
  event.moment.at += 86_400_000;
  writeFileSync(file, `${JSON.stringify(event)}\n`);
  rmSync(join(carrel.profile, 'IndexedDB'), { recursive: true });
  const page = await carrel.start();
  await expect(page.getByRole('alert')).toContainText('but your last answer was given on');
  await expect(page.getByRole('alert')).toContainText('please set it right before you go on');
  await openStudy(page);
  await answerAndCount(page, 1);
});

test('a second start on the same profile hands over to the first, and ends', async ({ carrel }) => {
  await expect(deckRow(carrel.page)).toBeVisible();
  const { executablePath, args, cwd, env } = launchOf(carrel);
  const second = spawn(executablePath, args, { cwd, env, stdio: 'ignore' });
  expect(await new Promise((ended) => second.once('exit', ended))).toBe(0);
  await openStudy(carrel.page);
  await answerAndCount(carrel.page, 1);
});
