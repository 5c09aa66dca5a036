import type { Names } from './names.ts';
import { canAsk } from './rules/object.ts';
import type { Sentence } from './sentence.ts';
import { withinSentence } from './spelling.ts';
import { isPerson, isTopic, type Topic } from './topic.ts';
import { capitalised, wordCount } from './words.ts';

/**
 * A sentence that opens with 'It', 'They', 'She' or a possessive means the subject of the one before, where that is a
 * name or a term, agrees with it, and nothing else there does.
 */
export function resolveToSubject(
  text: string,
  before: Sentence | undefined,
  topic: Topic,
  names: Names,
): string {
  const own = resolveToPerson(text, before, topic);
  if (own !== undefined) return own;
  const [, pronoun = ''] =
    /^(It|Its|They|Their|He|She|His|Her) (?!(?:is|was|has been) \p{L}+ (?:that|to)\b)/u.exec(text) ?? [];
  const clause = before?.clauses[0];
  if (pronoun === '' || !before || before.dangling !== undefined || !clause || !isTerm(clause.subject))
    return text;
  if (!canAsk(clause) || !agrees(pronoun, before, topic)) return text;
  const name = isTopic(clause.subject, topic) ? clause.subject : withinSentence(clause.subject, names);
  return capitalised(
    text.replace(
      pronoun,
      /^(?:Its|Their|His|Her)$/.test(pronoun) && !isObject(pronoun, text) ? possessive(name) : name,
    ),
  );
}

const OPENING =
  /^((?:In|On|At|By|From|Until|After|Before|During|For|Two|Three|Five)(?: \p{L}+)?(?: \d{1,2})?(?: \p{L}+)?(?: \d{4})?(?:,? at the age of \d+)?,? |)(She|He|she|he|Her|His|her|his) (?=\p{L})/u;

/** In the life of one person, 'she' opens a sentence about her, unless another person is what the one before is about. */
function resolveToPerson(text: string, before: Sentence | undefined, topic: Topic): string | undefined {
  const [whole = '', lead = '', word = ''] = OPENING.exec(text) ?? [];
  const own = topic.pronoun === 'she' ? /^(?:she|her)$/i : /^(?:he|his)$/i;
  if (whole === '' || !topic.certain || !isPerson(topic) || topic.pronoun === undefined || !own.test(word))
    return undefined;
  const subject = before?.clauses[0]?.subject ?? '';
  if (isPersonName(subject) && !isTopic(subject, topic)) return undefined;
  const name = /^(?:her|his)$/i.test(word) ? possessive(topic.display) : topic.display;
  return `${lead}${name} ${text.slice(whole.length)}`;
}

/** 'Her father died' owns; a sentence cannot open with an object. */
function isObject(pronoun: string, text: string): boolean {
  return pronoun === 'Her' && /^Her (?:is|was|has|had)\b/.test(text);
}

function possessive(name: string): string {
  return /s$/.test(name) ? `${name}’` : `${name}’s`;
}

/** A name or a bare or indefinite term of a few words: what a paragraph is about. */
function isTerm(subject: string): boolean {
  if (wordCount(subject) > 5 || / (?:of|in|for|that|which|with|from|on|to) /.test(subject)) return false;
  return !/^[Tt]he \p{Ll}/u.test(subject) && !/['’]s? /.test(subject);
}

function agrees(pronoun: string, { clauses, tokens }: Sentence, topic: Topic): boolean {
  const clause = clauses[0];
  if (!clause) return false;
  const person = isTopic(clause.subject, topic) ? isPerson(topic) : isPersonName(clause.subject);
  if (/^(?:He|She|His|Her)$/.test(pronoun)) return person && peopleIn(clause.rest) === 0;
  if (/^(?:They|Their)$/.test(pronoun)) {
    const plurals = tokens.filter(
      ({ text, lemma, pos }) => pos === 'NOUN' && /s$/.test(text) && lemma !== text.toLowerCase(),
    );
    return clause.plural && plurals.filter(({ text }) => !clause.subject.includes(text)).length === 0;
  }
  return !clause.plural && !person && peopleIn(clause.rest) === 0;
}

function isPersonName(subject: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?: (?:[a-z]{2,3} )?\p{Lu}[\p{L}.'’-]*)+$/u.test(subject);
}

/** Names of two words or more: any may be a person. */
function peopleIn(text: string): number {
  return text.match(/\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+/gu)?.length ?? 0;
}
