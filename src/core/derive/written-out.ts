import { annotate } from './language.ts';
import { withText } from './outline.ts';
import { isBody } from './rules/role.ts';
import type { Sentence } from './sentence.ts';
import { treeOf } from './syntax/sentence-tree.ts';
import { isPlural, wordCount } from './words.ts';

const MOST_LETTERS = 400;

/**
 * An item that is a sentence but for a word, as that sentence: 'The Court, which sits in Basel' is 'The Court sits in
 * Basel.' The general rules and the gaps can then read it; any other item is given back as it is.
 */
export function writtenOut(sentence: Sentence): Sentence {
  const { role, text } = sentence;
  if (role !== 'item' || text.length > MOST_LETTERS) return sentence;
  const line = text.replace(/[\s.;,]+$/, '');
  for (const { name, does } of [...ofRelative(line), ...ofLabel(line)]) {
    const whole: Sentence = { ...withText(sentence, `${name} ${does}.`), role: 'prose', writtenOut: true };
    const misread = whole.clauses.some(({ subject }, i) => i === 0 && !name.startsWith(subject));
    if (!misread && hasVerbAt(whole, name.length + 1)) return whole;
  }
  return sentence;
}

interface Said {
  readonly name: string;
  /** From the verb on. */
  readonly does: string;
}

const RELATIVE =
  /^((?:[Tt]he )?\p{Lu}(?:(?! [–—-] )[^,:;]){2,80})(?:, ((?:based|located|seated|headquartered|founded|established|created|chaired|headed|led|elected|appointed|formed|opened|built|signed|adopted) [^,]{3,60}))?, (?:which|who) ([^:;]+)$/u;

/** 'The Authority, based in Brussels, which checks the rules': with its seat or, where that is misread, without. */
function ofRelative(line: string): readonly Said[] {
  const [, name = '', done, does = ''] = RELATIVE.exec(line) ?? [];
  if (!isName(name) || !opensWithVerb(does)) return [];
  const plain = { name: withArticle(name), does };
  return done === undefined ? [plain] : [{ name: `${plain.name}, ${done},`, does }, plain];
}

/** 'Secretariat: prepares the meetings', 'River Council - the highest body, which meets once a year' */
function ofLabel(line: string): readonly Said[] {
  const [, name = '', says = ''] = /^([^:;.,]{2,60}?)(?::| [–—-]) ([^:;]+)$/.exec(line) ?? [];
  if (!isName(name) || !isBody(`The ${bare(name)}`) || isMany(name)) return [];
  const rest = says.charAt(0).toLowerCase() + says.slice(1);
  const does = /^(?:an?|the) /.test(rest) ? `is ${rest}` : rest;
  return /^\p{Ll}+s /u.test(does) && opensWithVerb(does) ? [{ name: withArticle(name), does }] : [];
}

function isName(name: string): boolean {
  return /^(?:[Tt]he )?\p{Lu}/u.test(name) && wordCount(name) <= 9;
}

function bare(name: string): string {
  return name.replace(/^the /i, '').replace(/ \([^)]*\)$/, '');
}

function isMany(name: string): boolean {
  return isPlural(bare(name).split(/ (?:of|for|on|in) /)[0] ?? '');
}

function withArticle(name: string): string {
  return isBody(`The ${bare(name)}`) && !/^the /i.test(name) ? `The ${name}` : name;
}

/** Whether the words go on a sentence that has had its subject. */
function opensWithVerb(words: string): boolean {
  const [, first, second] = annotate(`It ${words}`).flat();
  const verb = first?.pos === 'ADV' ? second : first;
  return verb !== undefined && (/^(?:VERB|AUX)$/.test(verb.pos) || /^\p{Ll}+[^s]s$/u.test(verb.text));
}

/** Whether the verb of the whole stands right behind the name: else the tree has taken it for a noun. */
function hasVerbAt({ tokens, text }: Sentence, start: number): boolean {
  const { words } = treeOf({ tokens, text });
  const root = words.find(({ relation }) => relation === 'root');
  const first = words.find((word) => word.start >= start);
  if (!root || !first) return false;
  // 'is the highest body' and 'usually meets' have their root further on.
  return first === root || (first.head === root.index && /^(?:cop|aux|advmod)/.test(first.relation));
}
