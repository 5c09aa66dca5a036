import { type DrillChoices, type DrillOf, drillName } from '../../core/session/drill.ts';
import type { DrillChip } from './drill-chips.ts';

/** More categories than this a learner does not choose from: those of a deck are on its own screen. */
const MOST_CATEGORIES = 8;

/** The drills to offer: by category, the largest first, and across them by how the cards went. */
export function drillsOf({
  categories,
  missed,
  flagged,
  learned,
}: DrillChoices): readonly DrillChip<DrillOf>[] {
  const chip = (of: DrillOf, cards: number | null) => ({ of, name: drillName(of), cards });
  return [
    ...categories
      .slice(0, MOST_CATEGORIES)
      .map(({ category, cards }) => chip({ by: 'category', category }, cards)),
    ...(missed > 0 ? [chip({ by: 'missed' }, missed)] : []),
    ...(flagged > 0 ? [chip({ by: 'flagged' }, flagged)] : []),
    ...(learned ? [chip({ by: 'weakest' }, null), chip({ by: 'leeches' }, null)] : []),
  ];
}
