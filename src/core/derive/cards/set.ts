import type { DraftBody, FactTopic } from '../draft.ts';
import { areNames } from '../enumeration.ts';
import { capitalised, joined } from '../words.ts';

interface SetCard {
  readonly key: string;
  readonly front: string;
  readonly items: readonly string[];
  readonly topicOf: FactTopic;
  readonly ordered?: true;
}

/** A card that asks for all items, in any order unless they have one. */
export function setBody({ key, front, items, topicOf, ordered }: SetCard): DraftBody {
  const raw = items.map((item) => item.replace(/[\s;,.]+$/, ''));
  const clean = raw.map(capitalised);
  const back = sentenceOf(raw);
  return {
    kind: 'set',
    key,
    front,
    items: clean,
    back,
    answerType: 'set',
    topicOf,
    ...(ordered && { ordered }),
  };
}

/** 'A, B and C': only the first item has a capital, unless it is a name; semicolons where items hold commas. */
function sentenceOf(items: readonly string[]): string {
  const words = items.map((item, i) => (i === 0 ? capitalised(item) : lowered(item)));
  const complex = words.some((word) => word.includes(','));
  return complex ? `${words.slice(0, -1).join('; ')}; and ${words.at(-1)}` : joined(words);
}

function lowered(item: string): string {
  if (/^The \p{Lu}/u.test(item)) return item.replace(/^The/, 'the');
  if (areNames([item]) && !/^[A-Z][a-z]+ing$/.test(item)) return item;
  return /^\p{Lu}\p{Ll}+(?:ing|s|ed)?(?= \p{Ll}|$)/u.test(item) && !/^\p{Lu}\S* (?:of|de) \p{Lu}/u.test(item)
    ? item.charAt(0).toLowerCase() + item.slice(1)
    : item.replace(/^The(?= )/, 'the');
}

/** 'Besides A and B, ': the others, for a card that asks for the missing one. */
export function besides(items: readonly string[], missing: string): string {
  return `Besides ${joined(items.filter((item) => item !== missing))},`;
}

/** Whether each item is worth a missing-member card: few enough to hold in mind. */
export function fewEnough(items: readonly string[]): boolean {
  return items.length >= 3 && items.length <= 7 && new Set(items).size === items.length;
}
