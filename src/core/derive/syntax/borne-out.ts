import type { Clause } from '../clause.ts';
import type { Sentence } from '../sentence.ts';
import { treeOf } from './sentence-tree.ts';
import type { Tree, Word } from './tree.ts';
import { dependent, dependents, phraseOf } from './walk.ts';

/** Below this a subject is as likely another word. */
const LEAST_SURE = 0.45;

/**
 * The clauses in which the dependency tree finds the same subject before the same verb. Two readings, made in different
 * ways, are seldom wrong in the same place.
 */
export function borneOut(sentence: Sentence): readonly Clause[] {
  const tree = treeOf(sentence);
  return sentence.clauses.filter((clause) => {
    const predicate = predicateOf(clause, tree);
    const subject = predicate && subjectOf(tree, predicate);
    return subject !== undefined && isSame(clause, subject, tree);
  });
}

/** What the tree has as the clause's predicate: its verb, or what stands behind its 'is'. */
export function predicateOf(
  { verb, auxiliaries, restTokens }: Pick<Clause, 'verb' | 'auxiliaries' | 'restTokens'>,
  { words }: Tree,
): Word | undefined {
  const [form = ''] = (verb?.text ?? auxiliaries.at(-1) ?? '').split(' ');
  const from = restTokens[0]?.start ?? Number.POSITIVE_INFINITY;
  const found = words.findLast(
    ({ start, text }) => start < from && text.toLowerCase() === form.toLowerCase(),
  );
  if (!found) return undefined;
  if (verb) return /^VB/.test(found.tag) ? found : undefined;
  return found.relation === 'cop' ? words[found.head] : undefined;
}

/** The subject of a predicate, or of the one before 'and' that it shares it with; of 'which', what it means. */
function subjectOf(tree: Tree, predicate: Word): Word | undefined {
  for (let at: Word | undefined = predicate; at; at = tree.words[at.head]) {
    const own = dependent(tree, at.index, /^nsubj/);
    if (own) {
      if ((own.confidence ?? 1) < LEAST_SURE || own.tag === 'PRP') return undefined;
      return /^(?:which|who)$/i.test(own.text) ? tree.words[at.head] : own;
    }
    if (at.relation !== 'conj') return undefined;
  }
  return undefined;
}

/** Whether the clause's subject ends, asides left out, where the tree's does, and no noun before it is lost. */
function isSame({ subject }: Clause, head: Word, tree: Tree): boolean {
  const own = phraseOf(tree, head).text.toLowerCase();
  const said = subject.toLowerCase();
  const short = (text: string) => text.replace(/^(?:the|an?) /, '');
  if (short(own) === short(said)) return true;
  const asides = dependents(tree, head.index).some(({ relation }) =>
    /^(?:appos|acl|nmod|conj)/.test(relation),
  );
  return asides && (short(said).startsWith(`${short(own)} `) || short(own).startsWith(`${short(said)} `));
}
