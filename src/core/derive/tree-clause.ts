import { type Clause, textOf } from './clause.ts';
import { enumerationOf } from './enumeration.ts';
import type { Token } from './language.ts';
import type { Sentence } from './sentence.ts';
import { treeOf } from './syntax/sentence-tree.ts';
import type { Tree, Word } from './syntax/tree.ts';
import { type VerbPhrase, verbPhraseOf } from './syntax/verb-phrase.ts';
import { branch, dependents, phraseOf } from './syntax/walk.ts';
import { isPlural } from './words.ts';

/** The clauses of a sentence, and its main clause by its dependency tree where the others have another verb. */
export function clausesOf({ tokens, text, clauses }: Sentence): readonly Clause[] {
  const main = treeClause(tokens, text);
  if (!main) return clauses;
  const others = clauses.filter(({ verb, rest }) => verb?.text !== main.verb?.text && rest !== main.rest);
  return [main, ...others];
}

/** The main clause of one sentence by its dependency tree, up to where another is joined to it. */
export function treeClause(tokens: readonly Token[], text: string): Clause | undefined {
  return clauseOfTree(treeOf({ tokens, text }), text);
}

function clauseOfTree(tree: Tree, text: string): Clause | undefined {
  const root = tree.words.find(({ head }) => head < 0);
  const below = root ? dependents(tree, root.index) : [];
  const subject = below.find(({ relation }) => /^nsubj/.test(relation));
  const verb = root && verbPhraseOf(tree, root);
  if (!root || !subject || !verb || below.some(({ relation }) => /^(?:expl|csubj|dislocated)/.test(relation)))
    return undefined;
  const opens = branch(tree, subject.index)[0] ?? subject.index;
  const next = predicateEnd(root, below, verb);
  const named = phraseOf(tree, subject).text;
  if (opens >= next || named === '' || !isNextTo(tree, subject, root, below)) return undefined;
  const restTokens = withoutEnd(tree.words.slice(next, clauseEnd(tree, root, below)));
  return {
    lead: textOf(tree.words.slice(0, opens), text).replace(/[\s,]+$/, ''),
    subject: named,
    subjects: enumerationOf(named) ?? [],
    plural: takesPlural(subject, below, verb, tree),
    auxiliaries: verb.auxiliaries,
    adverbs: verb.adverbs,
    negated: verb.negated || /^(?:no|neither|few|hardly)\b/i.test(named),
    verb: verb.verb && { text: verb.verb.text, base: verb.verb.lemma, form: formOf(root, verb) },
    passive: verb.passive,
    rest: textOf(restTokens, text),
    restTokens,
  };
}

/** Between a subject and its verb stand asides, adverbs and auxiliaries; another word there is a sign of a misreading. */
function isNextTo(tree: Tree, subject: Word, root: Word, below: readonly Word[]): boolean {
  const from = branch(tree, subject.index).at(-1) ?? subject.index;
  const first = below.find(({ relation, index }) => index > from && /^(?:aux|cop)/.test(relation)) ?? root;
  return tree.words
    .slice(from + 1, first.index)
    .every(({ relation, head }) => /^(?:punct|advmod|cc)$/.test(relation) && head === root.index);
}

/** The place behind the verb, or behind 'is not' of a copula. */
function predicateEnd(root: Word, below: readonly Word[], { verb }: VerbPhrase): number {
  if (verb) return root.index + (verb.particle === '' ? 1 : 2);
  const before = below.filter(
    ({ relation, text, index }) =>
      index < root.index && (/^(?:aux|cop)/.test(relation) || /^(?:not|n['’]t)$/.test(text)),
  );
  return Math.max(-1, ...before.map(({ index }) => index)) + 1;
}

/** Where ', and B did Q' or '; B did Q' begins. */
function clauseEnd(tree: Tree, root: Word, below: readonly Word[]): number {
  const joined = below.find(
    ({ relation, tag, index }) =>
      index > root.index &&
      (relation === 'parataxis' || (relation === 'conj' && /^(?:VB[DZP]|MD)$/.test(tag))),
  );
  return joined ? (branch(tree, joined.index)[0] ?? tree.words.length) : tree.words.length;
}

function withoutEnd(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  while (end > 0 && /^(?:[.!?;:,…]+|and|or|but)$/.test(words[end - 1]?.text ?? '')) end--;
  return words.slice(0, end);
}

function formOf({ tag }: Word, { auxiliaries }: VerbPhrase): 'past' | 'third-person' | 'bare' | 'participle' {
  if (auxiliaries.length > 0) return 'participle';
  return tag === 'VBD' ? 'past' : tag === 'VBZ' ? 'third-person' : 'bare';
}

function takesPlural(subject: Word, below: readonly Word[], verb: VerbPhrase, tree: Tree): boolean {
  const [first = ''] = verb.auxiliaries;
  if (/^(?:are|were|have|do)$/.test(first)) return true;
  if (
    /^(?:is|was|has|does)$/.test(first) ||
    below.some(({ tag, index }) => tag === 'VBZ' && index < subject.index)
  )
    return false;
  const joined = dependents(tree, subject.index).some(({ relation }) => relation === 'conj');
  return joined || /^NNP?S$/.test(subject.tag) || isPlural(subject.text);
}
