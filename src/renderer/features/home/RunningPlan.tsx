import type { StudyDay } from '../../../core/model/time.ts';
import type { BreakPlan } from '../../db/break-plan.ts';
import { Button } from '../../ui/Button.tsx';
import { dayName } from '../../ui/day-words.ts';
import { Meter } from '../../ui/Meter.tsx';
import { count } from '../../ui/words.ts';
import styles from './HomeScreen.module.css';

interface RunningPlanProps {
  readonly plan: Extract<BreakPlan, { kind: 'running' }>;
  /** Reviews due now, today's share and all others. */
  readonly due: number;
  readonly today: StudyDay;
  readonly onDrop: () => void;
}

/** How far the plan after a break is. */
export function RunningPlan({ plan, due, today, onDrop }: RunningPlanProps) {
  const { from, finish, left, perDay } = plan;
  const day = today - from + 1;
  const length = finish - from + 1;
  const last = finish === today;
  return (
    <div className={styles['running']}>
      <Meter
        label="Plan after the break"
        share={(left === 0 ? day : day - 1) / length}
        words={`Day ${day} of about ${length}`}
      />
      <p>
        {left === 0 ? 'Today’s share of the plan is done. ' : ''}
        {last
          ? 'After today nothing is left over.'
          : `${perDay} reviews a day until about ${dayName(finish)}; ${count(due - left, 'more waits', 'more wait')}.`}{' '}
        <Button look="quiet" onPress={onDrop}>
          Drop the plan
        </Button>
      </p>
    </div>
  );
}
