import type { Token } from '../language.ts';
import { attach } from './attach.ts';
import { english, type Grammar } from './grammar.ts';
import { auxiliaries, nameArcs, skeletonOf } from './label.ts';
import { partOfSpeech } from './part-of-speech.ts';
import { hasVerb, lacksVerb, otherTags } from './second-reading.ts';
import { settleTag } from './settle-tag.ts';
import { taggedWords } from './tagged-words.ts';
import { tagWords, type WordForms, wordForms } from './tagger.ts';
import type { Tree, Word } from './tree.ts';

/**
 * The grammar of one sentence, whose tokens come from `annotate`. The same tokens give the same tree; what is no
 * language gets a tree as well, if a senseless one.
 */
export function parse(tokens: readonly Token[], text: string): Tree {
  if (tokens.length === 0) return { text, words: [], children: [] };
  const grammar = english();
  const forms = wordForms(tokens, grammar.clusters);
  const tags = tagWords(forms, grammar.tagger);
  const first = read(tokens, text, forms, tags, grammar);
  if (!lacksVerb(first)) return first;
  for (const other of otherTags(forms, tags, { tagger: grammar.tagger, names: grammar.tags })) {
    const again = read(tokens, text, forms, other, grammar);
    if (hasVerb(again.words)) return again;
  }
  return first;
}

/** The tree of words whose tags, as numbers, are given. */
function read(
  tokens: readonly Token[],
  text: string,
  forms: WordForms,
  numbers: Int32Array,
  grammar: Grammar,
): Tree {
  const { words, tags, lemmas } = taggedWords(tokens, forms, numbers, grammar);
  const { heads, leads } = attach(words, grammar.attacher);
  const skeleton = skeletonOf(words, heads);
  const named = nameArcs(skeleton, auxiliaries(skeleton, lemmas), grammar.namer);
  const children = childrenOf(heads, words.count);
  const relations = Array.from(tokens, (_, i) =>
    heads[i] === words.count ? 'root' : (grammar.relations[named.names[i] ?? 0] ?? 'dep'),
  );
  const result = tokens.map((token, index): Word => {
    const below = children[index] ?? [];
    const relation = relations[index] ?? 'dep';
    const lemma = lemmas[index] ?? token.lemma;
    const tag = settleTag(tags[index] ?? 'X', {
      lemma,
      relation,
      hasBelow: (wanted) => below.some((child) => relations[child] === wanted),
      isHelped: below.some((child) => isHelp(relations[child], lemmas[child])),
    });
    // Field by field: to spread the token takes several times as long.
    return {
      text: token.text,
      start: token.start,
      end: token.end,
      index,
      tag,
      relation,
      head: heads[index] === words.count ? -1 : (heads[index] ?? -1),
      pos: partOfSpeech(tag, relation, token.text.toLowerCase()),
      lemma,
      confidence: confidenceOf(leads[index] ?? 0, named.leads[index] ?? 0),
    };
  });
  return {
    text,
    words: result,
    children: children.map((below) => below.flatMap((child) => result[child] ?? [])),
  };
}

/** Whether a dependent is an auxiliary that asks for a participle. */
function isHelp(relation = '', lemma = ''): boolean {
  return relation.startsWith('aux') && (lemma === 'be' || lemma === 'have' || lemma === 'get');
}

function childrenOf(heads: Int32Array, count: number): number[][] {
  const children: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < count; i++) children[heads[i] ?? count]?.push(i);
  return children;
}

/** Fitted to documents that were kept out of training (`evaluate.ts` of the trainer): how often arcs with such leads are right. */
function confidenceOf(lead: number, nameLead: number): number {
  const evidence =
    -3.2 + 0.34 * Math.log1p(Math.min(lead, 1000)) + 0.73 * Math.log1p(Math.min(nameLead, 1000));
  return 1 / (1 + Math.exp(-evidence));
}
