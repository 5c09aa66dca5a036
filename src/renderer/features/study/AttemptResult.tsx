import type { ShownCard } from '../../../core/model/own-text.ts';
import { PickedList } from './ChoiceList.tsx';
import { RecitedItems } from './RecitedItems.tsx';
import { TypedResult } from './TypedResult.tsx';
import type { Attempt } from './use-attempt.ts';

/** What came of an attempt, beside the answer; null where it was only thought of. */
export function attemptResult(
  { answer, recitation, choices, picked, overruled }: Attempt,
  { back }: ShownCard,
) {
  if (picked !== null) return <PickedList choices={choices} right={back} picked={picked} />;
  if (answer) return <TypedResult answer={answer} overruled={overruled} />;
  return recitation && <RecitedItems recitation={recitation} revealed overruled={overruled} />;
}
