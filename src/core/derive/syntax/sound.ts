import type { Part } from './parts.ts';
import type { Proposition } from './proposition.ts';
import type { Tree, Word } from './tree.ts';
import { dependents, type Phrase } from './walk.ts';

/**
 * Whether the grammar of a proposition holds together. A parser is sometimes wrong, and what it then gives is seldom
 * grammar: two subjects, a subject with a preposition, a phrase that breaks off before its noun.
 */
export function isSound({ tree, predicate, subject, verb, parts }: Proposition): boolean {
  const below = dependents(tree, predicate.index);
  if (count(below, /^nsubj/) > 1 || count(below, /^obj$/) > 1 || count(below, /^xcomp/) > 1) return false;
  if (below.some((word) => /^(?:nsubj|obj)/.test(word.relation) && hasCase(tree, word))) return false;
  if (below.some(({ relation, tag }) => relation === 'conj' && tag === 'VB' && predicate.tag !== 'VB'))
    return false;
  if (verb.adverbs.some((adverb) => /^(?:when|where|how|why|as|than|that)$/i.test(adverb))) return false;
  if (subject.words.some((i) => isMisplaced(tree, tree.words[i]))) return false;
  if (!endsWell(tree, subject) || !isOneSubject(tree, subject)) return false;
  if (parts.some(isLoose)) return false;
  if (
    parts.some(({ text }) => /\b\d{4} \p{Lu}|^\d{1,2}$/u.test(text) && !/^\d{4} \p{Lu}\p{Ll}+ \d/u.test(text))
  )
    return false;
  return parts.every(({ phrase }) => !phrase.words.some((i) => isMisplaced(tree, tree.words[i])));
}

/** A noun phrase that is neither an object nor a time or a measure. */
function isLoose({ kind, marker, role, phrase }: Part): boolean {
  return (
    kind === 'oblique' &&
    marker === '' &&
    role === 'measure' &&
    !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|once|twice|half|today|way|times?|percent)\b/.test(
      phrase.text,
    )
  );
}

/** Whether no noun follows that the phrase should have ended in, and none stands before it that it should have begun with. */
export function endsWell(tree: Tree, { words }: Phrase): boolean {
  const next = tree.words[(words.at(-1) ?? -2) + 1];
  const before = tree.words[(words[0] ?? 0) - 1];
  if (before && /^(?:JJ[RS]?|RB[RS]|DT|PRP\$|PDT)$/.test(before.tag)) return false;
  if (/^\d+$/.test(before?.text ?? '') && /^\p{Lu}/u.test(tree.words[words[0] ?? 0]?.text ?? ''))
    return false;
  if (next?.text === ',' && goesOn(tree, next)) return false;
  return !next || !/^(?:NN|CD|POS|HYPH)/.test(next.tag);
}

/** 'tiredness, breathlessness and palpitations' of which the phrase has but the first. */
function goesOn(tree: Tree, comma: Word): boolean {
  const after = tree.words.slice(comma.index + 1, comma.index + 9);
  if (!/^(?:NN|JJ|VBG)/.test(after[0]?.tag ?? '')) return false;
  return after.some(({ relation, lemma }) => relation === 'cc' || /^(?:and|or)$/.test(lemma));
}

/** 'Stoves overturned, and fires': two clauses taken for one subject. */
function isOneSubject(tree: Tree, { text, head, words }: Phrase): boolean {
  if (
    /^(?:IN|RB)$/.test(tree.words[words[0] ?? -1]?.tag ?? '') &&
    !/^(?:about|nearly|almost|only|around|over|some|roughly|approximately) \S*\d/i.test(text)
  )
    return false;
  if (/\bhowever\b/i.test(text)) return false;
  return !text.includes(', ') || count(dependents(tree, head.index), /^conj$/) >= 2 || /, \p{Lu}/u.test(text);
}

function count(words: readonly Word[], relation: RegExp): number {
  return words.filter((word) => relation.test(word.relation)).length;
}

function hasCase(tree: Tree, { index }: Word): boolean {
  return dependents(tree, index).some(
    (word) => word.relation === 'case' && word.text !== 'of' && !/^['’]/.test(word.text),
  );
}

/** A subject or an object of what is no verb. */
function isMisplaced(tree: Tree, word: Word | undefined): boolean {
  if (!word || !/^(?:nsubj|obj|iobj|xcomp|ccomp)/.test(word.relation)) return false;
  const head = tree.words[word.head];
  if (!head || /^(?:VERB|AUX)$/.test(head.pos))
    return count(dependents(tree, head?.index ?? -1), /^nsubj/) > 1;
  return !(
    /^(?:nsubj|xcomp|ccomp)/.test(word.relation) &&
    dependents(tree, head.index).some(({ relation }) => relation === 'cop' || relation === 'mark')
  );
}
