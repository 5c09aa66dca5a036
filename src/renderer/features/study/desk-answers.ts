import { GRADE_NAMES, type Grade } from '../../../core/model/review.ts';
import { studyDayOf } from '../../../core/model/time.ts';
import { gradeCard } from '../../../core/schedule/grading.ts';
import type { Answer } from '../../../core/session/session.ts';
import { loadCards } from '../../db/load-queue.ts';
import { recordReview } from '../../db/record-review.ts';
import { undoLastReview } from '../../db/undo-review.ts';
import { type DeskWork, said, withCards } from './desk-state.ts';

/** Grades the card on screen and moves on; the database and the journal follow in order. */
export function giveGrade(desk: DeskWork, grade: Grade): void {
  const current = desk.state().session?.current;
  if (current?.face !== 'back') return;
  const now = desk.clock();
  const { memory, cardId } = current.card;
  const after = gradeCard(memory, grade, now, { ...desk.state().settings, cardId });
  desk.apply({ type: 'answer', grade, after, now });
  if (desk.state().notice) desk.set({ notice: null });
  const given = desk.state().session?.saving.at(-1);
  if (given) desk.inOrder(() => save(desk, given));
}

async function save(desk: DeskWork, answer: Answer): Promise<void> {
  const { number, card, after, grade, moment, took } = answer;
  try {
    await recordReview(desk.db, { cardId: card.cardId, grade, moment, took, before: card.memory, after });
    desk.history.push('answer');
    await desk.flush();
    desk.apply({ type: 'recorded', number });
  } catch (error) {
    desk.apply({ type: 'refused', number, now: desk.clock() });
    desk.tell(
      'problem',
      `That answer was not saved, so its card is back: please answer it again. (${said(error)})`,
    );
  }
}

/** Takes back what was done last in this sitting; before that, today's answers of earlier ones. */
export function undo(desk: DeskWork): void {
  desk.inOrder(async () => {
    try {
      const last = desk.history.at(-1);
      if (last === undefined || last === 'answer') await takeBackReview(desk);
      else {
        await last.takeBack();
        desk.tell('news', takenBack(last.name));
        await desk.flush();
      }
      desk.history.pop();
    } catch (error) {
      desk.tell('problem', `That could not be taken back. Nothing was changed. (${said(error)})`);
    }
  });
}

async function takeBackReview(desk: DeskWork): Promise<void> {
  const now = desk.clock();
  const { settings, contents } = desk.state();
  const review = await undoLastReview(desk.db, studyDayOf(now, settings.rolloverHour));
  if (review === null) return desk.tell('news', 'There is nothing to take back today.');
  const { cardId, deckId, before: memory, grade } = review;
  desk.set({ contents: withCards(contents, await loadCards(desk.db, [cardId])) });
  desk.tell('news', takenBack(GRADE_NAMES[grade]));
  await desk.flush();
  desk.apply({ type: 'undone', card: { cardId, deckId, memory, position: 0, group: '' }, now });
}

function takenBack(name: string): string {
  return `Taken back: “${name}”.`;
}
