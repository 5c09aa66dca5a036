import type { Tree, Word } from './tree.ts';
import { dependents } from './walk.ts';

/** The verb of a clause with all that changes its time, voice and truth. */
export interface VerbPhrase {
  /** In lower case and in order: ['has', 'been']. Of a copula, its 'is' too. */
  readonly auxiliaries: readonly string[];
  /** Adverbs that stand before the verb or between its parts. */
  readonly adverbs: readonly string[];
  readonly negated: boolean;
  /** Undefined in 'X is a Y'. */
  readonly verb: MainVerb | undefined;
  readonly passive: boolean;
  readonly past: boolean;
}

export interface MainVerb {
  /** As printed, with its particle: 'carried out'. */
  readonly text: string;
  readonly lemma: string;
  readonly particle: string;
  /** Penn tag of the form that the clause has it in. */
  readonly tag: string;
}

/** The verb phrase of `predicate`; `shared` is the verb before 'and' whose auxiliaries it may take over. */
export function verbPhraseOf(tree: Tree, predicate: Word, shared?: VerbPhrase): VerbPhrase | undefined {
  const below = dependents(tree, predicate.index);
  const own = below.filter(({ relation }) => /^(?:aux|cop)/.test(relation)).map(({ text }) => spelled(text));
  const nominal = below.some(({ relation }) => relation === 'cop');
  const auxiliaries = own.length > 0 || nominal ? own : inherited(predicate, shared);
  if (nominal ? own.length === 0 : !isFiniteVerb(predicate, auxiliaries)) return undefined;
  const first = auxiliaries[0] ?? '';
  const early = below.filter(
    ({ relation, index, text }) =>
      relation === 'advmod' &&
      index < predicate.index &&
      !NEGATION.test(text) &&
      isWithin(below, index, predicate),
  );
  const verb = nominal ? undefined : mainVerb(tree, predicate);
  return {
    auxiliaries,
    adverbs: nominal ? [] : early.map(({ text }) => text),
    negated: below.some(({ text, relation }) => relation === 'advmod' && NEGATION.test(text)),
    verb,
    passive:
      !nominal &&
      (below.some(({ relation }) => relation === 'aux:pass') ||
        (own.length === 0 && auxiliaries.length > 0 && shared?.passive === true)),
    past: first === '' ? /^VB[DN]$/.test(predicate.tag) : /^(?:was|were|had|did)$/.test(first),
  };
}

export const NEGATION = /^(?:not|n['’]t|never|no longer)$/i;

/** 'wo' of "won't" is no word. */
function spelled(text: string): string {
  const word = text.toLowerCase();
  return word === 'wo' ? 'will' : word === 'ca' ? 'can' : word;
}

/** 'was signed and ratified': the second participle has the auxiliaries of the first. */
function inherited(predicate: Word, shared: VerbPhrase | undefined): readonly string[] {
  if (!shared || shared.auxiliaries.length === 0) return [];
  if (!shared.verb) return [];
  return shared.verb.tag === predicate.tag && /^VB[NG]?$/.test(predicate.tag) ? shared.auxiliaries : [];
}

function isFiniteVerb({ tag, pos }: Word, auxiliaries: readonly string[]): boolean {
  if (pos !== 'VERB' && pos !== 'AUX') return false;
  if (auxiliaries.length > 0) return !/^(?:be|been|being|having|to)$/.test(auxiliaries[0] ?? '');
  return /^VB[DZP]$/.test(tag);
}

/** An adverb before the subject belongs to the whole clause. */
function isWithin(below: readonly Word[], index: number, predicate: Word): boolean {
  const subject = below.find(({ relation }) => /^[nc]subj/.test(relation));
  return index < predicate.index && (subject === undefined || index > subject.index);
}

function mainVerb(tree: Tree, { index, text: printed, lemma, tag }: Word): MainVerb {
  const text = /^\p{Lu}\p{Ll}+$/u.test(printed) ? printed.toLowerCase() : printed;
  const particle = dependents(tree, index).find(
    ({ relation, index: at }) => relation === 'compound:prt' && at === index + 1,
  );
  // The language library's dictionary is American: 'catalyses' would be asked back as 'catalyze'.
  const base = /[iy]s(?:e|es|ed|ing)$/.test(text) ? lemma.replace(/([iy])ze$/, '$1se') : lemma;
  return {
    text: particle ? `${text} ${particle.text}` : text,
    lemma: particle ? `${base} ${particle.text}` : base,
    particle: particle?.text ?? '',
    tag,
  };
}
