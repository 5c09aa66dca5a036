import type { CardAct, OwnText } from '../../../core/model/card-events.ts';
import type { CardId } from '../../../core/model/identity.ts';
import type { Outcome } from '../../../core/model/problem.ts';
import type { Settings } from '../../../core/model/settings.ts';
import { addDays, type Moment, studyDayOf } from '../../../core/model/time.ts';
import { actOnCard, editCard } from '../../db/card-acts.ts';
import { choose } from '../../db/choices.ts';
import { loadCards, loadFlagged } from '../../db/load-queue.ts';
import { bringMembers } from './desk-members.ts';
import { type DeskWork, need, said, withCards } from './desk-state.ts';

/** What puts a card out of the sitting without an answer. */
export type SetAside = 'suspend' | 'bury' | 'delete' | 'leech' | 'split';

const ASIDE: Readonly<Record<SetAside, { readonly name: string; readonly told: string }>> = {
  suspend: { name: 'Suspend', told: 'Suspended: this card will not be asked. Undo brings it back.' },
  bury: { name: 'Bury', told: 'Buried: this card comes again tomorrow. Undo brings it back.' },
  leech: { name: 'Suspend', told: 'Suspended, as it slips too often. Undo brings it back.' },
  split: {
    ...{
      name: 'Split',
      told: 'Split: the list is suspended, and its members are asked one by one. Undo brings it back.',
    },
  },
  delete: { name: 'Delete', told: 'Deleted: this card will not be asked again. Undo brings it back.' },
};

/** Takes the card on screen out of the sitting at once; the database follows, and a refusal puts it back. */
export function setAside(desk: DeskWork, how: SetAside): void {
  const card = desk.state().session?.current?.card;
  if (!card) return;
  const { cardId } = card;
  const now = desk.clock();
  const act = asideAct(how, now, desk.state().settings);
  desk.apply({ type: 'removed', cardId, now });
  const comeBack = () => desk.apply({ type: 'returned', card, now: desk.clock() });
  const { name, told } = ASIDE[how];
  desk.inOrder(async () => {
    const before = await attempt(desk, () => actOnCard(desk.db, cardId, act, now));
    if (before === null) return comeBack();
    desk.tell('news', told);
    desk.history.push({
      name,
      takeBack: async () => {
        await need(actOnCard(desk.db, cardId, before, desk.clock()));
        comeBack();
      },
    });
    await desk.flush();
    if (how === 'split') await bringMembers(desk, card, itemsOf(desk, cardId));
  });
}

function itemsOf({ state }: DeskWork, cardId: CardId): readonly string[] {
  const card = state().contents.get(cardId);
  return card?.kind === 'set' ? card.items : [];
}

function asideAct(how: SetAside, now: Moment, { rolloverHour }: Settings): CardAct {
  switch (how) {
    case 'suspend':
      return { type: 'suspend', reason: 'learner' };
    case 'leech':
    case 'split':
      return { type: 'suspend', reason: 'leech' };
    case 'bury':
      return { type: 'bury', until: addDays(studyDayOf(now, rolloverHour), 1) };
    case 'delete':
      return { type: 'delete' };
  }
}

/** Flags the card on screen, or takes its flag away. */
export function toggleFlag(desk: DeskWork): void {
  const cardId = desk.state().session?.current?.card.cardId;
  if (cardId === undefined) return;
  desk.inOrder(async () => {
    const on = !desk.state().flagged.has(cardId);
    const act = { type: 'flag', on } as const;
    const before = await attempt(desk, () => actOnCard(desk.db, cardId, act, desk.clock()));
    if (before === null) return;
    await readAgain(desk, cardId);
    desk.tell('news', on ? 'Flagged.' : 'No longer flagged.');
    desk.history.push({ name: on ? 'Flag' : 'Remove flag', takeBack: () => redo(desk, cardId, before) });
    await desk.flush();
  });
}

/**
 * Puts the learner's words over a card's own.
 *
 * @returns what is wrong with the words, for the learner; null once they are saved
 */
export function rewrite(desk: DeskWork, cardId: CardId, text: OwnText): Promise<string | null> {
  return new Promise((resolve) => {
    desk.inOrder(async () => {
      try {
        const edited = await editCard(desk.db, cardId, text, desk.clock());
        if (!edited.ok) return resolve(edited.problem.message);
        desk.history.push({ name: 'Edit', takeBack: () => redo(desk, cardId, edited.value) });
        await readAgain(desk, cardId);
        desk.tell('news', 'Saved: the card now says it in your words.');
        resolve(null);
        await desk.flush();
      } catch (error) {
        resolve(`Your change was not saved. Please try again. (${said(error)})`);
      }
    });
  });
}

/** Chooses how all cards of the deck on screen are answered from now on. */
export function answerDeck(desk: DeskWork, value: Settings['answering']): void {
  const deckId = desk.state().session?.current?.card.deckId;
  if (deckId === undefined) return;
  const act = { type: 'deck-setting', key: 'answering', deckId, value } as const;
  const holds = (value: Settings['answering'] | null) => {
    const answering = new Map(desk.state().answering);
    if (value === null) answering.delete(deckId);
    else answering.set(deckId, value);
    desk.set({ answering });
  };
  desk.inOrder(async () => {
    const before = await attempt(desk, () => choose(desk.db, act, desk.clock()));
    if (before === null) return;
    holds(value);
    desk.tell(
      'news',
      value === 'typed' ? 'Answers in this deck are typed.' : 'Answers in this deck are thought.',
    );
    desk.history.push({
      name: value === 'typed' ? 'Type answers' : 'Think of answers',
      takeBack: async () => {
        await need(choose(desk.db, before, desk.clock()));
        holds(before.type === 'deck-setting' ? before.value : null);
      },
    });
    await desk.flush();
  });
}

/** Does the act again that held before, and shows what the card says then. */
async function redo(desk: DeskWork, cardId: CardId, before: CardAct): Promise<void> {
  await need(actOnCard(desk.db, cardId, before, desk.clock()));
  await readAgain(desk, cardId);
}

async function readAgain({ db, state, set }: DeskWork, cardId: CardId): Promise<void> {
  const [cards, [flagged]] = await Promise.all([loadCards(db, [cardId]), loadFlagged(db, [cardId])]);
  const others = [...state().flagged].filter((id) => id !== cardId);
  set({
    contents: withCards(state().contents, cards),
    flagged: new Set(flagged === undefined ? others : [...others, flagged]),
  });
}

/** The act that undoes it; or null, and the learner told, where it could not be done. */
async function attempt<Act>(desk: DeskWork, act: () => Promise<Outcome<Act>>): Promise<Act | null> {
  try {
    return await need(act());
  } catch (error) {
    desk.tell('problem', `That could not be saved. Nothing was changed. (${said(error)})`);
    return null;
  }
}
