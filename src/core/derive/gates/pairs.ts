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
  const answers = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const question = questionKey(draft.front);
    const seen = answers.get(question);
    if (seen) seen.push(draft);
    else answers.set(question, [draft]);
  }
  const fullest = new Map([...answers].map(([question, alike]) => [question, fullestOf(alike)]));
  const keys = new Set<string>();
  const lists = new Set<string>();
  const asked = new Set<string>();
  const told = new Map<number, Draft[]>();
  const verdicts = new Map<Draft, Verdict>();
  const judged = (draft: Draft): Verdict => {
    const question = questionKey(draft.front);
    const full = fullest.get(question);
    if (full === undefined) return { draft, reason: 'another fact answers the same question' };
    if (full !== keyPart(draft.back)) return { draft, reason: 'another card has a fuller answer' };
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
    told.set(draft.start, [...(told.get(draft.start) ?? []), draft].slice(-MOST_TOLD));
    if (list !== undefined) lists.add(list);
    keys.add(draft.key);
    return { draft, reason: undefined };
  };
  for (const draft of generalLast(drafts)) verdicts.set(draft, judged(draft));
  return drafts.flatMap((draft) => verdicts.get(draft) ?? []);
}

/** Asked by the grammar alone, which is more often wrong than a rule for one kind of sentence. */
function isGeneral({ rule }: Draft): boolean {
  return rule === 'argument';
}

/** What a special rule asks comes first, wherever in the document it stands. */
function generalLast(drafts: readonly Draft[]): readonly Draft[] {
  return [...drafts.filter((draft) => !isGeneral(draft)), ...drafts.filter(isGeneral)];
}

/** So many cards of one sentence are compared with a further one. */
const MOST_TOLD = 8;

/**
 * The general rule asks last: what a rule before it has asked of the sentence needs no second question, nor does a part
 * of that answer ('The name Xanadu', 'Xanadu'), nor the same clause the other way round.
 */
function retells(draft: Draft, told: ReadonlyMap<number, readonly Draft[]>): boolean {
  if (!isGeneral(draft)) return false;
  return (told.get(draft.start) ?? []).some(
    (other) => holds(other.back, draft.back) || (draft.answerType !== 'date' && mirrors(draft, other)),
  );
}

/** 'What did the bow strike? / The ship' and 'What struck the ship? / The bow' */
function mirrors(draft: Draft, other: Draft): boolean {
  const what = /^What /;
  return (
    what.test(draft.front) &&
    what.test(other.front) &&
    holds(draft.front, other.back) &&
    holds(other.front, draft.back)
  );
}

/** Whether the words of `part` stand together in `text`. */
function holds(text: string, part: string): boolean {
  const words = keyPart(part);
  return words !== '' && `-${keyPart(text)}-`.includes(`-${words}-`);
}

/** The answer that says all that the others do ('3 August 2005' beside '2005'); undefined where two clash. */
function fullestOf(alike: readonly Draft[]): string | undefined {
  const [first, ...more] = alike;
  if (!first) return undefined;
  const full = more.reduce((best, draft) => (draft.back.length > best.back.length ? draft : best), first);
  const denies = (text: string) => /\b(?:not?|never|except|but|former|until|before|after)\b/i.test(text);
  const clash = alike.some(
    (draft) =>
      keyPart(draft.back) !== keyPart(full.back) &&
      (denies(full.back) !== denies(draft.back) || !isPartOf(draft, full)),
  );
  return clash ? undefined : keyPart(full.back);
}

/** Of two lists every item, of two phrases every word in its order. */
function isPartOf(part: Draft, whole: Draft): boolean {
  const words = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  if (whole.items === undefined)
    return part.items === undefined && words(whole.back).includes(words(part.back));
  const items = new Set(whole.items.map(keyPart));
  return (part.items ?? [part.back]).every((item) => items.has(keyPart(item)));
}

/** One sentence gives a list once, whatever rules find it there. */
function listKey({ items, start }: Draft): string | undefined {
  return items && `${start} ${items.map(keyPart).sort().join('|')}`;
}

/** Two questions with the same content words ask the same; but what a thing is, it need not do. */
function questionKey(front: string): string {
  const words = front.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const last = words.length - 1;
  return words
    .filter(
      (word, i) =>
        !/^(?:an?|the|of|is|are|was|were|does|do|did)$/.test(word) || (word === 'do' && i === last),
    )
    .join(' ');
}
