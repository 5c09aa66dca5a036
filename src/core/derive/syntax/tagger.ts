import type { PartOfSpeech } from 'wink-nlp';
import type { Token } from '../language.ts';
import type { Clusters } from './clusters.ts';
import { hashFeatures, hashText, templatesOf, wordsOf } from './features.ts';
import { best, type Scorer } from './linear-model.ts';

/** What the features of the tagger look at: words and their beginnings and ends, as numbers. */
export interface WordForms {
  readonly count: number;
  readonly word: Int32Array;
  /** Which words stand in like contexts; 0 for rare words. */
  readonly cluster: Int32Array;
  readonly shape: Int32Array;
  readonly pos: Int32Array;
  readonly end3: Int32Array;
  readonly end2: Int32Array;
  readonly end1: Int32Array;
  readonly start: Int32Array;
}

const POS: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
];

/** A number for a part of speech. */
function posNumber(pos: PartOfSpeech): number {
  return POS.indexOf(pos) + 1;
}

const UPPER = 1;
const ALL_UPPER = 2;
const DIGIT = 4;
const HYPHEN = 8;
const LETTER = 16;
const OTHER = 32;

/** How a word is written: its kinds of characters, and whether it opens the sentence. */
function shapeOf(text: string, first: boolean): number {
  let shape = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) shape |= i === 0 ? UPPER | LETTER : LETTER;
    else if (code >= 48 && code <= 57) shape |= DIGIT;
    else if (code === 45) shape |= HYPHEN;
    else shape |= OTHER;
  }
  if ((shape & UPPER) !== 0 && lower === 0) shape |= ALL_UPPER;
  if (lower > 0) shape |= 64;
  return shape | (first ? 128 : 0) | (Math.min(text.length, 4) << 8);
}

/** The numbers of the words of a sentence. */
export function wordForms(tokens: readonly Token[], clusters: Pick<Clusters, 'of'>): WordForms {
  const count = tokens.length;
  const column = () => new Int32Array(count);
  const forms = {
    count,
    word: column(),
    cluster: column(),
    shape: column(),
    pos: column(),
    end3: column(),
    end2: column(),
    end1: column(),
    start: column(),
  };
  for (const [i, token] of tokens.entries()) {
    const lower = token.text.toLowerCase();
    forms.word[i] = hashText(/^\d/.test(lower) ? lower.replace(/\d/g, '0') : lower);
    forms.cluster[i] = clusters.of(lower);
    forms.shape[i] = shapeOf(token.text, i === 0);
    forms.pos[i] = posNumber(token.pos);
    forms.end3[i] = hashText(lower.slice(-3));
    forms.end2[i] = hashText(lower.slice(-2));
    forms.end1[i] = lower.charCodeAt(lower.length - 1);
    forms.start[i] = hashText(lower.slice(0, 2));
  }
  return forms;
}

const ATOMS = wordsOf(`
  word shape pos end3 end2 end1 start cluster
  word-1 shape-1 pos-1 end3-1 tag-1 cluster-1
  word-2 pos-2 tag-2
  word+1 shape+1 pos+1 end3+1 end2+1 cluster+1
  word+2 pos+2 end3+2 cluster+2
`);

const TEMPLATES = templatesOf(
  ATOMS,
  `
  word, shape, pos, end3, end2, end1, start, end3 shape, word shape, word pos, end3 pos, end2 tag-1,
  word tag-1, word tag-1 tag-2, pos tag-1, tag-1, tag-2, tag-1 tag-2, tag-1 pos pos+1,
  tag-1 tag-2 pos pos+1, word-1, word-2, word-1 word, word-1 end3, word-1 end2, word+1, word+2,
  word word+1, end3 word+1, end2 word+1, end3 end3+1, end2 pos-1 pos+1, pos pos+1, pos+1 pos+2,
  pos-1 pos pos+1, end3+1, end3-1, shape shape-1, shape shape+1, tag-1 end2 pos+1, tag-1 word+1,
  end2 end2+1 end3+2, word pos+1 pos+2, word tag-1 pos+1, end2 tag-1 tag-2, word+1 word+2,
  pos-2 pos-1 pos pos+1, cluster, cluster tag-1, cluster end2, cluster shape, cluster-1 end2, cluster+1 end2,
  cluster pos cluster+1, cluster tag-1 pos+1, tag-1 cluster+1 end2, cluster-1 cluster, cluster+1 cluster+2 pos
  `,
);

/** How many features one word has for the tagger. */
export const TAG_FEATURES = TEMPLATES.count;

const NONE = -7;
const atoms = new Int32Array(ATOMS.length + 1);

/** The features of word `i`, whose predecessors have got their tags already. */
export function tagFeatures(forms: WordForms, tags: Int32Array, i: number, out: Int32Array): void {
  const { word, shape, pos, end3, end2, end1, start, cluster } = forms;
  let at = 1;
  for (const column of [word, shape, pos, end3, end2, end1, start, cluster]) atoms[at++] = column[i] ?? NONE;
  for (const column of [word, shape, pos, end3, tags, cluster]) atoms[at++] = column[i - 1] ?? NONE;
  for (const column of [word, pos, tags]) atoms[at++] = column[i - 2] ?? NONE;
  for (const column of [word, shape, pos, end3, end2, cluster]) atoms[at++] = column[i + 1] ?? NONE;
  for (const column of [word, pos, end3, cluster]) atoms[at++] = column[i + 2] ?? NONE;
  hashFeatures(TEMPLATES, atoms, out);
}

/** The number of the tag of each word, from left to right. */
export function tagWords(forms: WordForms, model: Scorer): Int32Array {
  const tags = new Int32Array(forms.count);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(model.classes);
  for (let i = 0; i < forms.count; i++) {
    tagFeatures(forms, tags, i, features);
    model.score(features, scores);
    tags[i] = best(scores);
  }
  return tags;
}
