import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lemmaByRule, lemmaKind } from '../../src/core/derive/syntax/lemma.ts';
import { taggedWords } from '../../src/core/derive/syntax/tagged-words.ts';
import { tagWords, wordForms } from '../../src/core/derive/syntax/tagger.ts';
import { alignDocument, type Example, type ExampleDocument } from './align.ts';
import { clusterWords } from './clusters.ts';
import { GENRES } from './genres.ts';
import type { Learner } from './learner.ts';
import { ByteWriter, packClusters, packModel, packMoves } from './pack.ts';
import { type Lesson, teachMoves, teachNames, teachTags } from './teach.ts';
import { readTreebank } from './treebank.ts';

const FOLDS = 4;
/** Each model learns twice: first which features matter, then all it can about those. */
const PLAN = {
  tags: { fold: 4, trial: 2, epochs: 5, rows: 70_000, weights: 260_000 },
  moves: { trial: 2, epochs: 6, rows: 360_000 },
  names: { trial: 1, epochs: 4, rows: 60_000, weights: 190_000 },
};

const [gum = '', ewt = '', embeddings = '', out = ''] = process.argv.slice(2);
const held = new Set(
  ['files.dev', 'files.test'].flatMap((list) =>
    readFileSync(join(gum, 'not-to-release/file-lists', list), 'utf8')
      .trim()
      .split(/\s+/),
  ),
);
const documents = [
  ...readTreebank(join(gum, 'src'), (path) => path.split('_')[1] ?? '').filter(
    ({ name, genre }) => GENRES.has(genre) && !held.has(name),
  ),
  ...readTreebank(join(ewt, 'not-to-release/sources'), (path) => path.split('/')[0] ?? ''),
].map(alignDocument);
const examples = documents.flatMap((document) => document.examples);
const tags = namesOf(examples.flatMap((example) => example.tags));
const relations = namesOf(examples.flatMap((example) => example.relations));
const lemmas = exceptions(examples);
console.log(`${documents.length} documents, ${examples.length} sentences`);

const clusters = clusterWords(embeddings, 255);
const wordClusters = { of: (word: string) => clusters.get(word) ?? 0 };
const plain = new Map(
  examples.map((example) => [
    example,
    { forms: wordForms(example.tokens, wordClusters), tags: numbers(example.tags, tags) },
  ]),
);
const lessons: Lesson[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const rest = documents.filter((_, i) => i % FOLDS !== fold);
  const tagger = teachTags(tagLessons(rest), tags.length, PLAN.tags.fold);
  for (const document of documents.filter((_, i) => i % FOLDS === fold))
    for (const example of document.examples) lessons.push(lessonOf(example, tagger));
  console.log(`tags of part ${fold + 1} of ${FOLDS}`);
}

const writer = new ByteWriter();
packClusters(clusters, writer);
const allTags = tagLessons(documents);
packModel(
  taught('tags', (epochs, only) => teachTags(allTags, tags.length, epochs, only)),
  PLAN.tags.weights,
  writer,
);
packMoves(
  taught('moves', (epochs, only) => teachMoves(lessons, epochs, only)),
  writer,
);
packModel(
  taught('names', (epochs, only) => teachNames(lessons, relations.length, epochs, only)),
  PLAN.names.weights,
  writer,
);
const licence = 'CC BY-SA 4.0; see docs/decisions/0010-dependency-parser.md for whom to credit';
const data = Buffer.from(writer.bytes).toString('base64');
writeFileSync(out, `${JSON.stringify({ licence, tags, relations, lemmas, data })}\n`);

function taught(name: keyof typeof PLAN, teach: (epochs: number, only?: Uint8Array) => Learner): Learner {
  const { trial, epochs, rows } = PLAN[name];
  const only = teach(trial).heaviest(rows);
  console.log(`${name}: chose what to learn about`);
  return teach(epochs, only);
}

function tagLessons(part: readonly ExampleDocument[]) {
  return part
    .flatMap((document) => document.examples)
    .map((example) => plain.get(example))
    .filter((lesson) => lesson !== undefined);
}

function lessonOf(example: Example, tagger: Learner): Lesson {
  const forms = wordForms(example.tokens, wordClusters);
  const known = { tags, lemmas: new Map(Object.entries(lemmas)) };
  const count = example.tokens.length;
  const { words, lemmas: dictionary } = taggedWords(example.tokens, forms, tagWords(forms, tagger), known);
  return {
    forms,
    words,
    lemmas: dictionary,
    tags: numbers(example.tags, tags),
    heads: Int32Array.from(example.heads, (head) => (head < 0 ? count : head)),
    names: numbers(example.relations, relations),
  };
}

function namesOf(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function numbers(values: readonly string[], names: readonly string[]): Int32Array {
  return Int32Array.from(values, (value) => names.indexOf(value));
}

/** The verbs and nouns of the treebanks whose dictionary form no rule finds. */
function exceptions(from: readonly Example[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { tokens, tags: given, lemmas: gold } of from)
    for (const [i, token] of tokens.entries()) {
      const tag = given[i] ?? '';
      const kind = lemmaKind(tag);
      const lower = token.text.toLowerCase();
      if (kind === '' || tag.startsWith('NNP') || !/^[a-z]+$/.test(lower)) continue;
      const key = `${kind} ${lower}`;
      const found = counts.get(key) ?? new Map<string, number>();
      const lemma = (gold[i] ?? '').toLowerCase();
      found.set(lemma, (found.get(lemma) ?? 0) + (lemmaByRule(lower, tag) === lemma ? 1 : 1.01));
      counts.set(key, found);
    }
  const result: Record<string, string> = {};
  for (const [key, found] of counts) {
    const [lemma = '', count = 0] = [...found].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (!Number.isInteger(count) && /^[a-z]+$/.test(lemma)) result[key] = lemma;
  }
  return result;
}
