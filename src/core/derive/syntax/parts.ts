import type { Tree, Word } from './tree.ts';
import { NEGATION } from './verb-phrase.ts';
import {
  branch,
  dependent,
  dependents,
  isAside,
  isSetOff,
  type Phrase,
  phraseFrom,
  phraseOf,
  textOfWords,
} from './walk.ts';

/** What a part of a clause tells. */
export type Role =
  | 'object'
  | 'recipient'
  | 'complement'
  | 'time'
  | 'duration'
  | 'place'
  | 'source'
  | 'goal'
  | 'agent'
  | 'manner'
  | 'cause'
  | 'purpose'
  | 'measure'
  | 'comparison'
  | 'condition'
  | 'other';

/** One part of a clause beside its subject and verb: an object, a phrase with a preposition, an adverb, a clause. */
export interface Part {
  readonly kind: 'object' | 'complement' | 'oblique' | 'adverb' | 'clause' | 'open-clause';
  readonly role: Role;
  readonly relation: string;
  /** Its preposition or conjunction in lower case: 'because of', 'to'. Empty where there is none. */
  readonly marker: string;
  /** Without the marker and without asides. */
  readonly phrase: Phrase;
  /** With the marker. */
  readonly text: string;
  /** Whether it stands before the subject. */
  readonly front: boolean;
  /** Whether a comma parts it from what stands before it. */
  readonly aside: boolean;
  /** Places in the tree: of its head, and of its first word with the marker. */
  readonly at: number;
  readonly first: number;
}

/** The parts of the clause of `predicate`, in the order of the sentence. */
export function partsOf(tree: Tree, predicate: Word): readonly Part[] {
  const below = dependents(tree, predicate.index);
  const subject = below.find(({ relation }) => /^nsubj/.test(relation));
  const nominal = below.some(({ relation }) => relation === 'cop');
  const edge =
    subject?.index ??
    Math.min(
      predicate.index,
      ...below.filter(({ relation }) => /^(?:aux|cop)/.test(relation)).map(({ index }) => index),
    );
  const parts = below.flatMap((word) => {
    const kind = kindOf(word, predicate, nominal);
    return kind === undefined ? [] : [partOf(tree, word, kind, edge, predicate)];
  });
  const complement = nominal ? [complementOf(tree, predicate)] : [];
  return [...parts, ...complement].sort((a, b) => a.at - b.at);
}

function kindOf(word: Word, predicate: Word, nominal: boolean): Part['kind'] | undefined {
  const { relation } = word;
  if (/^(?:obj|iobj)/.test(relation)) return 'object';
  if (/^obl/.test(relation)) return 'oblique';
  if (/^advmod/.test(relation)) return isAdverbPart(word, predicate, nominal) ? 'adverb' : undefined;
  if (relation === 'xcomp') return 'open-clause';
  if (/^(?:ccomp|advcl)/.test(relation)) return 'clause';
  return undefined;
}

/** Adverbs before a verb belong to its phrase, 'very' in 'very large' to the adjective. */
function isAdverbPart({ index, text }: Word, predicate: Word, nominal: boolean): boolean {
  if (NEGATION.test(text)) return false;
  return nominal ? index < predicate.index - 1 && /^\p{Ll}/u.test(text) : index > predicate.index;
}

const COMPLEMENT_LEAVES =
  /^(?:nsubj|csubj|cop|aux|mark|obl|advcl|ccomp|cc$|expl|parataxis|discourse|punct|vocative)/;

function complementOf(tree: Tree, predicate: Word): Part {
  const nominal = /^(?:NOUN|PROPN|NUM|PRON|DET)$/.test(predicate.pos);
  const phrase = phraseOf(
    tree,
    predicate,
    (word) =>
      COMPLEMENT_LEAVES.test(word.relation) ||
      (word.relation === 'conj' &&
        dependents(tree, word.index).some(({ relation }) => /^(?:nsubj|cop|aux)/.test(relation))) ||
      (word.relation === 'conj' && /^(?:VERB|AUX)$/.test(word.pos)) ||
      (word.relation === 'advmod' && !(word.index === predicate.index - 1 && !nominal)),
  );
  const preposition = dependent(tree, predicate.index, /^case$/);
  return {
    kind: 'complement',
    role: 'complement',
    relation: 'complement',
    marker: preposition?.text.toLowerCase() ?? '',
    phrase,
    text: phrase.text,
    front: false,
    aside: false,
    at: predicate.index,
    first: phrase.words[0] ?? predicate.index,
  };
}

function partOf(tree: Tree, word: Word, kind: Part['kind'], edge: number, predicate: Word): Part {
  const markers = markerWords(tree, word, kind);
  const marker = textOfWords(tree, markers).toLowerCase();
  const all = branch(tree, word.index, (below) => isAside(tree, below));
  const within = new Set(markers);
  const phrase = phraseFrom(
    tree,
    word,
    all.filter((i) => !within.has(i)),
  );
  const whole = phraseFrom(tree, word, all);
  return {
    kind,
    role: roleOf(tree, word, kind, marker),
    relation: word.relation,
    marker,
    phrase,
    text: whole.text,
    front: word.index < edge,
    aside: word.index > predicate.index && isSetOff(tree, word),
    at: word.index,
    first: whole.words[0] ?? word.index,
  };
}

/** The preposition or conjunction with its other words: 'because of', 'so that', 'in order to'. */
function markerWords(tree: Tree, word: Word, kind: Part['kind']): readonly number[] {
  const opens = (found: Word) =>
    /^(?:case|mark)$/.test(found.relation) || (kind === 'clause' && /^W/.test(found.tag));
  return dependents(tree, word.index)
    .filter((found) => opens(found) && found.index < word.index)
    .flatMap(({ index }) => branch(tree, index))
    .sort((a, b) => a - b);
}

const MONTHS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const TIME_NOUN =
  /^(?:year|month|week|day|decade|century|hour|minute|second|morning|evening|afternoon|night|noon|midnight|spring|summer|autumn|fall|winter|war|time|age|period|era|reign|moment|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?$/i;

const EDGE_NOUN =
  /^(?:beginning|end|outset|start|middle|turn|close|eve|half|part|course|height|wake|aftermath|onset)$/;

function isTime(tree: Tree, word: Word): boolean {
  if (EDGE_NOUN.test(word.lemma))
    return dependents(tree, word.index).some(
      (below) => below.relation.startsWith('nmod') && isTime(tree, below),
    );
  if (/^(?:1\d{3}|20\d\d)s?$/.test(word.text) || MONTHS.test(word.text) || TIME_NOUN.test(word.lemma))
    return true;
  return dependents(tree, word.index).some(({ text }) => MONTHS.test(text));
}

function roleOf(tree: Tree, word: Word, kind: Part['kind'], marker: string): Role {
  if (kind === 'object') return word.relation === 'iobj' ? 'recipient' : 'object';
  if (kind === 'open-clause') return 'complement';
  if (kind === 'clause') return clauseRole(word, marker);
  if (kind === 'adverb') return /^advmod$/.test(word.relation) && /ly$/.test(word.text) ? 'manner' : 'other';
  if (word.relation === 'obl:agent') return 'agent';
  if (/^(?:because of|due to|owing to|on account of)$/.test(marker)) return 'cause';
  if (/^(?:than|unlike|like|as)$/.test(marker)) return 'comparison';
  if (isTime(tree, word))
    return marker === 'for' || /^(?:throughout|over)$/.test(marker) ? 'duration' : 'time';
  return OBLIQUE_ROLES[marker] ?? (marker === '' ? 'measure' : 'other');
}

const OBLIQUE_ROLES: Readonly<Record<string, Role>> = {
  in: 'place',
  at: 'place',
  on: 'place',
  near: 'place',
  inside: 'place',
  within: 'place',
  between: 'place',
  under: 'place',
  from: 'source',
  to: 'goal',
  into: 'goal',
  onto: 'goal',
  by: 'manner',
  for: 'purpose',
  during: 'time',
  until: 'time',
  since: 'time',
};

function clauseRole({ relation, tag }: Word, marker: string): Role {
  if (/^ccomp/.test(relation)) return 'complement';
  if (/^(?:because|since)$/.test(marker)) return 'cause';
  if (/^(?:to|in order to|so as to|so that)$/.test(marker)) return 'purpose';
  if (marker === 'by' && tag === 'VBG') return 'manner';
  if (/^(?:if|unless|when|whenever|once|until|before|after|while|as|provided)/.test(marker))
    return 'condition';
  return 'other';
}
