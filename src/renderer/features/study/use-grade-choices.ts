import { useMemo } from 'react';
import { intervalOf } from '../../../core/schedule/due.ts';
import { previewGrades } from '../../../core/schedule/grading.ts';
import type { Shown } from '../../../core/session/session.ts';
import { currentMoment } from '../../ui/use-now.ts';
import type { DeskState } from './desk-state.ts';
import { DRILL_CHOICES, type GradeChoice, gradeChoices } from './grade-choices.ts';

/** The answers to how well the card was known; null while its answer is hidden. */
export function useGradeChoices(
  { card, face }: Shown,
  { settings, counted }: Pick<DeskState, 'settings' | 'counted'>,
): readonly GradeChoice[] | null {
  return useMemo(() => {
    if (face !== 'back') return null;
    if (!counted) return DRILL_CHOICES;
    const now = currentMoment();
    const after = previewGrades(card.memory, now, { ...settings, cardId: card.cardId });
    const leads = (grade: keyof typeof after) => intervalOf(after[grade], now, settings.rolloverHour);
    return gradeChoices({ 1: leads(1), 2: leads(2), 3: leads(3), 4: leads(4) }, settings.buttons);
  }, [card, face, settings, counted]);
}
