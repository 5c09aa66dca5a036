import { useCallback, useRef, useState } from 'react';
import type { ChoiceAct } from '../../core/model/choice-events.ts';
import { choose } from '../db/choices.ts';
import type { CarrelDatabase } from '../db/database.ts';
import { type AppendEvents, flushOutbox } from '../db/outbox.ts';
import { keepOpenUntil } from '../ui/keep-open.ts';
import { currentMoment } from '../ui/use-now.ts';

/** What the learner chooses outside a sitting, each choice with its way back. */
export interface Choices {
  /** Writes a choice down; `told` says in a sentence what holds from now on. */
  readonly choose: (act: ChoiceAct, told: string) => void;
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
  readonly before: ChoiceAct;
  readonly told: string;
}

export function useChoices(db: CarrelDatabase, append: AppendEvents): Choices {
  const [notice, setNotice] = useState<ChoiceNotice | null>(null);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const work = useRef<Promise<void>>(Promise.resolve());

  /** One choice after another: each must see what the one before it left. */
  const inOrder = useCallback(
    (act: ChoiceAct, text: string, then: (before: ChoiceAct) => void) => {
      work.current = work.current.then(async () => {
        try {
          const outcome = await choose(db, act, currentMoment());
          if (!outcome.ok) return setNotice({ kind: 'problem', text: outcome.problem.message });
          then(outcome.value);
          setNotice({ kind: 'news', text });
          const problem = await flushOutbox(db, append);
          if (problem) setNotice({ kind: 'problem', text: problem.message });
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          setNotice({ kind: 'problem', text: `That was not saved. Nothing was changed. (${reason})` });
        }
      });
      keepOpenUntil(work.current);
    },
    [db, append],
  );
  const choosing = useCallback(
    (act: ChoiceAct, told: string) =>
      inOrder(act, told, (before) => setChosen((others) => [...others, { before, told }])),
    [inOrder],
  );
  const last = chosen.at(-1);
  const undo =
    last &&
    (() => {
      setChosen(chosen.slice(0, -1));
      inOrder(last.before, `Taken back: “${last.told}”`, () => {});
    });
  return { choose: choosing, undo, notice, dismiss: useCallback(() => setNotice(null), []) };
}
