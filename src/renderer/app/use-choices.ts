import { useCallback, useRef, useState } from 'react';
import type { ChoiceAct } from '../../core/model/choice-events.ts';
import type { DeckId } from '../../core/model/identity.ts';
import type { Outcome } from '../../core/model/problem.ts';
import { actOnCard } from '../db/card-acts.ts';
import { choose } from '../db/choices.ts';
import type { CarrelDatabase } from '../db/database.ts';
import { type AppendEvents, flushOutbox } from '../db/outbox.ts';
import { type OwnWords, writeCard } from '../db/own-cards.ts';
import { keepOpenUntil } from '../ui/keep-open.ts';
import { currentMoment } from '../ui/use-now.ts';

/** What the learner chooses or writes outside a sitting, each with its way back. */
export interface Choices {
  /** Writes a choice down; `told` says in a sentence what holds from now on. */
  readonly choose: (act: ChoiceAct, told: string) => void;
  /** Adds a card to a deck. Resolves with what is wrong with its words, or null once it is saved. */
  readonly write: (deck: DeckId, words: OwnWords) => Promise<string | null>;
  /** Takes the last choice back that was not taken back yet; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  readonly notice: ChoiceNotice | null;
  readonly dismiss: () => void;
}

export interface ChoiceNotice {
  readonly kind: 'problem' | 'news';
  readonly text: string;
}

interface Chosen {
  readonly takeBack: () => Promise<Outcome<unknown>>;
  readonly told: string;
}

export function useChoices(db: CarrelDatabase, append: AppendEvents): Choices {
  const [notice, setNotice] = useState<ChoiceNotice | null>(null);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const inOrder = useWorkInOrder(db, append, setNotice);
  const complain = (flaw: string | null) => flaw !== null && setNotice({ kind: 'problem', text: flaw });
  const remember = (one: Chosen) => setChosen((others) => [...others, one]);
  const choosing = (act: ChoiceAct, told: string) => {
    const perform = async () => {
      const before = await choose(db, act, currentMoment());
      if (before.ok) remember({ told, takeBack: () => choose(db, before.value, currentMoment()) });
      return before;
    };
    void inOrder(perform, told).then(complain);
  };
  const write = (deck: DeckId, words: OwnWords) => {
    const told = 'The card is added.';
    return inOrder(async () => {
      const card = await writeCard(db, deck, words, currentMoment());
      if (card.ok)
        remember({
          ...{ told, takeBack: () => actOnCard(db, card.value, { type: 'delete' }, currentMoment()) },
        });
      return card;
    }, told);
  };
  const last = chosen.at(-1);
  const undo =
    last &&
    (() => {
      setChosen(chosen.slice(0, -1));
      void inOrder(last.takeBack, `Taken back: “${last.told}”`).then(complain);
    });
  return { choose: choosing, write, undo, notice, dismiss: useCallback(() => setNotice(null), []) };
}

/**
 * One thing after another: each must see what the one before it left. What is told is told once it is saved; resolves
 * with why it was not, or null.
 */
function useWorkInOrder(
  db: CarrelDatabase,
  append: AppendEvents,
  tell: (notice: ChoiceNotice) => void,
): (perform: () => Promise<Outcome<unknown>>, told: string) => Promise<string | null> {
  const work = useRef<Promise<unknown>>(Promise.resolve());
  return (perform, told) => {
    const mine = work.current.then(async () => {
      try {
        const outcome = await perform();
        if (!outcome.ok) return outcome.problem.message;
        tell({ kind: 'news', text: told });
        const problem = await flushOutbox(db, append);
        if (problem) tell({ kind: 'problem', text: problem.message });
        return null;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return `That was not saved. Nothing was changed. (${reason})`;
      }
    });
    work.current = mine;
    keepOpenUntil(mine);
    return mine;
  };
}
