import { useMemo } from 'react';
import type { Settings } from '../../../core/model/settings.ts';
import { intervalOf } from '../../../core/schedule/due.ts';
import { previewGrades } from '../../../core/schedule/grading.ts';
import type { Shown } from '../../../core/session/session.ts';
import { currentMoment } from '../../ui/use-now.ts';
import type { Intervals } from './GradeBar.tsx';

/** The interval that each grade of the card leads to; null while its answer is hidden. */
export function useIntervals(current: Shown, settings: Settings): Intervals | null {
  return useMemo(() => {
    if (current.face !== 'back') return null;
    const now = currentMoment();
    const { memory, cardId } = current.card;
    const after = previewGrades(memory, now, { ...settings, cardId });
    return {
      1: intervalOf(after[1], now, settings.rolloverHour),
      2: intervalOf(after[2], now, settings.rolloverHour),
      3: intervalOf(after[3], now, settings.rolloverHour),
      4: intervalOf(after[4], now, settings.rolloverHour),
    };
  }, [current, settings]);
}
