import type { Clause } from '../clause.ts';
import type { Fact, Reading, SentenceRule } from '../fact.ts';
import { answerPhrase, withoutTrailingClause } from '../phrase.ts';
import { finish, subjectQuestion } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { clauseIn, isGeneral, isPersonName, leans } from '../standalone.ts';
import { isPerson, isTopic } from '../topic.ts';
import { wordCount } from '../words.ts';

/** 'Unlike B, A ...', 'A ..., whereas B ...': what only one of them does, or lacks. Both must be named. */
export const contrast: SentenceRule = ({ text, role }, reading) => {
  if (role !== 'prose' || text.length > 400 || !/\b(?:unlike|contrast|whereas|while)\b/i.test(text))
    return [];
  return text
    .replace(/[.]$/, '')
    .split(/; /)
    .flatMap((part) => unlike(part, reading) ?? whereas(part, reading));
};

const BEFORE = /^(?:Unlike|In contrast (?:to|with)|As opposed to) ([^,]+)(?:, (?:which|who) [^,]+)?, (.+)$/s;
const ASIDE = /^([^,]+), (?:unlike|in contrast (?:to|with)|as opposed to) ([^,]+), (.+)$/s;

/** 'Unlike B, A ...', 'A, unlike B, ...' */
function unlike(part: string, reading: Reading): readonly Fact[] | undefined {
  const [, before, told = ''] = BEFORE.exec(part) ?? [];
  const [, subject = '', aside = '', predicate = ''] = before === undefined ? (ASIDE.exec(part) ?? []) : [];
  const other = before ?? aside;
  if (other === '') return undefined;
  const said = before === undefined ? `${subject} ${predicate}` : told;
  const clause = clauseIn(said.replace(/, (?:so|and|but|which|who|because|since|as|where) .*$/s, ''));
  if (!clause || !isNamed(clause.subject) || !isNamed(other) || clause.lead !== '') return [];
  return lacking(clause, other, reading) ?? whichOf(clause, other, reading);
}

const WHEREAS: readonly RegExp[] = [
  /^(?:Whereas|While) ([^,]+), (.+)$/s,
  /^(.+?),? whereas (.+)$/s,
  /^(.+?), while (.+)$/s,
];

/** 'A does P, whereas B does Q' */
function whereas(part: string, reading: Reading): readonly Fact[] {
  const found = WHEREAS.map((form) => form.exec(part)).find((match) => match !== null);
  const [first, second] = [
    clauseIn(found?.[1] ?? ''),
    clauseIn((found?.[2] ?? '').replace(/, (?:so|and|but|which|who|because|as) .*$/s, '')),
  ];
  if (!first || !second || first.lead !== '' || second.lead !== '') return [];
  // 'while' is a contrast only between two things that hold; 'while he slept' is a time.
  if ([first, second].some(({ subject }) => isFirstOfSeveral(subject, part))) return [];
  if (/\bwhile\b/i.test(found?.[0] ?? '') && !(isGeneral(first) && isGeneral(second))) return [];
  if (!isNamed(first.subject) || !isNamed(second.subject)) return [];
  const [one] = [first, second]
    .filter((clause) => !clause.negated)
    .flatMap((clause) => whichOf(clause, clause === first ? second.subject : first.subject, reading));
  return one ? [one] : [];
}

/** 'The Danes' of 'The Danes, the Finns and the Swedes have joined'. */
function isFirstOfSeveral(subject: string, part: string): boolean {
  const at = part.indexOf(subject);
  return (
    at >= 0 &&
    /^,[^,]*(?:,[^,]*)*? and /.test(part.slice(at + subject.length).split(/ whereas |, while /)[0] ?? '')
  );
}

/** A name or a short term of its own. */
function isNamed(subject: string): boolean {
  return (
    wordCount(subject) <= 6 &&
    !leans(subject) &&
    !/^(?:it|they|some|many|most|others?|one|all|each|both|there|what|nobody|few|any|no|a few)\b|,/i.test(
      subject,
    )
  );
}

/** 'A has no P', 'A does not V P': P is what A lacks. */
function lacking(clause: Clause, other: string, { names }: Reading): readonly Fact[] | undefined {
  const { verb, auxiliaries, subject, plural, negated, passive } = clause;
  const [, none] = /^no (.+)$/s.exec(clause.rest) ?? [];
  const unlikeOther = `, unlike ${withinSentence(other, names)}`;
  const named = withinSentence(subject, names);
  if (verb?.base === 'have' && none !== undefined) {
    const lacks = finish(['What', plural ? 'do' : 'does', named, `lack${unlikeOther}`], names);
    return factOf(clause, 'lack', lacks, answerPhrase(none));
  }
  const [first, ...others] = auxiliaries;
  if (!negated) return undefined;
  const [, preposition = '', object = ''] =
    /^(?:(on|in|to|from|for|with|at|into|by|of) )?(.+)$/s.exec(withoutTrailingClause(clause.rest)) ?? [];
  if (
    !verb ||
    passive ||
    first === undefined ||
    !/^(?:an?|the|any|\p{L}+s?)\b/u.test(object) ||
    /^(?:to|that|be|as|at|once)\b/.test(object)
  )
    return [];
  const asked = finish(
    ['What', first, named, 'not', ...others, verb.base, `${preposition}${unlikeOther}`.trim()],
    names,
  );
  return factOf(clause, `not ${verb.base}`, asked, answerPhrase(object.replace(/^any /, '')));
}

/** 'What has vessels, unlike conifers?' names one of the two, so that the answer is no toss of a coin. */
function whichOf(clause: Clause, other: string, { names, topic }: Reading): readonly Fact[] {
  const rest = withoutTrailingClause(clause.rest);
  if (/^(?:call|know|term|name|refer|define)$/.test(clause.verb?.base ?? '')) return [];
  const bare = clause.restTokens.length === 0 && !clause.verb;
  if (
    bare ||
    clause.negated ||
    /^(?:called|known|termed) |\b(?:it|its|they|them|their)\b/.test(rest) ||
    leans(rest) ||
    wordCount(rest) > 18 ||
    /[:;]/.test(rest)
  )
    return [];
  const person = [clause.subject, other].some(
    (name) => isPersonName(name) || (isPerson(topic) && isTopic(name, topic)),
  );
  // Of two bare names nothing says whether they are people.
  if (
    !person &&
    [clause.subject, other].every((name) => /^\p{Lu}\p{Ll}+$/u.test(withinSentence(name, names)))
  )
    return [];
  const asked = subjectQuestion(person ? 'Who' : 'What', clause, rest, names, true);
  const unlikeOther = `, unlike ${withinSentence(other, names)}?`;
  return factOf(
    clause,
    `contrast ${clause.verb?.base ?? 'be'}`,
    asked.replace(/\?$/, unlikeOther),
    clause.subject,
  );
}

function factOf(
  { subject }: Clause,
  slot: string,
  asked: string,
  answer: string | undefined,
): readonly Fact[] {
  if (answer === undefined || leans(answer)) return [];
  return [{ kind: 'relation', relation: slot, subject, question: asked, answer, answerType: 'term' }];
}
