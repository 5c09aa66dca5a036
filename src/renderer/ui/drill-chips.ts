/** One thing to drill. */
export interface DrillChip<Of> {
  readonly of: Of;
  readonly name: string;
  /** How many cards it is of; null where nobody counted. */
  readonly cards: number | null;
}

const LETTERS = /[\p{L}\p{N}]/gu;
const FREE = [...'123456789'];

/** Takes back on every screen. */
const UNDO = 'Z';

/** Each with a letter of its name that is no other's, the first where that can be, or else a digit. */
export function withKeys<Of>(
  chips: readonly DrillChip<Of>[],
): readonly (DrillChip<Of> & { readonly key: string })[] {
  const taken = new Set([UNDO]);
  return chips.map((chip) => {
    const letters = chip.name.toUpperCase().match(LETTERS) ?? [];
    const key = [...letters, ...FREE].find((letter) => !taken.has(letter)) ?? '';
    taken.add(key);
    return { ...chip, key };
  });
}
