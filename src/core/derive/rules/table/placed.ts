import type { Fact } from '../../fact.ts';

/** A fact with the row that states it. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly start: number;
  readonly end: number;
}
