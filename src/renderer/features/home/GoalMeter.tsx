import type { GoalProgress } from '../../../core/streak/goal.ts';
import { Meter } from '../../ui/Meter.tsx';
import { count } from '../../ui/words.ts';

/** How far today is towards the goal. */
export function GoalMeter({ goal: { unit, amount, done, share } }: { readonly goal: GoalProgress }) {
  const words = `${done.toLocaleString('en')} of ${count(amount, unit.slice(0, -1))}`;
  return (
    <Meter label="Goal for today" share={share} words={share === 1 ? `Goal reached: ${words}` : words} />
  );
}
