import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { killWhole, launchOf, openElectron } from '../electron-app.ts';
import type { Place } from '../place.ts';
import { learnerAt } from './learner.ts';
import { answersIn, lostOf, NOTHING, type Remembered, type Sitting } from './ledger.ts';
import { differences } from './projection.ts';
import { readJournal, readStored, type Stored } from './stored.ts';

/** Longest time (ms) from the first card, or the start of the app, to the kill. */
const LONGEST_SITTING = 2500;
const LONGEST_START = 900;

const NO_SITTING: Sitting = { acts: [], acknowledged: 0 };

/** One profile, what is known of it, and what it suffered. */
export interface Victim {
  readonly place: Place;
  readonly random: () => number;
  readonly say: (line: string) => void;
  /** What was there at the last look, and what was done since. */
  known: Remembered;
  sitting: Sitting;
  /** Answers that were shown as done before a kill, and of those the lost. */
  acknowledged: number;
  lost: number;
  /** Lines that cannot be read, and tables that are not what the journal comes to. */
  errors: number;
}

export function newVictim(place: Place, random: () => number, say: Victim['say']): Victim {
  const unhurt = { acknowledged: 0, lost: 0, errors: 0 };
  return { place, random, say, known: NOTHING, sitting: NO_SITTING, ...unhurt };
}

/** Kills the app somewhere on its way to the home. */
export async function killStarting({ place, random }: Victim): Promise<void> {
  const { executablePath, args, cwd, env } = launchOf(place);
  const app: ChildProcess = spawn(executablePath, args, { cwd, env, detached: true, stdio: 'ignore' });
  await passing(random() * LONGEST_START);
  await killWhole(app);
}

/** Kills it while the learner studies. What is there is looked at at the next start. */
export async function killStudying(victim: Victim): Promise<void> {
  const { place, random, say } = victim;
  const run = await openElectron(place);
  await look(victim, run.page);
  const learner = await learnerAt(run.page, random);
  await learner.begin();
  let alive = true;
  learner.study().catch((error) => {
    if (alive) say(`The learner was stopped: ${error}`);
  });
  await passing(random() * LONGEST_SITTING);
  alive = false;
  await run.kill();
  victim.sitting = learner.sitting();
  victim.acknowledged += answersIn(victim.sitting);
}

function passing(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds));
}

/** Holds what is there after a kill against what the learner saw, and against the journal. */
async function look(victim: Victim, page: Page): Promise<void> {
  const { place, known, sitting, say } = victim;
  await page.getByRole('meter', { name: 'Goal for today' }).waitFor({ timeout: 120_000 });
  const stored = await readStored(page);
  const found = rememberedOf(stored);
  const lost = lostOf(known, sitting, found);
  if (lost > 0) say(`Lost ${lost}: ${JSON.stringify({ known, sitting, found })}`);
  const { events, errors } = readJournal(join(place.profile, 'journal'));
  const differing = differences(stored, events);
  for (const error of [...errors, ...differing.map((table) => `${table} is not what the journal says`)])
    say(error);
  victim.lost += lost;
  victim.errors += errors.length + differing.length;
  victim.known = found;
  victim.sitting = NO_SITTING;
}

/** Takes the database away at the end, and looks whether the journal brings the same back. */
export async function rebuild(victim: Victim): Promise<void> {
  const before = await openElectron(victim.place);
  await look(victim, before.page);
  await before.close();
  rmSync(join(victim.place.profile, 'IndexedDB'), { recursive: true });
  const after = await openElectron(victim.place);
  await look(victim, after.page);
  await after.close();
}

function rememberedOf({ cards, reviews, cardMarks }: Stored): Remembered {
  const questions = new Map(cards.map(({ id, card }) => [id, asked(card.front)]));
  return {
    answers: reviews.map(({ cardId, grade }) => ({ question: questions.get(cardId) ?? '', grade })),
    flagged: cardMarks
      .filter(({ marks }) => marks.flag?.on)
      .map(({ id }) => questions.get(id) ?? '')
      .sort(),
  };
}

/** A question as it is read on screen. */
function asked(front: string): string {
  return front.replace('____', ' blank ').replace(/\s+/g, ' ').trim();
}
