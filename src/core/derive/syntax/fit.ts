import type { AnswerType } from '../../model/deck.ts';
import type { Reading } from '../fact.ts';
import { isTopic } from '../topic.ts';
import { isBareDefinite, wordCount } from '../words.ts';
import type { Plan } from './plan.ts';
import type { Proposition } from './proposition.ts';
import type { Phrase } from './walk.ts';

/** Whether a subject says what it is about without the sentences around it. */
export function fitsSubject(
  { text, head }: Phrase,
  { verb, tree }: Proposition,
  { topic }: Reading,
): boolean {
  if (isTopic(text, topic)) return true;
  if (/^(?:PRON|DET|NUM|ADV|SYM)$/.test(head.pos) || wordCount(text) > 12) return false;
  if (LEANING.test(text) || POINTING.test(text)) return false;
  if (isBareDefinite(text)) return false;
  const past = verb.past || /^(?:has|have)$/.test(verb.auxiliaries[0] ?? '');
  void tree;
  return !(past && /^an? /i.test(text) && !/\p{Lu}/u.test(text.slice(1)));
}

const LEANING =
  /^(?:(?:an?|the|two|three) )?(?:second|third|further|later|earlier|revised|similar|another|others?|same|result|effect|reason|former|latter|following|previous|above|next|new|remaining|rest|first|main|other)\b/i;
const POINTING =
  /^(?:this|that|these|those|it|they|he|she|we|you|such|some|many|most|several|one|both|each(?! \p{Ll})|all|every|any|no|there|nothing|everything|what|who|its|their|his|her|our|your|my|few|much|more|less|a (?:few|number|variety|lot|series|set|range))\b/iu;

const VAGUE_ANSWER =
  /^(?:(?:an?|the) )?(?:several|various|many|some|number|lot|variety|range|set|series|things?|ways?|kind|kinds|type|types|part|parts|role|result|results|example|examples|other|others|same|way|something|anything|everything|further|following|few|most|more|much|this|that|these|those|it|its|their|his|her|such|one|another|each|both|all|none|any|certain|different)\b/i;

/** Whether an answer is one complete phrase that is worth recalling. */
export function fitsAnswer(answer: string, type: AnswerType): boolean {
  if (answer === '' || /[;:?!"“”()]/.test(answer)) return false;
  if (/\b(?:he|she|him|his|her|they|them|their|we|our|us|you|your|I|my|this|these|those)\b/.test(answer))
    return false;
  if (type === 'number' || type === 'date') return true;
  if (VAGUE_ANSWER.test(answer) || /^the \p{Ll}+$/u.test(answer)) return false;
  return answer.length > 2 && !/\b(?:it|its)\b/.test(answer.replace(/^because .*/i, ''));
}

/** Whether a question says what it asks about, and leaves one answer. */
export function fitsQuestion(
  question: string,
  { slot }: Plan,
  { verb, subject }: Proposition,
  { topic }: Reading,
): boolean {
  if (/[;:"“”—–]/.test(question) || /\([^)]*$/.test(question)) return false;
  if (
    /\b(?:he|she|him|they|them|this|these|those|we|us|our|you|your|my|here|there|former|latter|same|another)\b/i.test(
      question,
    )
  )
    return false;
  if (/\b(?:it|its|their|his|her)\b/i.test(question) && !ownsItself(question, subject, slot)) return false;
  const past = verb.past || /^(?:has|have|had)$/.test(verb.auxiliaries[0] ?? '');
  const anchored =
    /(?:\p{L}|,|\d) (?:the )?\p{Lu}\p{L}|\d{3}/u.test(question) ||
    topic.aliases.some((alias) => question.includes(alias));
  return (!past || anchored) && wordCount(question) >= (slot === 'subject' ? 5 : 4);
}

/** 'its' of the subject that the question names. */
function ownsItself(question: string, subject: Phrase, slot: string): boolean {
  if (slot === 'subject') return false;
  return (
    !/\b(?:it|his|her)\b/i.test(question) && / (?:its|their) /.test(question) && subject.head.pos !== 'PRON'
  );
}
