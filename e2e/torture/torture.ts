import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../place.ts';
import { killStarting, killStudying, newVictim, rebuild } from './victim.ts';

export interface Damage {
  readonly kills: number;
  /** Answers that were shown as done before the kill. */
  readonly acknowledged: number;
  readonly lost: number;
  /** Lines that cannot be read, and tables that are not what the journal comes to. */
  readonly journalErrors: number;
}

function damageLine({ kills, acknowledged, lost, journalErrors }: Damage): string {
  return `kills ${kills}, acknowledged ${acknowledged}, lost ${lost}, journal errors ${journalErrors}`;
}

/** Kills on one profile before the next: its cards are then mostly learned. */
const LIFE = 20;
/** The share of kills that hit the app as it starts. */
const AT_START = 0.15;

interface Settings {
  readonly kills: number;
  readonly random: () => number;
  /** Gets a sentence about each thing that went wrong, and about how far it is. */
  readonly say: (line: string) => void;
}

/**
 * Cuts the power while a learner studies by keyboard, again and again, and looks at each restart whether everything
 * is there that was on screen. Every profile is at last rebuilt from its journal alone.
 */
export async function torture({ kills, random, say }: Settings): Promise<Damage> {
  let total: Damage = { kills: 0, acknowledged: 0, lost: 0, journalErrors: 0 };
  while (total.kills < kills) {
    const life = await oneLife(Math.min(LIFE, kills - total.kills), random, say);
    total = {
      kills: total.kills + life.kills,
      acknowledged: total.acknowledged + life.acknowledged,
      lost: total.lost + life.lost,
      journalErrors: total.journalErrors + life.journalErrors,
    };
    say(damageLine(total));
  }
  return total;
}

async function oneLife(kills: number, random: () => number, say: Settings['say']): Promise<Damage> {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-torture-'));
  const place = { profile: join(folder, 'profile'), content: join(root, 'content') };
  const victim = newVictim(place, random, say);
  for (let kill = 0; kill < kills; kill += 1) {
    if (random() < AT_START) await killStarting(victim);
    else await killStudying(victim);
  }
  await rebuild(victim);
  if (victim.lost + victim.errors > 0) say(`Kept for a look: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
  return { kills, acknowledged: victim.acknowledged, lost: victim.lost, journalErrors: victim.errors };
}
