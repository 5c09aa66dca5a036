import { factKey } from './cards/key.ts';
import { ANY_DATE, hasDate } from './dates.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './fact.ts';
import { mentionsOf, type Quantity } from './quantity.ts';
import { canAsk } from './rules/object.ts';
import type { Sentence } from './sentence.ts';
import { isTopic, type Topic } from './topic.ts';
import { capitalised, wordCount } from './words.ts';

const GAP = '____';

/** The last resort for a sentence that no rule could ask: one gap, for a term, date, number or name that is certain. */
export function clozeOf(sentence: Sentence, { topic, names }: Reading): Draft | undefined {
  const { clauses, dangling, role, section, start, end } = sentence;
  const clause = clauses[0];
  const text = standing(sentence.text);
  const words = wordCount(text);
  if (role !== 'prose' || dangling !== undefined || isOdd(text) || words < 6 || words > 30) return undefined;
  if (!/^[\p{Lu}\d].*[.]$/su.test(text) || /["“”?!;]/.test(text) || LEANING.test(text)) return undefined;
  const subject = clause?.subject ?? '';
  const named = naming(text);
  if (PRONOUN.test(text) || !(named || isAnchored(sentence, text, topic))) return undefined;
  const target = named ?? date(text) ?? number(text, subject) ?? termIn(clause?.rest ?? '', topic.aliases);
  if (!target || text.split(target).length !== 2 || wordCount(text) - wordCount(target) < 5) return undefined;
  const key = factKey(names, 'cloze', subject, clause?.verb?.base ?? 'be', target);
  const answerType = hasDate(target) ? 'date' : /\d/.test(target) ? 'number' : 'term';
  const sides = { front: text.replace(target, GAP), back: capitalised(target) } as const;
  return { kind: 'cloze', key, ...sides, answerType, topicOf: 'other', rule: 'cloze', start, end, section };
}

/** He, she or it as the subject: who that is stands elsewhere. */
const PRONOUN =
  /^(?:(?:In|On|At|By|After|Before|During|Since|Until|For|To|From|With|Without|Under|Instead of) [^,]{0,60}, )?(?:it|he|she|they|we|you)\b|^(?:\S+ ){0,5}of (?:its|their|his|her)\b|^(?:\S+ ){1,6}(?:it|them|him) (?:they|he|she|we|it)\b/iu;

/** Whether its subject, or else two names, say what the sentence is about. */
function isAnchored({ clauses: [clause] }: Sentence, text: string, topic: Topic): boolean {
  if (!clause) return nameCount(text) >= 2;
  return isTopic(clause.subject, topic) || standsAlone(clause.subject) || canAsk(clause);
}

function nameCount(text: string): number {
  return text.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu)?.length ?? 0;
}

/** Lines of a log or of code: more marks and figures than a sentence has. */
function isOdd(text: string): boolean {
  const marks = text.match(/[^\p{L}\s.,;:'’()–-]/gu)?.length ?? 0;
  return marks * 6 > text.length || /\w[._]\w+[._]\w|[{}=<>|\\]|\d{2}:\d{2}/.test(text);
}

/** Without the word that joins it to the sentence before. */
function standing(text: string): string {
  return capitalised(
    text.replace(
      /^(?:However|Moreover|Furthermore|Therefore|Thus|Consequently|Meanwhile|In addition|Nevertheless|Today|But|And|Yet),? /,
      '',
    ),
  );
}

/** What leans on a sentence before it, or on the page. */
const LEANING =
  /\b(?:thanked|of|in|by|at|to|from|with|on|for) that \p{Ll}+|\b(?:this|these|those|such|above|below|the same|here|the former|the latter|this year|last year|see|figure|we|us|our|you|your|I)\b|\bone of them\b|\bthat followed\b/u;

function standsAlone(subject: string): boolean {
  return (
    /\p{Lu}/u.test(subject.slice(1)) &&
    wordCount(subject) <= 12 &&
    !/^(?:it|they|he|she|his|her|its|their)\b/i.test(subject)
  );
}

const NAMING =
  /(?<!\b(?:he|she|they|who|we|has|have|had) )\b(?:called|known as|termed|nicknamed|referred to as) (?:the )?((?:[\p{L}\d'’-]+ ){0,3}[\p{L}\d'’-]+)(?=[,.]|$| (?:which|that|and|in|from|by|for|because)\b)/u;

/** 'a property called cohesion': the term itself. */
function naming(text: string): string | undefined {
  const term = NAMING.exec(text)?.[1];
  return term === undefined ||
    /^(?:on|for|by|to|in|upon|off|an?|it|them)\b|\b(?:and|or|is|are|was|which|that|it)\b/.test(term)
    ? undefined
    : term;
}

/** The only year of the sentence, with its day and month. */
function date(text: string): string | undefined {
  ANY_DATE.lastIndex = 0;
  const found = [...text.matchAll(ANY_DATE)].map(([whole]) => whole);
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const before = text.slice(0, text.indexOf(only));
  const placed =
    /(?:^|\b(?:in|on|of|since|from|until|by|to|during|before|after|around|the|early|late)|,) $/i.test(before);
  return placed ? only.replace(/^the /, '') : undefined;
}

/** The only quantity, or the first with a unit. */
function number(text: string, subject: string): string | undefined {
  const found = mentionsOf(text);
  const measured = found.filter(({ unit }) => unit);
  const only: Quantity | undefined =
    found.length === 1 ? found[0] : measured.length === 1 ? measured[0] : undefined;
  return only && !subject.includes(only.text) ? only.text : undefined;
}

/** The only name after the verb: with two, a gap would be a guess. */
function termIn(rest: string, aliases: readonly string[]): string | undefined {
  const found = [
    ...rest.matchAll(
      /(?<![\p{L}\d-])\p{Lu}[\p{L}\d'’-]*(?: (?:of (?=\p{Lu}))?\p{Lu}[\p{L}\d'’-]*)*(?![\p{L}\d-])/gu,
    ),
  ].map(([term]) => term);
  const others = found.filter((term) => !aliases.includes(term));
  const [only] = others;
  const after = only === undefined ? '' : rest.slice(rest.indexOf(only) + only.length);
  if (!/^(?:$|[.,;]| (?:in|on|at|by|from|to|with|for|of|as|during|under)\b)/.test(after)) return undefined;
  return others.length === 1 && only && only.length > 2 ? only.replace(/['’]s$/, '') : undefined;
}
