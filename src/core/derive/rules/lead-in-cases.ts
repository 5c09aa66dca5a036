import type { Clause } from '../clause.ts';
import type { Reading } from '../fact.ts';
import { annotate } from '../language.ts';
import { parseClauses } from '../parse-clauses.ts';
import { finish, question } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { capitalised, isPlural, wordCount } from '../words.ts';
import type { Asked } from './asked.ts';

/** What lists of conditions, exceptions and duties answer: 'X is liable if any of the following applies:'. */
export function askedOfCases(leadIn: string, reading: Reading): Asked | undefined {
  const text = leadIn.replace(/\s*:$/, '').replace(/\s+/g, ' ');
  if (!/:$/.test(leadIn) || wordCount(text) > 25) return undefined;
  return exceptions(text) ?? notApplying(text, reading) ?? conditions(text, reading) ?? duties(text, reading);
}

const WHICH =
  '(?: (?:(any|all|one|one or more|each|either|both) of )?(?:the )?following(?: \\p{Ll}+)?(?: (?:is|are|was|has been|have been))?(?: \\p{Ll}+)?)?';

/** 'Consent is a defence except where:' */
function exceptions(text: string): Asked | undefined {
  const [, main = ''] =
    new RegExp(
      `^(.{8,}?),? (?:unless|(?:except|save)(?: (?:where|when|if|that|in|for|as))?)${WHICH}$`,
      'u',
    ).exec(text) ?? [];
  if (mainClause(main) === undefined) return undefined;
  return {
    question: `${capitalised(main)}: what are the exceptions?`,
    noun: 'exceptions',
    subject: main,
    whole: true,
  };
}

/** 'The postal rule does not apply to:' */
function notApplying(text: string, { names }: Reading): Asked | undefined {
  const [, subject = '', be = '', link = ''] =
    new RegExp(`^(.{3,60}?) (does|do|shall|will) not apply (to|in|where|when|if)${WHICH}$`, 'u').exec(text) ??
    [];
  if (!isWhole(subject)) return undefined;
  const wh = link === 'to' ? 'To what' : 'In which cases';
  const asks = finish([wh, be, withinSentence(subject, names), 'not apply'], names);
  return { question: asks, noun: `not apply ${link}`, subject, whole: true };
}

/** 'An employer is liable if any of the following applies:', 'An offer ends when:' */
function conditions(text: string, { names }: Reading): Asked | undefined {
  const [, main = '', link = '', how = ''] =
    new RegExp(`^(.{8,}?),? (if|when|where|provided that)${WHICH}$`, 'u').exec(text) ?? [];
  const clause = mainClause(main);
  if (!clause) return undefined;
  const joint = /^(?:all|each|both)$/.test(how) || link === 'provided that';
  const asks = question(joint ? 'Under which conditions' : 'In which cases', clause, clause.rest, names);
  return { question: asks, noun: link, subject: clause.subject, whole: true };
}

const DUTY =
  /^(?:((?:To|In order to|For|Before|Under|In|On) [^,:]{3,80}), )?((?:[Tt]he|[Aa]n?|[Ee]very|[Ee]ach|[Aa]ny|[Aa]ll) [^,:]{2,50}?|\p{Lu}[^,:]{1,50}?) (must|may|can|shall|should|cannot|must not|may not) (\p{Ll}+) (.{4,60})$/u;

/** 'To succeed, the claimant must prove three things:', 'An occupier must do all of the following:' */
function duties(text: string, { names }: Reading): Asked | undefined {
  const [, lead = '', subject = '', modal = '', verb = '', object = ''] = DUTY.exec(text) ?? [];
  if (!isWhole(subject) || verb === 'be') return undefined;
  const noun = /^((?:two|three|four|five|six|seven|eight) \p{Ll}.*|the following \p{Ll}.*)$/u.exec(
    object,
  )?.[1];
  const bare = /^(?:(?:any|all|one|one or more|each|either|both) of )?the following(?: things)?$/.test(
    object,
  );
  if (!bare && (noun === undefined || !isPlural(noun.split(/ (?:of|in|for|that) /)[0] ?? '')))
    return undefined;
  const wh = bare ? 'what' : `which ${(noun ?? '').replace(/^the following /, '')}`;
  const [first = '', not = ''] = modal.split(' ');
  const core = [wh, first, withinSentence(subject, names), not, verb];
  const last = /^(?:To|In order to|Before) /.test(lead);
  const words = last
    ? [...core, lead.charAt(0).toLowerCase() + lead.slice(1)]
    : [lead === '' ? '' : `${lead},`, ...core];
  return { question: capitalised(finish(words, names)), noun: noun ?? verb, subject, whole: true };
}

/** The one clause of a sentence that says of what the cases are. */
function mainClause(main: string): Clause | undefined {
  const [clause] = main === '' ? [] : parseClauses(annotate(main).flat(), main);
  return clause && clause.lead === '' && main.startsWith(clause.subject) && isWhole(clause.subject)
    ? clause
    : undefined;
}

/** 'The rule' and 'It' name nothing by themselves. */
function isWhole(subject: string): boolean {
  return (
    subject !== '' &&
    !/^(?:it|this|that|these|those|they|he|she|there)\b|^the (?:rule|section|article|exception|act|provision|paragraph)$/i.test(
      subject,
    )
  );
}
