import type { Clause } from '../clause.ts';
import { areNames, enumerationOf, takeEnumeration } from '../enumeration.ts';
import type { Membership, Reading, SentenceRule } from '../fact.ts';
import { isOrganisation } from '../topic.ts';
import { singular } from '../words.ts';

const MEMBER =
  '(?:members|member (?:states|countries|nations|companies|parties)|observers|observer (?:states|countries|members)|partners|dialogue partners|signatories|founders|parties)';
const LABEL = new RegExp(
  `^(?:the |its |\\w+['’]s? )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+) )?((?:[a-z-]+ )*${MEMBER})(?: (?:of|to|in) (.+))?$`,
  'i',
);

/** Who has which status: 'The full members of X are A and B', 'X has two observers: A and B', 'A and B are members of X'. */
export const membership: SentenceRule = ({ clauses, role }, reading) =>
  role === 'prose' ? clauses.flatMap((clause) => membershipIn(clause, reading) ?? []) : [];

function membershipIn(clause: Clause, reading: Reading): Membership | undefined {
  if (clause.negated) return undefined;
  return (
    fromSubject(clause, reading) ??
    fromMembers(clause, reading) ??
    fromColon(clause, reading) ??
    fromStatus(clause, reading)
  );
}

/** 'The current full members of X are A, B and C' */
function fromSubject(clause: Clause, reading: Reading): Membership | undefined {
  const label = LABEL.exec(clause.subject);
  const whole = clause.verb === undefined || clause.verb.base === 'comprise';
  return label && whole ? found(label, enumerationOf(clause.rest), be(clause), reading) : undefined;
}

/** 'A, B and C are the founding members of X' */
function fromMembers(clause: Clause, reading: Reading): Membership | undefined {
  if (clause.verb || clause.subjects.length < 2) return undefined;
  const label = LABEL.exec(clause.rest);
  return label?.[2] === undefined ? undefined : found(label, clause.subjects, be(clause), reading);
}

/** 'X has six full members: A, B and C' */
function fromColon(clause: Clause, reading: Reading): Membership | undefined {
  const colon = /^(?:(.+?)): (.+)$/.exec(clause.rest);
  const label = colon?.[1] === undefined ? null : LABEL.exec(colon[1]);
  if (!label || !colon?.[2] || !/^(?:have|count|comprise|include)$/.test(clause.verb?.base ?? ''))
    return undefined;
  const organisation = [label[0], label[1], label[2] ?? clause.subject] as unknown as RegExpExecArray;
  return found(organisation, enumerationOf(colon[2]), clause.verb?.form === 'past' ? 'were' : 'are', reading);
}

/** 'A and B hold observer status in X' */
function fromStatus(clause: Clause, reading: Reading): Membership | undefined {
  if (clause.subjects.length < 2 || !/^(?:hold|have|enjoy)$/.test(clause.verb?.base ?? '')) return undefined;
  const status =
    /^(?:the )?((?:[a-z]+ )?(?:observer|partner|associate|guest)) status(?: (?:in|at|with) (.+))?$/.exec(
      clause.rest,
    );
  if (!status?.[1]) return undefined;
  const label = [status[0], `${status[1]}s`, status[2]] as unknown as RegExpExecArray;
  return found(label, clause.subjects, clause.verb?.form === 'past' ? 'were' : 'are', reading);
}

function found(
  [, label = '', of]: RegExpExecArray,
  items: readonly string[] | undefined,
  verb: 'are' | 'were',
  { topic }: Reading,
): Membership | undefined {
  const organisation = of ?? (isOrganisation(topic) ? topic.display : undefined);
  if (!items || items.length < 2 || !areNames(items) || organisation === undefined) return undefined;
  const words = label.toLowerCase();
  const status = singular(
    words.replace(/^(?:current|present|remaining|other|original) /, '').replace(/member \w+$/, 'members'),
  );
  return { kind: 'membership', organisation, label: words, status, be: verb, members: items };
}

function be({ auxiliaries, verb }: Clause): 'are' | 'were' {
  return auxiliaries[0] === 'were' || auxiliaries[0] === 'was' || verb?.form === 'past' ? 'were' : 'are';
}

/** Whether `text` names those who belong to something, for lists under a heading or a colon. */
export function memberLabel(text: string): string | undefined {
  return LABEL.exec(text)?.[1]?.toLowerCase();
}

/** Names at the start of `text` that a rule may ask for one by one. */
export function leadingNames(text: string): readonly string[] {
  const list = takeEnumeration(text);
  return list && areNames(list.items) ? list.items : [];
}
