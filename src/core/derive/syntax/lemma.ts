import type { Token } from '../language.ts';

const VERB = /^VB/;
const NOUN = /^NN/;

/** What kind of word a tag names, as far as dictionary forms go; '' where a word has only one form. */
export function lemmaKind(tag: string): '' | 'V' | 'N' {
  if (VERB.test(tag)) return 'V';
  return NOUN.test(tag) ? 'N' : '';
}

/** The dictionary form of a word with this tag: what the library says, where it has taken the word for the same kind. */
export function lemmaOf(token: Token, tag: string, known: ReadonlyMap<string, string>): string {
  const lower = token.text.toLowerCase();
  const kind = lemmaKind(tag);
  if (kind === '') return token.pos === 'VERB' || token.pos === 'NOUN' ? lower : token.lemma;
  const exception = known.get(`${kind} ${lower}`);
  if (exception !== undefined) return exception;
  if (token.pos === 'AUX') return token.lemma;
  const isAgreed = kind === 'V' ? token.pos === 'VERB' : token.pos === 'NOUN';
  if (isAgreed && token.lemma !== lower) return token.lemma;
  return lemmaByRule(lower, tag);
}

/** The dictionary form by the spelling rules of English alone. */
export function lemmaByRule(word: string, tag: string): string {
  if (tag === 'NNS' || tag === 'NNPS') return singularOf(word);
  if (tag === 'VBZ') return singularOf(word);
  if (tag === 'VBG' && /.{2}ing$/.test(word)) return stemOf(word.slice(0, -3));
  if ((tag === 'VBD' || tag === 'VBN') && /.ied$/.test(word)) return `${word.slice(0, -3)}y`;
  if ((tag === 'VBD' || tag === 'VBN') && /.{2}ed$/.test(word)) return stemOf(word.slice(0, -2));
  return word;
}

function singularOf(word: string): string {
  if (/.{2}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Undoubles 'runn' and gives 'mak' its e back. */
function stemOf(stem: string): string {
  if (/[^aeiou]([bdgmnprt])\1$|[aeiou]([bdgmnprt])\2$/.test(stem)) return stem.slice(0, -1);
  return NEEDS_E.test(stem) ? `${stem}e` : stem;
}

/** A stem that English does not leave without its e: 'mov', 'chang', 'creat', 'realiz', 'handl', 'us'. */
const NEEDS_E =
  /(?:[uvz]|[^aeious]s|[aeiou]s|[^aeiou]c|[aeiou]c|[dr]g|ng|[aiu]t|[bcdfgkpt]l|[^aeiou][aiou][kmnrp])$/;
