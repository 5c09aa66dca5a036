import type { RefObject } from 'react';
import type { ShownCard } from '../../../core/model/own-text.ts';
import { PickedList } from './ChoiceList.tsx';
import { RecitedItems } from './RecitedItems.tsx';
import { SaidItems } from './SaidItems.tsx';
import { TypedResult } from './TypedResult.tsx';
import type { Attempt } from './use-attempt.ts';

/** What came of an attempt, in place of the bare answer; null where there is nothing more to it. */
export function attemptResult(
  { answer, recitation, choices, picked, said, overruled }: Attempt,
  card: ShownCard,
  fieldRef: RefObject<HTMLInputElement | null>,
) {
  if (picked !== null) return <PickedList choices={choices} right={card.back} picked={picked} />;
  if (answer) return <TypedResult answer={answer} overruled={overruled} />;
  if (recitation) return <RecitedItems recitation={recitation} revealed overruled={overruled} />;
  return said && card.kind === 'set' ? (
    <SaidItems items={card.items} ordered={card.ordered === true} said={said} fieldRef={fieldRef} />
  ) : null;
}
