import { genderOf, type Knowledge, keyOf, sortOf } from './knowledge.ts';
import type { Mention } from './mention.ts';
import { isShip } from './people-words.ts';
import type { Group } from './pronoun.ts';

/** What a pronoun means: something before it in its own sentence, something named before, or nobody can tell. */
export type Choice =
  | { readonly where: 'inside'; readonly mention: Mention | undefined }
  | { readonly where: 'outside'; readonly mention: Mention; readonly why: string }
  | { readonly where: 'topic' }
  | { readonly where: 'nowhere'; readonly why: string };

export function nowhere(why: string): Choice {
  return { where: 'nowhere', why };
}

/** Whether a pronoun of `group` can mean it. */
export function agrees(group: Group, mention: Mention, knowledge: Knowledge): boolean {
  const sort = sortOf(mention, knowledge);
  if (group === 'they') return mention.plural && sort !== 'time';
  if (mention.plural) return false;
  if (group === 'it') return sort === 'thing' || (sort === 'unknown' && !/^an? /i.test(mention.core));
  if (group === 'she' && isShipLike(mention, knowledge)) return true;
  const gender = genderOf(mention, knowledge);
  if (/^(?:couple|people|family|person)$/.test(mention.head)) return false;
  return (sort === 'person' || sort === 'unknown') && (gender === undefined || gender === group);
}

export function isShipLike(mention: Mention, { kinds }: Knowledge): boolean {
  const known = kinds.get(mention.core.replace(/^(?:the|an?) /i, '')) ?? new Set();
  return [mention.head, mention.kind ?? '', ...known].some((noun) => isShip(noun));
}

/** A phrase that means the same when it is said again. */
export function isSayable({ form, text }: Mention): boolean {
  return (
    form !== 'quantified' &&
    form !== 'pointing' &&
    !/\b(?:its|their|his|her|this|that|these|those|my|our)\b/i.test(text)
  );
}

/** One mention of each thing, the first. */
export function distinct(mentions: readonly Mention[], knowledge: Knowledge): readonly Mention[] {
  const found = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = keyOf(mention, knowledge);
    if (!found.has(key)) found.set(key, mention);
  }
  return [...found.values()];
}
