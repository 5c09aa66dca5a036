import type { Clause } from '../clause.ts';
import { datesIn } from '../dates.ts';
import { areNames, enumerationOf } from '../enumeration.ts';
import type { Fact, Reading, SentenceRule } from '../fact.ts';
import type { Names } from '../names.ts';
import { answerPhrase, withoutSpan, withoutTrailingClause } from '../phrase.ts';
import { question } from '../question.ts';
import { borneOut, predicateOf } from '../syntax/borne-out.ts';
import { treeOf } from '../syntax/sentence-tree.ts';
import type { Tree } from '../syntax/tree.ts';
import { dependent, phraseOf } from '../syntax/walk.ts';
import { isOrganisation, isTopic } from '../topic.ts';
import { isBareDefinite, isPlural, LIGHT_VERB, PREPOSITIONAL, wordCount } from '../words.ts';
import { describesRole, isBody } from './role.ts';

/** 'X handles Y', 'X originated from Y', 'X plays a role in Y', 'X raises concerns about Y': asks for Y. */
export const object: SentenceRule = (sentence, reading) =>
  sentence.role === 'lead-in'
    ? []
    : borneOut(sentence).flatMap((clause) => objectOf(clause, reading, treeOf(sentence)));

function objectOf(clause: Clause, reading: Reading, tree: Tree): readonly Fact[] {
  const { verb } = clause;
  if (!verb || clause.negated || !canAsk(clause) || isPassing(clause)) return [];
  if (
    isOrganisation(reading.topic) &&
    isBody(clause.subject) &&
    describesRole(clause) &&
    !isTopic(clause.subject, reading.topic)
  )
    return [];
  const { rest, when } = withoutWhen(clause);
  if (/\b(?:including|such as|namely)\b/.test(rest) || /:/.test(rest)) return [];
  return (
    roleIn(clause, rest, reading) ??
    prepositional(clause, rest, when, reading) ??
    aboutNoun(clause, rest, reading) ??
    direct(clause, rest, when, reading, objectIn(clause, rest, tree)) ??
    []
  );
}

/** The subject says what it is about without the sentences around it. */
export function canAsk({ subject, subjects, stands }: Clause): boolean {
  if (/ that followed$/.test(subject)) return false;
  if (subjects.length > 1 || wordCount(subject) > 8 || (isBareDefinite(subject) && !stands)) return false;
  if (
    /^(?:(?:an?|the|two|three) )?(?:second|third|further|later|earlier|revised|similar|another|others?|same|result|effect|reason|remaining|rest|former|latter|following|previous|other|only|next)\b/i.test(
      subject,
    )
  )
    return false;
  return !/^(?:this|that|these|those|it|they|he|she|we|you|such|some|many|most|several|others?|one|both|each(?! \p{Ll})|all|every|there|nothing|everything|what|who|only)\b|sel(?:f|ves)$|^(?:an?|one|two|three|\d+) (?:day|week|month|year|decade)s? (?:after|before|later|earlier)\b/iu.test(
    subject,
  );
}

/** 'A storm brought snow': which storm, only the page says. */
function isPassing({ subject, verb, auxiliaries }: Clause): boolean {
  return /^an? /i.test(subject) && (verb?.form === 'past' || /^(?:was|were|had)$/.test(auxiliaries[0] ?? ''));
}

function withoutWhen(clause: Clause): { readonly rest: string; readonly when: string } {
  const main = withoutTrailingClause(clause.rest);
  const date = datesIn(main)[0];
  const when = date?.phrase ?? datesIn(clause.lead)[0]?.phrase ?? '';
  return { rest: date ? withoutSpan(main, date.start, date.end) : main, when };
}

/** 'plays a role in NP' */
function roleIn(clause: Clause, rest: string, { names }: Reading): readonly Fact[] | undefined {
  const [, role = '', where = ''] = /^((?:an? |the )?(?:[a-z]+ )?(?:role|part)) in (.+)$/.exec(rest) ?? [];
  const answer =
    role !== '' && /^(?:play|have|take)$/.test(clause.verb?.base ?? '') ? answerPhrase(where) : undefined;
  if (!answer) return undefined;
  const head = answer.split(' ').at(-1) ?? '';
  const simple = wordCount(answer) <= 3 && isPlural(head) && wordCount(answer) > 1;
  const text = question(simple ? `In what kind of ${head}` : 'In what', clause, role, names);
  const back = simple ? answer.split(' ').slice(0, -1).join(' ') : answer;
  return [relation(`${clause.verb?.base} role`, clause, text, simple ? `${back} ${head}` : back)];
}

/** 'originated from NP', 'was transformed into NP' */
function prepositional(
  clause: Clause,
  rest: string,
  when: string,
  { names }: Reading,
): readonly Fact[] | undefined {
  const [, preposition = '', object = ''] =
    /^(?:(?:mostly|mainly|largely|partly|chiefly) )?((?:out of|[a-z]+)) (.+)$/s.exec(rest) ?? [];
  const governed =
    PREPOSITIONAL.test(`${clause.verb?.base} ${preposition}`) || (clause.passive && preposition === 'into');
  if (!governed || /^by\b/.test(object) || / by (?:the|an?) [^ ]+$/.test(object)) return undefined;
  const target = clause.passive || /^(?:into|from|out of)$/.test(preposition) ? apposed(object) : object;
  const items = enumerationOf(target);
  if (items && items.length > 2) {
    const asked = question('What', clause, [preposition, when].filter(Boolean).join(' '), names);
    return [
      {
        kind: 'collection',
        relation: `${clause.verb?.base} ${preposition}`,
        subject: clause.subject,
        question: asked,
        items,
      },
    ];
  }
  const answer = answerPhrase(target);
  if (!answer || /^(?:this|that|these|it|its)\b/.test(answer)) return undefined;
  const text = question('What', clause, [preposition, when].filter(Boolean).join(' '), names);
  return [relation(`${clause.verb?.base} ${preposition}`, clause, text, answer)];
}

/** 'a more structured form, the X, with ...' -> 'the X' */
function apposed(object: string): string {
  return (
    /^an? [^,]+, ((?:the )?\p{Lu}[^,]*)/u.exec(object)?.[1] ??
    object.replace(/, .*$/s, (tail) => (/ and | or /.test(tail) ? tail : ''))
  );
}

/** 'raised concerns about NP', 'share an interest in NP' */
function aboutNoun(clause: Clause, rest: string, { names, topic }: Reading): readonly Fact[] | undefined {
  const [, noun = '', preposition = '', object = ''] =
    /^((?:an? |the )?(?:[a-z]+ )?(?:concerns?|questions?|doubts?|fears?|worries|criticisms?|objections?|agreements?|interest|control|influence|access|responsibility|jurisdiction|authority)) (about|over|on|to|in|for|of) (.+)$/s.exec(
      rest,
    ) ?? [];
  const answer = object === '' ? undefined : answerPhrase(object);
  if (!answer) return undefined;
  const bare = /^(?:critics|opponents|supporters|observers|members|analysts)$/i.test(clause.subject);
  const whose =
    bare && topic.certain ? { ...clause, subject: `${clause.subject} of ${topic.display}` } : clause;
  return [
    relation(
      `${clause.verb?.base} ${noun}`,
      clause,
      question('What', whose, `${noun} ${preposition}`, names),
      answer,
    ),
  ];
}

/** 'X verbs NP': the whole object, or its head where 'for Y to ...' says what it is for. */
function direct(
  clause: Clause,
  rest: string,
  when: string,
  { names, topic }: Reading,
  thing: string | undefined,
): readonly Fact[] | undefined {
  const { verb, restTokens, subject } = clause;
  if (
    !verb ||
    clause.passive ||
    /^(?:turn|lie|sit|stand|run|go|call|name|draw)$/.test(verb.base) ||
    LIGHT_VERB.test(verb.base) ||
    !/^(?:DET|ADJ|NOUN|PROPN|NUM|VERB)$/.test(restTokens[0]?.pos ?? '')
  )
    return undefined;
  if (
    /^(?:that|to|how|whether|what|which|where|when|who|why|if|it|them|him|her|itself|themselves)\b/.test(rest)
  )
    return undefined;
  if (!/\p{Lu}/u.test(subject.slice(1)) && !isTopic(subject, topic) && isOrganisation(topic))
    return undefined;
  const [, head, use] = /^((?:an?|the) [^,]+?) (for .+ to .+)$/s.exec(rest) ?? [];
  if (head && use && wordCount(use) <= 16)
    return [relation(verb.base, clause, question('What', clause, use, names), head)];
  if (OFTEN.test(rest))
    return [relation(`${verb.base} how often`, clause, question('How often', clause, when, names), rest)];
  const items = enumerationOf(rest);
  const asked = question('What', clause, when, names);
  if (items && items.length > 2 && items.every((item) => wordCount(item) <= 6)) {
    return areNames(items)
      ? undefined
      : [{ kind: 'collection', relation: verb.base, subject, question: asked, items }];
  }
  if (thing !== undefined && !/^(?:$|,)/.test(rest.slice(thing.length)))
    return withTail(clause, thing, rest, when, names);
  const answer = UNFIT.test(rest) ? undefined : answerPhrase(rest);
  return answer && wordCount(answer) >= 2 ? [relation(verb.base, clause, asked, answer)] : undefined;
}

/** The object by the tree, where what stands behind the verb begins with it. */
function objectIn(clause: Clause, rest: string, tree: Tree): string | undefined {
  const predicate = predicateOf(clause, tree);
  const object = predicate && dependent(tree, predicate.index, /^obj$/);
  const text = object && phraseOf(tree, object).text;
  return text !== undefined && rest.startsWith(text) ? text : undefined;
}

const TAIL =
  /^(?!in (?:two|three|four|five|six) )(?:from|to|into|with|within|through|in|on|at|for|against|during|over|under|between|as) [^,]+$/;

/** 'protects the steel from rust': what is protected from rust. */
function withTail(
  clause: Clause,
  thing: string,
  rest: string,
  when: string,
  names: Names,
): readonly Fact[] | undefined {
  const tail = rest.slice(thing.length).trim();
  const broken = /\b(?:but|and|or|which|that|is|are|was|were|it|its|their)\b/.test(tail);
  if (!TAIL.test(tail) || broken || wordCount(tail) > 8 || UNFIT.test(thing)) return undefined;
  const answer = answerPhrase(thing);
  const asked = question('What', clause, [tail, when].filter(Boolean).join(' '), names);
  return answer === thing && !/^the \p{Ll}+$/u.test(thing)
    ? [relation(clause.verb?.base ?? '', clause, asked, answer)]
    : undefined;
}

/** 'flashes every 1.3 seconds', 'meets twice a year' */
const OFTEN =
  /^(?:about |roughly |around |nearly |almost )?(?:every (?:[\d.,]+ |two |three |four |five |six )?(?:second|minute|hour|day|week|month|year|decade)s?|(?:once|twice|(?:\d+|two|three|four|five|six) times) (?:an?|every) \p{Ll}+)$/u;

/** An object that leans on what is left out: 'X until Y did Z', 'attention to X', 'Halifax into a port', 'the first with X'. */
const UNFIT =
  /\b(?:since|as|until|unless|than|where)\b|^(?:attention|part|place|account|care|note|advantage|rise|way|use|light|effect|birth|office|further|the (?:name|title|status|rank|first|second|third|latter|former|one|two|opposite))\b|^[^,]+ into |^p{Ll}+ (?:was|were)\b|^by\b|, p{Ll}+ed p{Ll}+ |\b(?:either|both)\b|^(?:two|three|four|five|six|several|many) \S+ of /;

function relation(slot: string, { subject }: Clause, text: string, answer: string): Fact {
  return { kind: 'relation', relation: slot, subject, question: text, answer, answerType: 'phrase' };
}
