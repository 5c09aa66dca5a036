import type { Fact, Reading } from '../fact.ts';
import { capitalised, wordCount } from '../words.ts';
import { hadHappened } from './happened.ts';
import type { NoteLine } from './line.ts';
import type { LinePlace } from './line-place.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.?';
const DATE = new RegExp(
  `^(?:c(?:a|irca)?\\.? ?)?(?:(\\d{1,2}(?:st|nd|rd|th)? ${MONTH} |${MONTH} \\d{1,2},? )|${MONTH} )?\\d{3,4}s?(?:[–-]\\d{2,4})?(?: (?:BC|AD|BCE|CE))?$`,
  'u',
);

const DAY = new RegExp(`^(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2})$`, 'u');

/** A label that is a date, with the preposition that it takes. */
export function dateOf(label: string): 'on' | 'in' | undefined {
  if (DAY.test(label)) return 'on';
  const found = DATE.exec(label);
  return found ? (found[1] === undefined ? 'in' : 'on') : undefined;
}

/** '14 July 1789 - storming of the Bastille': what happened then, and when it was. */
export function datedFacts(
  { term, says }: NoteLine,
  { subject }: LinePlace,
  reading: Reading,
): readonly Fact[] {
  const preposition = dateOf(term);
  if (preposition === undefined || wordCount(says) > 12 || /[;:]|->|→|\d{4}/.test(says)) return [];
  const before = subject === undefined ? '' : `${capitalised(subject)}: `;
  const base = { kind: 'relation', subject: says } as const;
  const happened = hadHappened(says.replace(/[.]$/, ''), reading);
  if (happened !== undefined)
    return [{ ...base, relation: 'dated when', question: happened, answer: term, answerType: 'date' }];
  const what = `${before}what happened ${preposition} ${term}?`;
  const date = preposition === 'on' ? 'date' : 'year';
  const when = `${before}which ${/^\D*\d{4}$/.test(term) && /\p{L}/u.test(term) ? 'date' : date} is given for “${says}”?`;
  return [
    { ...base, relation: 'dated what', question: capitalised(what), answer: says, answerType: 'phrase' },
    { ...base, relation: 'dated when', question: capitalised(when), answer: term, answerType: 'date' },
  ];
}
