import type { Draft } from '../draft.ts';
import { keyPart } from '../words.ts';

export interface Verdict {
  readonly draft: Draft;
  /** Why it is dropped, or undefined. */
  readonly reason: string | undefined;
}

/** Tries every draft against all others: one key once, one question with one answer. Linear, by maps. `repeats`: what asks for a fact again. */
export function comparePairs(
  drafts: readonly Draft[],
  repeats: ReadonlySet<Draft> = new Set(),
): readonly Verdict[] {
  const answers = new Map<string, Set<string>>();
  for (const { front, back } of drafts) {
    const seen = answers.get(questionKey(front)) ?? new Set();
    answers.set(questionKey(front), seen.add(keyPart(back)));
  }
  const keys = new Set<string>();
  const lists = new Set<string>();
  const asked = new Set<string>();
  const told = new Set<string>();
  const verdicts = new Map<Draft, Verdict>();
  const judged = (draft: Draft): Verdict => {
    const question = questionKey(draft.front);
    if ((answers.get(question)?.size ?? 0) > 1)
      return { draft, reason: 'another fact answers the same question' };
    const list = listKey(draft);
    if (
      asked.has(question) ||
      keys.has(draft.key) ||
      (list !== undefined && lists.has(list)) ||
      repeats.has(draft) ||
      retells(draft, told)
    )
      return { draft, reason: 'it repeats an earlier card' };
    asked.add(question);
    told.add(answerKey(draft));
    if (list !== undefined) lists.add(list);
    keys.add(draft.key);
    return { draft, reason: undefined };
  };
  for (const draft of generalLast(drafts)) verdicts.set(draft, judged(draft));
  return drafts.flatMap((draft) => verdicts.get(draft) ?? []);
}

/** What a special rule asks comes first, wherever in the document it stands. */
function generalLast(drafts: readonly Draft[]): readonly Draft[] {
  const isGeneral = ({ rule }: Draft) => rule === 'argument';
  return [...drafts.filter((draft) => !isGeneral(draft)), ...drafts.filter(isGeneral)];
}

/** The general rule asks last: what a rule before it has asked of the sentence needs no second question. */
function retells(draft: Draft, told: ReadonlySet<string>): boolean {
  return draft.rule === 'argument' && told.has(answerKey(draft));
}

function answerKey({ start, back }: Draft): string {
  return `${start} ${keyPart(back)}`;
}

/** One sentence gives a list once, whatever rules find it there. */
function listKey({ items, start }: Draft): string | undefined {
  return items && `${start} ${items.map(keyPart).sort().join('|')}`;
}

/** Two questions with the same content words ask the same. */
function questionKey(front: string): string {
  const words = front.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.filter((word) => !/^(?:an?|the|of|is|are|was|were|does|do|did)$/.test(word)).join(' ');
}
