import type { Clause } from './clause.ts';
import { annotate, type Token } from './language.ts';
import type { Names } from './names.ts';
import { parseClauses } from './parse-clauses.ts';
import { withinSentence } from './spelling.ts';
import { treeClause } from './tree-clause.ts';
import { ACT_NOUN, BODY_NOUN } from './words.ts';

/** `text` read as one clause of its own; undefined where it is none, or more than one. */
export function clauseIn(text: string): Clause | undefined {
  const tokens = annotate(text).flat();
  const clauses = parseClauses(tokens, text);
  if (clauses.length > 1) return undefined;
  const clause = treeClause(tokens, text) ?? clauses[0];
  // 'A meteor shower occurs', read as if a meteor showered: one thing does not take a plural verb.
  return clause?.plural && /^an? /i.test(clause.subject) ? undefined : clause;
}

/** 'the other' and 'neither' are clear where two things were named before them. */
const OF_TWO = /\b(?:the other|either(?! .*\bor\b)|neither(?! .*\bnor\b)|both(?! .*\band\b))\b/i;

const POINTS_BACK =
  /\b(?:this|these|those(?! (?:who|that|which|of|in)\b)|here|then|thereby|such|latter|former|respectively|others|the (?:same|first|second|third|opposite|reverse|result|effect|above|following)|he|she|him|his|her|we|our|you|your|i|my)\b/i;

/** Whether a piece of a sentence needs what stands before it: a pronoun whose noun it does not hold itself. */
export function leans(text: string): boolean {
  if (POINTS_BACK.test(text) || /\bthere\b(?! (?:is|are|was|were|has|have)\b)/i.test(text)) return true;
  const two = OF_TWO.exec(text);
  if (two && !/\b(?:two|and|or|each|one)\b/i.test(text.slice(0, two.index))) return true;
  if (/^(?:\S+ ){0,3}another\b/i.test(text)) return true;
  const found = /\b(?:it|its|itself|they|their|them|themselves)\b/i.exec(text);
  if (!found) return false;
  const before = annotate(text.slice(0, found.index)).flat();
  const nouns = before.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const plural = /^the/i.test(found[0]);
  if (plural && !nouns.some(({ text: noun }) => /(?:s|men|people|children)$/.test(noun))) return true;
  // 'the person who makes it': the one noun before is who makes it.
  return nouns.length < (/^(?:it|them)$/i.test(found[0]) && !opensClause(before) ? 2 : 1);
}

function opensClause(before: readonly Token[]): boolean {
  return /^(?:,|if|when|because|as|that|until|unless|before|after|while|once|so|which|where|whether)$/i.test(
    before.at(-1)?.text ?? '',
  );
}

/** 'However,', 'For example,': words that join a sentence to the one before. */
export function withoutJoiner(text: string): string {
  return text.replace(
    /^(?:However|Moreover|Furthermore|Therefore|Thus|Hence|Consequently|Similarly|Likewise|Also|Yet|But|And|Nevertheless|In addition|As a result|In other words|For example|For instance|In fact|Indeed|Finally|Then),? (?=\p{L})/u,
    '',
  );
}

/** Whether a clause says how things are, not what once happened. */
export function isGeneral({ verb, auxiliaries }: Clause): boolean {
  const [first] = auxiliaries;
  if (first !== undefined) return /^(?:is|are|has|have|do|does|can|may|must|will|should|cannot)$/.test(first);
  return verb?.form === 'third-person' || verb?.form === 'bare';
}

/** 'In 1908 an object exploded' as it stands behind 'when': 'an object exploded in 1908'. */
export function leadLast(said: string, { lead }: Clause, names: Names): string {
  if (lead === '' || !said.startsWith(lead)) return withinSentence(said, names);
  const main = said.slice(lead.length).replace(/^,? /, '');
  return `${withinSentence(main, names)} ${withinSentence(lead, names)}`;
}

/** 'Ernst Münch', 'Maria van der Berg': two capitalised words or more, with nothing but a particle between them. */
export function isPersonName(name: string): boolean {
  const words = name.split(' ');
  const head = words.at(-1) ?? '';
  return (
    /^\p{Lu}[\p{L}'’-]*[\p{Ll}.](?: (?:(?:de|van|von|der|den|da|di|du|la|le|al|bin|ibn) )*\p{Lu}[\p{L}.'’-]*[\p{Ll}.])+(?: the \p{Lu}\p{Ll}+)?$/u.test(
      name,
    ) &&
    !BODY_NOUN.test(head) &&
    !ACT_NOUN.test(head)
  );
}
