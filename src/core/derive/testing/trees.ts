import type { Token } from '../language.ts';
import type { Tree, Word } from '../syntax/tree.ts';

/**
 * A tree in one line: each word as 'form/tag/relation>head', its head counted from 1, with '~lemma' behind the form
 * where the two differ: 'Xylem/NN/nsubj>2 carries~carry/VBZ/root>0 water/NN/obj>2'.
 */
export function treeOf(notation: string): Tree {
  let text = '';
  const words = notation.split(' ').map((item, index): Word => {
    const [form = '', tag = '', relation = ''] = item.split('/');
    const [printed = '', lemma] = form.split('~');
    if (text !== '' && !/^[,.;:)?]$|^['’]s$/.test(printed) && !text.endsWith('(')) text += ' ';
    const start = text.length;
    text += printed;
    const [name = '', head = '0'] = relation.split('>');
    const known = { text: printed, start, end: text.length, lemma: lemma ?? printed.toLowerCase() };
    return { ...known, pos: posOf(tag, name), index, tag, head: Number(head) - 1, relation: name };
  });
  const children = words.map(({ index }) => words.filter(({ head }) => head === index));
  return { text, words, children };
}

function posOf(tag: string, relation: string): Token['pos'] {
  if (/^(?:aux|cop)/.test(relation)) return 'AUX';
  const found = POS.find(([pattern]) => pattern.test(tag));
  return found?.[1] ?? 'PUNCT';
}

const POS: readonly (readonly [RegExp, Token['pos']])[] = [
  [/^NNP/, 'PROPN'],
  [/^NN/, 'NOUN'],
  [/^VB|^MD/, 'VERB'],
  [/^JJ/, 'ADJ'],
  [/^RB|^WRB/, 'ADV'],
  [/^PRP|^WP/, 'PRON'],
  [/^DT|^WDT/, 'DET'],
  [/^IN$/, 'ADP'],
  [/^TO$/, 'PART'],
  [/^CC$/, 'CCONJ'],
  [/^CD$/, 'NUM'],
];
