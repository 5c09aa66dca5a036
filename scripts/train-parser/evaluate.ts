import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../src/core/derive/syntax/parser.ts';
import type { Word } from '../../src/core/derive/syntax/tree.ts';
import { alignDocument, type Example } from './align.ts';
import { GENRES } from './genres.ts';
import { readTreebank } from './treebank.ts';

/** How well the weights in the source do on the documents of GUM that were kept out of training. */
const [gum = '', list = 'dev'] = process.argv.slice(2);
const names = new Set(
  readFileSync(join(gum, 'not-to-release/file-lists', `files.${list}`), 'utf8')
    .trim()
    .split(/\s+/),
);
const documents = readTreebank(join(gum, 'src'), (path) => path.split('_')[1] ?? '')
  .filter(({ name, genre }) => names.has(name) && GENRES.has(genre))
  .map(alignDocument);

interface Judged {
  readonly genre: string;
  readonly word: Word;
  readonly relation: string;
  readonly isTag: boolean;
  readonly isPos: boolean;
  readonly isLemma: boolean;
  readonly isHead: boolean;
  readonly isArc: boolean;
}

const judged: Judged[] = documents.flatMap(({ genre, examples }) =>
  examples.flatMap((example) => judge(example, genre)),
);

function judge(example: Example, genre: string): Judged[] {
  return parse(example.tokens, '').words.map((word, i) => {
    const relation = example.relations[i] ?? '';
    const isHead = word.head === example.heads[i];
    return {
      genre,
      word,
      relation,
      isTag: word.tag === example.tags[i],
      isPos: word.pos === example.upos[i],
      isLemma: word.lemma === example.lemmas[i]?.toLowerCase(),
      isHead,
      isArc: isHead && word.relation === relation,
    };
  });
}

const percent = (part: readonly Judged[], is: (one: Judged) => boolean) =>
  ((100 * part.filter(is).length) / part.length).toFixed(1).padStart(5);

function line(name: string, part: readonly Judged[]): string {
  const figures = [
    percent(part, (one) => one.isTag),
    percent(part, (one) => one.isPos),
    percent(part, (one) => one.isLemma),
    percent(part, (one) => one.isHead),
    percent(part, (one) => one.isArc),
  ];
  return `${name.padEnd(14)} ${String(part.length).padStart(6)} ${figures.join(' ')}`;
}

console.log(`${'genre'.padEnd(14)}  words   tag   pos lemma   UAS   LAS`);
for (const genre of [...new Set(judged.map((one) => one.genre))])
  console.log(
    line(
      genre,
      judged.filter((one) => one.genre === genre),
    ),
  );
console.log(line('all', judged));
const prose = new Set(['academic', 'bio', 'news', 'textbook']);
console.log(
  line(
    'prose',
    judged.filter((one) => prose.has(one.genre)),
  ),
);

console.log(`\n${'relation'.padEnd(12)} precision recall; precision of the surest 90, 75, 50, 25 %`);
for (const relation of [
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl',
  'nmod',
  'aux:pass',
  'cop',
  'root',
  'advcl',
  'acl',
  'acl:relcl',
  'conj',
  'appos',
  'xcomp',
  'ccomp',
  'punct',
]) {
  const said = judged
    .filter((one) => one.word.relation === relation)
    .sort((a, b) => (b.word.confidence ?? 0) - (a.word.confidence ?? 0));
  const meant = judged.filter((one) => one.relation === relation);
  const surest = [0.9, 0.75, 0.5, 0.25].map((part) => {
    const cut = said.slice(0, Math.floor(said.length * part));
    return `${percent(cut, (one) => one.isArc)} (${(cut.at(-1)?.word.confidence ?? 0).toFixed(2)})`;
  });
  console.log(
    relation.padEnd(12),
    percent(said, (one) => one.isArc),
    percent(meant, (one) => one.isArc),
    ' ',
    surest.join('  '),
  );
}
