import type { FoundFact, Reading } from '../fact.ts';
import type { PlacedTable } from '../sentence.ts';
import { gridOf } from './table/columns.ts';
import { comparisonFacts, isComparison } from './table/comparison.ts';
import { entityFacts } from './table/entities.ts';
import { infoboxFacts } from './table/infobox.ts';
import { isFeatureWord } from './table/label.ts';
import type { PlacedFact } from './table/placed.ts';
import { isTimeline, timelineFacts } from './table/timeline.ts';
import type { TableContext } from './table/usage.ts';

/** What a table says, by what its rows and columns stand for. */
export function tableFacts(
  placed: PlacedTable,
  reading: Reading,
  context: TableContext,
): readonly FoundFact[] {
  return factsOf(placed, reading, context).map(({ fact, start, end }) => ({
    fact,
    rule: 'table',
    start,
    end,
    section: placed.section,
  }));
}

function factsOf(placed: PlacedTable, reading: Reading, context: TableContext): readonly PlacedFact[] {
  const { header } = placed.table;
  const [first, second, ...more] = header;
  const labelled = first && second && more.length === 0 && isFeatureWord(first.text) && first.text !== '';
  if (header.length < 2 || (labelled && /^(?:values?|details?|data|descriptions?)$/i.test(second.text)))
    return infoboxFacts(placed.table, reading);
  const grid = gridOf(placed);
  if (isTimeline(grid)) return timelineFacts(grid, reading);
  return isComparison(grid, reading)
    ? comparisonFacts(grid, reading, context)
    : entityFacts(grid, reading, context);
}
