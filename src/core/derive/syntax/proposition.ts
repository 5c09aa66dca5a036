import { type Part, partsOf } from './parts.ts';
import type { Tree, Word } from './tree.ts';
import { type VerbPhrase, verbPhraseOf } from './verb-phrase.ts';
import { branch, dependent, dependents, isAside, isSetOff, type Phrase, phraseOf } from './walk.ts';

/** A simple clause that is true by itself, given that its sentence is. */
export interface Proposition {
  readonly tree: Tree;
  readonly origin: 'main' | 'coordinated' | 'relative' | 'participle' | 'subordinate';
  /** The verb, or the noun or adjective behind a copula. */
  readonly predicate: Word;
  readonly subject: Phrase;
  /** Whether the subject takes 'are' and 'do'. */
  readonly plural: boolean;
  readonly verb: VerbPhrase;
  /** All but the subject and the verb, in the order of the sentence. */
  readonly parts: readonly Part[];
}

/** The propositions of a sentence. What is asked, supposed, reported or believed is none. */
export function propositionsOf(tree: Tree): readonly Proposition[] {
  const root = tree.words.find(({ head }) => head < 0);
  if (!root || tree.words.at(-1)?.text === '?') return [];
  const clauses = [
    ...clausesFrom(tree, root, 'main', undefined),
    ...tree.words.flatMap((word) => describing(tree, word)),
  ];
  return clauses.filter(({ predicate }) => !isSupposed(tree, predicate));
}

type Origin = Proposition['origin'];

/** The clause of one predicate, those joined to it by 'and', and those beside it. */
function clausesFrom(
  tree: Tree,
  predicate: Word,
  origin: Origin,
  before: Proposition | undefined,
): readonly Proposition[] {
  const own = clauseOf(tree, predicate, origin, before);
  const others = dependents(tree, predicate.index).flatMap((word): readonly Proposition[] => {
    if (word.relation === 'conj') return clausesFrom(tree, word, 'coordinated', own ?? before);
    if (word.relation === 'parataxis' && /^[;:]$/.test(markBefore(tree, word)))
      return clausesFrom(tree, word, 'main', undefined);
    return word.relation === 'advcl' && standsAlone(tree, word)
      ? clausesFrom(tree, word, 'subordinate', undefined)
      : [];
  });
  return own ? [own, ...others] : others;
}

function markBefore(tree: Tree, word: Word): string {
  return tree.words[(branch(tree, word.index)[0] ?? 0) - 1]?.text ?? '';
}

/** 'whereas A is B', 'because A is B' say that A is B; 'if', 'unless' and 'when' do not. */
function standsAlone(tree: Tree, word: Word): boolean {
  const mark = dependent(tree, word.index, /^mark$/)?.text.toLowerCase() ?? '';
  const subject = dependent(tree, word.index, /^nsubj/);
  if (!subject || /^(?:PRON|DET)$/.test(subject.pos)) return false;
  return /^(?:although|though|whereas|because)$/.test(mark) || (mark === 'while' && isSetOff(tree, word));
}

function clauseOf(
  tree: Tree,
  predicate: Word,
  origin: Origin,
  before: Proposition | undefined,
): Proposition | undefined {
  const below = dependents(tree, predicate.index);
  if (below.some(({ relation }) => /^(?:expl|dislocated|csubj)/.test(relation))) return undefined;
  const own = below.find(({ relation }) => /^nsubj/.test(relation));
  if (own && own.index > predicate.index) return undefined;
  const verb = verbPhraseOf(tree, predicate, own ? undefined : before?.verb);
  const subject = own ? phraseOf(tree, own) : before?.subject;
  if (!verb || !subject || isReported(tree, predicate)) return undefined;
  const shared = own || !before ? [] : before.parts.filter((part) => isShared(part, predicate));
  const parts = partsOf(tree, predicate);
  const placed = parts.some(({ role }) => role === 'time')
    ? shared.filter(({ role }) => role !== 'time')
    : shared;
  const plural = own ? takesPlural(tree, own, verb) : (before?.plural ?? false);
  return { tree, origin, predicate, subject, plural, verb, parts: inOrder([...placed, ...parts]) };
}

function inOrder(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((a, b) => a.at - b.at);
}

/** 'In 1665 Merian married Graff and moved': what opens or closes the sentence is said of both verbs. */
function isShared({ front, kind, role, at }: Part, predicate: Word): boolean {
  return at > predicate.index || (front && kind === 'oblique' && /^(?:time|place)$/.test(role));
}

/** 'The planters, she complained, mocked her': somebody's words. */
function isReported(tree: Tree, predicate: Word): boolean {
  return dependents(tree, predicate.index).some(
    (word) =>
      word.relation === 'parataxis' &&
      /^[,–—]$/.test(markBefore(tree, word)) &&
      dependents(tree, word.index).some(({ relation }) => /^nsubj/.test(relation)) &&
      !dependents(tree, word.index).some(({ relation }) => /^(?:obj|obl)/.test(relation)),
  );
}

/** Whether something above makes it a condition, a belief or another's words. */
function isSupposed(tree: Tree, predicate: Word): boolean {
  for (let word: Word | undefined = predicate; word; word = tree.words[word.head]) {
    if (/^(?:ccomp|csubj|xcomp)/.test(word.relation)) return true;
    const mark = dependents(tree, word.index).find(({ relation }) => relation === 'mark');
    if (word.relation === 'advcl' && !/^(?:although|though|whereas|because|while)$/i.test(mark?.text ?? ''))
      return true;
  }
  return false;
}

/** ', which ...' and ', founded in 1950,' behind the noun that they describe. */
function describing(tree: Tree, word: Word): readonly Proposition[] {
  const noun = tree.words[word.head];
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.pos) || !isAside(tree, word)) return [];
  if (word.relation === 'acl:relcl') return relative(tree, word, noun);
  return word.relation === 'acl' && word.tag === 'VBN' ? participle(tree, word, noun) : [];
}

/** A name or term without what describes it in passing. */
function antecedent(tree: Tree, noun: Word): Phrase {
  return phraseOf(tree, noun, ({ relation }) =>
    /^(?:case|cc|mark|nsubj|cop|aux|advcl|punct|conj|advmod)/.test(relation),
  );
}

function relative(tree: Tree, predicate: Word, noun: Word): readonly Proposition[] {
  const below = dependents(tree, predicate.index);
  const pronoun = below.find(
    ({ text, relation }) => /^(?:which|who)$/i.test(text) && /^nsubj/.test(relation),
  );
  const verb = pronoun && verbPhraseOf(tree, predicate);
  if (!verb || UNCERTAIN.test(verb.verb?.lemma ?? '')) return [];
  const subject = antecedent(tree, noun);
  const plural = takesPlural(tree, noun, verb);
  if (plural !== isPluralNoun(tree, noun) && verb.auxiliaries.length + (verb.past ? 0 : 1) > 0 && tells(verb))
    return [];
  const parts = partsOf(tree, predicate);
  const own: Proposition = { tree, origin: 'relative', predicate, subject, plural, verb, parts };
  const more = dependents(tree, predicate.index)
    .filter(({ relation }) => relation === 'conj')
    .flatMap((word) => clausesFrom(tree, word, 'coordinated', own));
  return [own, ...more];
}

/** Behind ', which' these mostly speak of the whole clause before it. */
const UNCERTAIN =
  /^(?:make|mean|allow|give|lead|cause|prevent|enable|force|explain|let|help|show|suggest|result)$/;

function participle(tree: Tree, predicate: Word, noun: Word): readonly Proposition[] {
  const subject = antecedent(tree, noun);
  const parts = partsOf(tree, predicate);
  const plural = isPluralNoun(tree, noun);
  const past = parts.some(({ role }) => role === 'time');
  if (!past && !/^(?:base|locate|situate|make|know|compose|find|name)$/.test(predicate.lemma)) return [];
  const be = past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  const found = verbPhraseOf(
    tree,
    { ...predicate, pos: 'VERB' },
    {
      auxiliaries: [be],
      adverbs: [],
      negated: false,
      verb: { text: '', lemma: '', particle: '', tag: 'VBN' },
      passive: true,
      past,
    },
  );
  return found ? [{ tree, origin: 'participle', predicate, subject, plural, verb: found, parts }] : [];
}

/** Whether the verb shows the number of its subject. */
function tells({ auxiliaries, verb }: VerbPhrase): boolean {
  const first = auxiliaries[0];
  return first === undefined
    ? /^VB[PZ]$/.test(verb?.tag ?? '')
    : /^(?:is|are|was|were|has|have|does|do)$/.test(first);
}

function takesPlural(tree: Tree, subject: Word, verb: VerbPhrase): boolean {
  const first = verb.auxiliaries[0];
  if (first !== undefined && /^(?:are|were|have|do)$/.test(first)) return true;
  if (first !== undefined && /^(?:is|was|has|does)$/.test(first)) return false;
  if (first === undefined && verb.verb?.tag === 'VBZ') return false;
  return (first === undefined && verb.verb?.tag === 'VBP') || isPluralNoun(tree, subject);
}

function isPluralNoun(tree: Tree, noun: Word): boolean {
  const joined = dependents(tree, noun.index).some(({ relation }) => relation === 'conj');
  return joined || /^NNP?S$/.test(noun.tag);
}
