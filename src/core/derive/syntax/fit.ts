import type { AnswerType } from '../../model/deck.ts';
import type { Reading } from '../fact.ts';
import { escaped } from '../names.ts';
import { standsAlone } from '../resolve/standing.ts';
import { isTopic, type Topic } from '../topic.ts';
import { isBareDefinite, wordCount } from '../words.ts';
import type { Plan } from './plan.ts';
import type { Proposition } from './proposition.ts';
import type { Phrase } from './walk.ts';

/** Whether a subject says what it is about without the sentences around it. */
export function fitsSubject(
  { text, head }: Phrase,
  { verb }: Proposition,
  { topic, standing }: Reading,
): boolean {
  if (isTopic(text, topic)) return true;
  if (topic.aliases.some((alias) => new RegExp(`\\p{Lu}\\p{L}+ ${escaped(alias)}$`, 'u').test(text)))
    return false;
  if (/^(?:PRON|DET|NUM|ADV|SYM)$/.test(head.pos) || wordCount(text) > 12) return false;
  if (LEANING.test(text) || POINTING.test(text) || / that followed$/.test(text)) return false;
  if (
    RUN_TOGETHER.test(text) ||
    (SUPERLATIVE.test(text) && !/ (?:of|in|on|ever) |\p{Lu}/u.test(text.slice(4)))
  )
    return false;
  if (isBareDefinite(text)) return standing !== undefined && standsAlone(text, [], !isPast(verb), standing);
  if (/^the (?:\p{Ll}+ )*\p{Ll}+s$/iu.test(text)) return false;
  return !(isPast(verb) && /^an? /i.test(text) && !/\p{Lu}/u.test(text.slice(1)));
}

/** 'January 1978 the satellite': a date or a second article in front of the noun that the subject is. */
const RUN_TOGETHER =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})\b|\b(?!(?:of|in|on|at|to|for|from|by|with|and|or|between|under|over|as|than|near|against|behind|per)\b)[\p{L}\d]+ the /iu;

/** 'the longest stretch': of what, only the page says. */
const SUPERLATIVE = /^[Tt]he (?:\p{Ll}+ )*?(?:\p{Ll}+est|most|least) \p{Ll}+/u;

const LEANING =
  /^(?:(?:an?|the|two|three) )?(?:second|third|further|later|earlier|revised|similar|another|others?|same|result|effect|reason|former|latter|following|previous|above|next|new|remaining|rest|first|only|main|other|modern|current|present|original|early)\b/i;
const POINTING =
  /^(?:this|that|these|those|it|they|he|she|we|you|neither|hardly|such|some|many|most|several|one|two|three|four|five|six|seven|eight|nine|ten|both|each(?! \p{Ll})|all|every|any|no|there|nothing|everything|what|who|its|their|his|her|our|your|my|few|much|more|less|a (?:few|number|variety|lot|series|set|range))\b/iu;

const VAGUE_ANSWER =
  /^(?:(?:an?|the) )?(?:several|various|many|some|number|lot|variety|range|set|series|things?|ways?|kind|kinds|type|types|part|parts|role|result|results|example|examples|other|others|same|way|something|anything|everything|further|following|few|most|more|much|this|that|these|those|it|its|their|his|her|such|one|another|each|both|all|none|any|certain|different|numerous|advantage|place|care|account)\b|^(?:effect|force|being|use|existence|power|office|charge|contact|account|mind|view|sight|pieces|mouth|way|hand|fact|case)$/i;

/** A clause, or a phrase with what belongs to the sentence behind it. */
const BROKEN_ANSWER =
  /^(?:when|which|who|that|where|while|how|if|whether)\b|, (?:so|but|which|who|where|while|whereas|as)\b| (?:within|until|unless|although|whereas) /i;

/** 'the first version': of what, only the page says. */
const ORDINAL =
  /\bthe (?:first|second|third|last|next|other|final) \p{Ll}+(?=\?| (?:after|before)\b| (?:in|on) (?:\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))/iu;

/** 'quashed the regulations in 2015': which ones, only the page says. */
const BARE_DEFINITE =
  / the (?!(?:end|start|beginning|time|world|sea|sun|moon|earth|north|south|east|west|country|age|year|century|most|left|right|same)\b)\p{Ll}+(?=\?| (?:in|on|at|by|to|from|for|with|after|before|during|into)\b)/u;

/** A comma that no list, no name and no opening phrase explains; a participle that has lost its object. */
const BROKEN_QUESTION =
  /, (?!(?:and|or|what|which|who|whom|when|where|why|how|by|from|in|to|on|for|of|with|at|into|until|since|out|as)\b)\p{Ll}(?!.*\b(?:and|or)\b)|\b(?:for|by|of|in|with|without) \p{Ll}+ing\?$|^(?:What|Who|Which) (?!(?:was|were|is|are|had|has|have)\b)\p{Ll}+ed (?:in \d|by\b)/u;

/** Whether an answer is one complete phrase that is worth recalling. */
export function fitsAnswer(answer: string, type: AnswerType): boolean {
  if (
    answer === '' ||
    /[;:?!"“”()[\]]|\bones?\b|\bothers\b|^to be\b|\band (?:is|are|was|were|has|have|had)\b/.test(answer)
  )
    return false;
  if (
    /\b(?:he|she|him|his|her|they|them|their|\p{L}+self|themselves|we|our|us|you|your|I|my|this|these|those)\b/u.test(
      answer,
    )
  )
    return false;
  if (type === 'number' || type === 'date') return true;
  if (BROKEN_ANSWER.test(answer) || ORDINAL.test(`${answer}?`)) return false;
  if (VAGUE_ANSWER.test(answer) || /^the \p{Ll}+$/u.test(answer)) return false;
  return answer.length > 2 && !/\b(?:it|its)\b/.test(answer.replace(/^because .*/i, ''));
}

/** Whether a question says what it asks about, and leaves one answer. */
export function fitsQuestion(
  question: string,
  { slot, answer }: Plan,
  { verb, subject, plural }: Proposition,
  { topic }: Reading,
): boolean {
  if (BROKEN_QUESTION.test(question) || ORDINAL.test(question)) return false;
  if (isPast(verb) && BARE_DEFINITE.test(question)) return false;
  if (/^[Aa]n? \p{Ll}[^\p{Lu}]*$/u.test(subject.text) && /^(?:\p{Lu}|[^\p{L}]*\d{4})/u.test(answer))
    return false;
  if (slot === 'when' && isPast(verb) && !/\d{3}/.test(question + answer)) return false;
  if (/[;:"“”—–[\]×=]/.test(question) || /\([^)]*$/.test(question)) return false;
  if (
    /\b(?:he|she|him|they|them|this|these|those|we|us|our|you|your|my|here|there|former|latter|same|(?<!\bone .*)another|following|previous)\b/i.test(
      question,
    )
  )
    return false;
  if (/(?<!\b(?:in|on|at|from|to|by|of|for|with|through|under|over)) which /.test(question)) return false;
  if (/\b(?:it|its|their|his|her)\b/i.test(question) && !ownsItself(question, subject, slot, plural))
    return false;
  return (
    ((!isPast(verb) && !/ to have \p{L}/u.test(question)) || isAnchored(question, topic)) &&
    wordCount(question) >= (slot === 'subject' ? 5 : 4)
  );
}

/** Whether it tells what happened once, so that its question must say when, where or to whom. */
export function isPast({ past, auxiliaries }: Proposition['verb']): boolean {
  return past || /^(?:has|have|had)$/.test(auxiliaries[0] ?? '');
}

/** Whether a question holds a name, a number or the topic. */
export function isAnchored(question: string, topic: Topic): boolean {
  return (
    /(?:\p{L}|,|\d) (?:the )?\p{Lu}\p{L}|\d{3}/u.test(question) ||
    topic.aliases.some((alias) => question.includes(alias))
  );
}

/** 'its' of the subject that the question names. */
function ownsItself(question: string, subject: Phrase, slot: string, plural: boolean): boolean {
  if (slot === 'subject') return false;
  return (
    !/\b(?:it|his|her)\b/i.test(question) &&
    (plural ? / their / : / its /).test(question) &&
    !(plural ? / its / : / their /).test(question) &&
    subject.head.pos !== 'PRON'
  );
}
