import type { Names } from '../names.ts';
import type { Sentence } from '../sentence.ts';
import { treeOf } from '../syntax/sentence-tree.ts';
import type { Tree, Word } from '../syntax/tree.ts';
import { dependents } from '../syntax/walk.ts';
import { singular } from '../words.ts';
import { caseOf, kindBefore, leftEdge, ofPhrase, rightEdge } from './noun-phrase.ts';

/** One noun phrase of a sentence, as something that a later word may mean. */
export interface Mention {
  /** With its determiner and any 'of ...' behind it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Without the 'of ...'. */
  readonly core: string;
  /** The head noun in the singular and in lower case, or the last word of a name as it is. */
  readonly head: string;
  readonly plural: boolean;
  readonly form: Form;
  readonly role: Role;
  /** The common noun before a name: 'steamer' of 'the Norwegian steamer Imo'. */
  readonly kind: string | undefined;
  /** The preposition that stands before it. */
  readonly after: string;
}

export type Form =
  | 'name'
  | 'indefinite'
  | 'definite'
  | 'bare'
  | 'possessive'
  | 'pointing'
  | 'quantified'
  | 'pair';

/** A sentence with the noun phrases in it. */
export interface Read {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/** In the main clause; 'lead' stands before its subject, and 'inner' is all that is part of something else. */
export type Role = 'lead' | 'subject' | 'object' | 'oblique' | 'inner';

/** The noun phrases of a sentence from left to right; 'A and B' is one of its own, behind its parts. */
export function mentionsIn(sentence: Sentence, names: Names): readonly Mention[] {
  const tree = treeOf(sentence);
  const subjects = subjectsOf(sentence);
  const nouns = tree.words.filter(isPhraseHead);
  const single = nouns
    .filter(({ relation }) => relation !== 'appos')
    .map((word) => mentionOf(word, tree, names));
  const pairs = nouns.flatMap((word) => pairOf(word, tree, names));
  if (subjects.length > 0) {
    const all = [...single, ...pairs].map((mention) => placed(mention, subjects, pairs, sentence.text));
    return all.filter((mention) => !isPartOf(mention, all, sentence.text));
  }
  return [...single, ...pairs];
}

/** A word of the subject that the tree took for a phrase of its own. */
function isPartOf(mention: Mention, all: readonly Mention[], text: string): boolean {
  if (mention.role === 'subject' || /^['’]/.test(text.slice(mention.end))) return false;
  return all.some(
    ({ role, form, start, core }) =>
      role === 'subject' && form !== 'pair' && mention.start >= start && mention.end <= start + core.length,
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the subjects of the main clauses stand, each without what a preposition joins to it. */
function subjectsOf({ clauses, text }: Sentence): readonly Span[] {
  let from = 0;
  return clauses.flatMap(({ subject }, i) => {
    if (clauses[i - 1]?.subject === subject) return [];
    const start = text.indexOf(subject, from);
    if (start >= 0) from = start + subject.length;
    const head =
      subject.split(/ (?:of|in|at|on|for|with|from|to|by|between|about|against|under) |,| \(/)[0] ?? '';
    return start < 0 ? [] : [{ start, end: start + head.length }];
  });
}

/** ' Mont-Blanc' of 'the French cargo ship Mont-Blanc'. */
const NAME_BEHIND = /^(?: \p{Lu}[\p{L}.-]*)+$/u;

/** The clauses know the subject better than the tree does; the first of a pair is no subject by itself. */
function placed(
  mention: Mention,
  subjects: readonly Span[],
  pairs: readonly Mention[],
  text: string,
): Mention {
  const coreEnd = mention.start + mention.core.length;
  const own = subjects.find(
    ({ start, end }) =>
      (coreEnd === end && mention.start >= start) || (mention.start === start && coreEnd > end),
  );
  const part =
    mention.form !== 'pair' && pairs.some(({ start, end }) => mention.start >= start && mention.end <= end);
  const named = own
    ? undefined
    : subjects.find(
        ({ start, end }) => mention.start === start && NAME_BEHIND.test(text.slice(coreEnd, end)),
      );
  if (named && !part) {
    const core = text.slice(named.start, named.end);
    const head = core.split(' ').at(-1) ?? '';
    return {
      ...mention,
      role: 'subject',
      core,
      text: core,
      end: named.end,
      form: 'name',
      kind: mention.head,
      head,
    };
  }
  if (own && !part) {
    const core = text.slice(own.start, Math.max(own.end, coreEnd));
    const form = formOf(core.split(' ')[0] ?? '', mention.form === 'name');
    const whole = text.slice(own.start, mention.end);
    return {
      ...mention,
      role: 'subject',
      start: own.start,
      core,
      text: whole,
      form: mention.form === 'pair' ? 'pair' : form,
    };
  }
  if (mention.role === 'subject') return { ...mention, role: 'inner' };
  return mention.start < (subjects[0]?.start ?? 0) ? { ...mention, role: 'lead' } : mention;
}

function isPhraseHead({ pos, relation }: Word): boolean {
  return /^(?:NOUN|PROPN)$/.test(pos) && !/^(?:compound|flat|fixed|nmod:desc|goeswith)/.test(relation);
}

function mentionOf(word: Word, tree: Tree, names: Names): Mention {
  const from = leftEdge(word, tree);
  const to = rightEdge(word, tree);
  const { start } = from;
  const core = tree.text.slice(start, to.end);
  const of = ofPhrase(word, to, tree);
  const proper = word.pos === 'PROPN' && !isCommon(word, core, names);
  const whole = of === undefined ? core : tree.text.slice(start, of);
  const titled = proper && of !== undefined && /^of \p{Lu}/u.test(tree.text.slice(to.end + 1, of));
  return {
    text: proper && !titled ? core : whole,
    core: titled ? whole : core,
    start,
    end: of ?? to.end,
    head: proper ? to.text : singular(word.text.toLowerCase()),
    plural: /^NNP?S$/.test(word.tag),
    form: formOf(from.text, proper),
    role: roleOf(word, tree),
    kind: proper ? kindBefore(word, tree) : undefined,
    after: caseOf(word, tree),
  };
}

/** 'Stars are': a capital at the start of a sentence makes no name of a common word. */
function isCommon(word: Word, core: string, names: Names): boolean {
  return (
    word.index === 0 && core === word.text && names.common.has(core.toLowerCase()) && !names.proper.has(core)
  );
}

function formOf(first: string, proper: boolean): Form {
  const word = first.toLowerCase();
  if (/^(?:his|her|its|their|my|our|your)$/.test(word)) return 'possessive';
  if (/^(?:this|that|these|those|such)$/.test(word)) return 'pointing';
  if (
    /^(?:each|every|no|any|some|many|most|several|all|both|few|another|other|neither|either|more)$/.test(word)
  )
    return 'quantified';
  if (proper) return 'name';
  if (/^an?$/.test(word)) return 'indefinite';
  return word === 'the' ? 'definite' : 'bare';
}

/** What a phrase does in the main clause, or in one joined to it. */
function roleOf(word: Word, tree: Tree): Role {
  const { relation } = word;
  if (relation === 'conj' || hasConjunct(word, tree)) return 'inner';
  return roleOfFirst(word, tree);
}

function roleOfFirst(word: Word, tree: Tree): Role {
  const verb = tree.words[word.head];
  if (!verb || !isMain(verb, tree)) return 'inner';
  // 'West of the lake lies a town': what stands behind a preposition is no subject.
  if (/^nsubj/.test(word.relation)) return caseOf(word, tree) === '' ? 'subject' : 'inner';
  if (word.relation === 'obj' || word.relation === 'iobj') return 'object';
  if (!/^obl/.test(word.relation)) return 'inner';
  const subject = dependents(tree, verb.index).find(({ relation }) => /^nsubj/.test(relation));
  return subject && word.index < subject.index ? 'lead' : 'oblique';
}

export function isMain(verb: Word, tree: Tree): boolean {
  if (verb.head < 0) return true;
  const above = tree.words[verb.head];
  return /^(?:conj|parataxis)$/.test(verb.relation) && above !== undefined && isMain(above, tree);
}

function hasConjunct(word: Word, tree: Tree): boolean {
  return conjunctsOf(word, tree).length > 0;
}

function conjunctsOf(word: Word, tree: Tree): readonly Word[] {
  return dependents(tree, word.index).filter(
    ({ relation, pos }) => relation === 'conj' && /^(?:NOUN|PROPN)$/.test(pos),
  );
}

/** 'Hydrogen and chlorine': both together are what 'they' means. */
function pairOf(word: Word, tree: Tree, names: Names): readonly Mention[] {
  const conjuncts = conjunctsOf(word, tree);
  const last = conjuncts.at(-1);
  if (!last || !dependents(tree, last.index).some(({ text }) => text === 'and')) return [];
  const first = mentionOf(word, tree, names);
  const end = mentionOf(last, tree, names).end;
  const text = tree.text.slice(first.start, end);
  return [
    {
      ...first,
      text,
      core: text,
      end,
      plural: true,
      form: 'pair',
      role: roleOfFirst(word, tree),
      kind: undefined,
    },
  ];
}
