import { GRADE_NAMES, type Grade } from '../../../core/model/review.ts';
import { studyDayOf } from '../../../core/model/time.ts';
import { gradeCard } from '../../../core/schedule/grading.ts';
import type { Answer } from '../../../core/session/session.ts';
import { loadCards } from '../../db/load-queue.ts';
import { recordPractice, takeBackPractice } from '../../db/practice.ts';
import { recordReview } from '../../db/record-review.ts';
import { undoLastReview } from '../../db/undo-review.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { bringMembers } from './desk-members.ts';
import { type DeskWork, type Done, need, said, withCards } from './desk-state.ts';

/** Grades the card on screen and moves on; the database and the journal follow in order. */
export function giveGrade(desk: DeskWork, grade: Grade, missed: readonly string[] = []): void {
  const { session, counted, settings, notice } = desk.state();
  const current = session?.current;
  if (current?.face !== 'back') return;
  const now = desk.clock();
  const { memory, cardId } = current.card;
  const after = counted ? gradeCard(memory, grade, now, { ...settings, cardId }) : null;
  desk.apply({ type: 'answer', grade, after, now });
  if (notice) desk.set({ notice: null });
  const given = desk.state().session?.saving.at(-1);
  if (given) desk.inOrder(() => save(desk, given, missed));
}

async function save(desk: DeskWork, answer: Answer, missed: readonly string[]): Promise<void> {
  const { number, card } = answer;
  try {
    await afterPaint();
    const done = await record(desk, answer);
    desk.history.push(done);
    await desk.flush();
    desk.apply({ type: 'recorded', number });
  } catch (error) {
    desk.apply({ type: 'refused', number, now: desk.clock() });
    desk.tell(
      'problem',
      `That answer was not saved, so its card is back: please answer it again. (${said(error)})`,
    );
    return;
  }
  if (missed.length > 0) await bringMembers(desk, card, missed);
}

async function record(desk: DeskWork, answer: Answer): Promise<Done> {
  const { db } = desk;
  const { card, after, grade, moment, took } = answer;
  const { cardId, memory: before } = card;
  if (after !== null) {
    await recordReview(db, { cardId, grade, moment, took, before, after });
    return { name: GRADE_NAMES[grade], takeBack: async () => void (await takeBackReview(desk)) };
  }
  const event = await need(recordPractice(db, { cardId, grade, moment, took }));
  return {
    name: grade === 1 ? 'Wrong' : 'Right',
    takeBack: async () => {
      await takeBackPractice(db, event);
      await desk.flush();
      desk.apply({ type: 'undone', card, now: desk.clock() });
    },
  };
}

/** Takes back what was done last in this sitting; before that, unless this is a drill, today's answers of earlier ones. */
export function undo(desk: DeskWork): void {
  desk.inOrder(async () => {
    try {
      const name = await takeBackLast(desk);
      if (name === null) return desk.tell('news', 'There is nothing to take back today.');
      desk.tell('news', `Taken back: “${name}”.`);
      await desk.flush();
    } catch (error) {
      desk.tell('problem', `That could not be taken back. Nothing was changed. (${said(error)})`);
    }
  });
}

/** @returns the name of what was taken back; null if there was nothing */
async function takeBackLast(desk: DeskWork): Promise<string | null> {
  const last = desk.history.at(-1);
  if (!last) return desk.state().session?.pace === 'drill' ? null : takeBackReview(desk);
  await last.takeBack();
  desk.history.pop();
  return last.name;
}

async function takeBackReview(desk: DeskWork): Promise<string | null> {
  const now = desk.clock();
  const { settings, contents } = desk.state();
  const review = await undoLastReview(desk.db, studyDayOf(now, settings.rolloverHour));
  if (review === null) return null;
  const { cardId, deckId, before: memory, grade } = review;
  desk.set({ contents: withCards(contents, await loadCards(desk.db, [cardId])) });
  await desk.flush();
  desk.apply({ type: 'undone', card: { cardId, deckId, memory, position: 0, group: '' }, now });
  return GRADE_NAMES[grade];
}
