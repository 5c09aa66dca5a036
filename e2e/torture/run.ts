import { randomFrom } from '../../scripts/train-parser/random.ts';
import { torture } from './torture.ts';

/** `tsx e2e/torture/run.ts KILLS SEED`; scripts/torture.mjs calls it. Its last line is the whole damage. */
const [kills, seed] = process.argv.slice(2).map(Number);
const say = (line: string) => process.stdout.write(`${line}\n`);
const damage = await torture({ kills: kills ?? 1, random: randomFrom(seed ?? 1), say });
process.exitCode = damage.lost + damage.journalErrors === 0 ? 0 : 1;
