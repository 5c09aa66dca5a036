import type { Clause } from '../clause.ts';
import type { Sentence } from '../sentence.ts';
import { singular } from '../words.ts';

/** What tells whether 'the client' says enough by itself: the title, and what the document explains in general. */
export interface Standing {
  readonly title: string;
  /** Nouns that the text has with 'a', or bare in the plural. */
  readonly introduced: ReadonlySet<string>;
  /** Whether the text mostly says how things are, not what happened. */
  readonly expository: boolean;
}

export function standingOf(
  title: string,
  introduced: ReadonlySet<string>,
  sentences: readonly Sentence[],
): Standing {
  const clauses = sentences.flatMap((sentence) => sentence.clauses.slice(0, 1));
  const present = clauses.filter(isPresent).length;
  return { title, introduced, expository: present * 3 >= clauses.length * 2 };
}

/**
 * Whether 'the client' or 'the cargo' needs no name beside it. A learner sees the title and the headings; and what a
 * text explains in general it may say of 'the client', once it has spoken of 'a client'.
 */
export function standsAlone(
  phrase: string,
  section: readonly string[],
  present: boolean,
  { title, introduced, expository }: Standing,
): boolean {
  const [, word = ''] = /^the (\p{Ll}+)$/iu.exec(phrase) ?? [];
  if (word === '') return false;
  const noun = singular(word.toLowerCase());
  if (UNIQUE.test(word)) return true;
  if (SHELL.test(noun)) return false;
  if (present && [title, ...section].some((heading) => hasWord(heading, noun))) return true;
  return present && expository && introduced.has(noun);
}

export function isPresent({ verb, auxiliaries }: Clause): boolean {
  const [first] = auxiliaries;
  if (first !== undefined) return /^(?:is|are|has|have|does|do|can|may|must|will|should)$/.test(first);
  return verb?.form === 'third-person' || verb?.form === 'bare';
}

function hasWord(heading: string, noun: string): boolean {
  return heading
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word === noun || singular(word) === noun);
}

/** Of these there is one. */
const UNIQUE =
  /^(?:sun|moon|earth|sky|sea|atmosphere|universe|world|equator|internet|weather|public|government|economy|past|future|poor|rich|police|press|brain|heart|body|blood|skin|liver)$/i;

/** Nouns that say nothing without what they are of, or without the sentence before. */
const SHELL =
  /^(?:effect|result|cause|reason|change|process|rate|value|number|name|problem|question|answer|case|example|theory|idea|rule|decision|event|situation|condition|period|time|point|place|part|way|method|term|word|kind|type|form|fact|view|claim|aim|purpose|difference|increase|rise|fall|decline|attempt|discovery|study|experiment|report|work|book|project|plan|war|battle|attack|treaty|agreement|law|ruling|man|woman|person|couple|pair|group|year|century|former|latter|other|first|second|same|following|rest|remainder|majority|minority|opposite|reverse|damage|cost|price|amount|size|length|level|area|region|city|town|country|ship|building|company|goal|source|item|thing|factor|feature|property|step|stage|matter|material|measure|system|unit|end|beginning|start|side|top|bottom|centre|center|use|need|right|power|risk|chance|advantage|disadvantage|benefit|limit|exception|requirement|relation|relationship|figure|table|text|article|page|chapter|section|author|reader|story|trade|member|organi[sz]ation|body|bodie|column|pressure|contents?|explanation|interest|party|partie|position|image|line|list|model|approach|structure)$/;
