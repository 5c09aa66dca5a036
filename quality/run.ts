import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Deck } from '../src/core/model/deck.ts';
import { loadFile } from '../src/loader/load-file.ts';
import { defectsOf } from './defects.ts';
import { type Gold, gold } from './gold.ts';
import { recallOf, weighted } from './recall.ts';

/**
 * `npm run quality [-- WORD] [--missed] [--record]`: derives every document of the corpus whose name contains the word
 * and holds the figures against the recorded floors. `--missed` names the facts that no card asks for; `--record`
 * writes the figures down as the new floors.
 */
interface Figures {
  /** Weighted by importance, 0 to 1. */
  readonly recall: number;
  readonly cards: number;
  readonly defects: number;
}

const folder = join(import.meta.dirname, 'corpus');
const floorsFile = join(import.meta.dirname, 'floors.json');
const args = process.argv.slice(2);
const word = args.find((arg) => !arg.startsWith('--')) ?? '';
process.exitCode = await main();

async function main(): Promise<number> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes(word))
    .map(({ name }) => name);
  if (names.length === 0) {
    console.error(`No document's name contains "${word}".`);
    return 2;
  }
  console.log(row(['document', 'recall', 'cards', 'per 100 words', 'defects']));
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Record<string, Figures>;
  const measured: Record<string, Figures> = {};
  const faults: string[] = [];
  for (const name of names) {
    const { figures, notes } = await measure(name);
    measured[name] = figures;
    for (const note of notes) console.log(`    ${note}`);
    faults.push(...below(name, figures, floors[name]));
  }
  if (args.includes('--record')) record({ ...floors, ...measured });
  for (const fault of faults) console.error(fault);
  return faults.length === 0 || args.includes('--record') ? 0 : 1;
}

async function measure(
  name: string,
): Promise<{ readonly figures: Figures; readonly notes: readonly string[] }> {
  const document = readdirSync(join(folder, name)).find((file) => file.startsWith('document.'));
  const expected = v.parse(gold, JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')));
  const loaded = await loadFile(join(folder, name, document ?? 'document.txt'));
  if (!loaded.ok) throw new Error(`${name}: ${loaded.problem.message}`);
  const { deck } = loaded.value;
  const facts = recallOf(expected, deck);
  const defects = defectsOf(deck, expected);
  const tooMany = Math.max(0, deck.cards.length - (expected.maxCards ?? Number.POSITIVE_INFINITY));
  const figures = { recall: weighted(facts), cards: deck.cards.length, defects: defects.length + tooMany };
  const density = (100 * deck.cards.length) / Math.max(1, deck.document.words);
  console.log(
    row([
      name,
      recallText(expected, figures),
      String(figures.cards),
      density.toFixed(1),
      String(figures.defects),
    ]),
  );
  const missed = facts.filter(({ credit }) => credit < 1);
  return {
    figures,
    notes: [
      ...defects.map(({ kind, card }) => `${kind}: ${card.front} -> ${card.back}`),
      ...(args.includes('--missed')
        ? missed.map(({ fact }) => `missed [${fact.importance}] ${fact.id}: ${fact.source}`)
        : []),
      ...(args.includes('--missed') ? reasons(deck) : []),
    ],
  };
}

function recallText({ facts }: Gold, { recall }: Figures): string {
  return facts.length === 0 ? 'few cards' : `${(100 * recall).toFixed(1)}%`;
}

/** The reasons for which sentences were passed over, the commonest first. */
function reasons({ passedOver }: Deck): readonly string[] {
  const counts = new Map<string, number>();
  for (const { reason } of passedOver) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `passed over ${count}: ${reason}`);
}

function below(name: string, { recall, defects }: Figures, floor: Figures | undefined): readonly string[] {
  if (floor === undefined) return [`${name} has no floor yet. Write it with npm run quality -- --record.`];
  return [
    ...(recall < floor.recall - 1e-9
      ? [`${name}: recall ${recall.toFixed(3)} is below its floor ${floor.recall.toFixed(3)}.`]
      : []),
    ...(defects > floor.defects ? [`${name}: ${defects} defects, where ${floor.defects} are the most.`] : []),
  ];
}

function record(figures: Record<string, Figures>): void {
  const sorted = Object.fromEntries(Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(floorsFile, `${JSON.stringify(sorted, null, 2)}\n`);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, column) => (column === 0 ? cell.padEnd(24) : cell.padStart(14))).join('');
}
