import type { PartOfSpeech } from 'wink-nlp';

const OF_TAG: ReadonlyMap<string, PartOfSpeech> = new Map<string, PartOfSpeech>([
  ['CC', 'CCONJ'],
  ['CD', 'NUM'],
  ['DT', 'DET'],
  ['EX', 'PRON'],
  ['FW', 'X'],
  ['GW', 'X'],
  ['IN', 'ADP'],
  ['JJ', 'ADJ'],
  ['JJR', 'ADJ'],
  ['JJS', 'ADJ'],
  ['LS', 'NUM'],
  ['MD', 'AUX'],
  ['NN', 'NOUN'],
  ['NNS', 'NOUN'],
  ['NNP', 'PROPN'],
  ['NNPS', 'PROPN'],
  ['PDT', 'DET'],
  ['POS', 'PART'],
  ['PRP', 'PRON'],
  ['PRP$', 'PRON'],
  ['RB', 'ADV'],
  ['RBR', 'ADV'],
  ['RBS', 'ADV'],
  ['RP', 'ADP'],
  ['SYM', 'SYM'],
  ['$', 'SYM'],
  ['TO', 'PART'],
  ['UH', 'INTJ'],
  ['WDT', 'PRON'],
  ['WP', 'PRON'],
  ['WP$', 'PRON'],
  ['WRB', 'ADV'],
  ['ADD', 'PROPN'],
  ['AFX', 'X'],
]);

const AUXILIARY = /^(?:aux|cop)/;

/** The universal part of speech of a word, from its Penn tag and what it does in the sentence. */
export function partOfSpeech(tag: string, relation: string, lower: string): PartOfSpeech {
  if (tag.startsWith('VB')) return AUXILIARY.test(relation) ? 'AUX' : 'VERB';
  if (tag === 'IN' && relation === 'mark') return 'SCONJ';
  if (tag === 'IN' && relation === 'advmod') return 'ADV';
  if (tag === 'WRB' && relation === 'mark') return 'SCONJ';
  if ((tag === 'DT' || tag === 'WDT') && relation !== 'cc:preconj')
    return relation.startsWith('det') ? 'DET' : 'PRON';
  if (tag === 'RB' && (lower === 'not' || lower === "n't" || lower === 'n’t')) return 'PART';
  return OF_TAG.get(tag) ?? (/[\p{L}\p{N}]/u.test(lower) ? 'X' : 'PUNCT');
}
