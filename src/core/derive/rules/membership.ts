import type { Clause } from '../clause.ts';
import { areNames, enumerationOf } from '../enumeration.ts';
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
  return label && whole ? found(labelled(label), enumerationOf(clause.rest), be(clause), reading) : undefined;
}

/** 'A, B and C are the founding members of X' */
function fromMembers(clause: Clause, reading: Reading): Membership | undefined {
  if (clause.verb || clause.subjects.length < 2) return undefined;
  const label = LABEL.exec(clause.rest);
  return label?.[2] === undefined ? undefined : found(labelled(label), clause.subjects, be(clause), reading);
}

/** 'X has six full members: A, B and C' */
function fromColon(clause: Clause, reading: Reading): Membership | undefined {
  const colon = /^(?:(.+?)): (.+)$/.exec(clause.rest);
  const label = colon?.[1] === undefined ? null : LABEL.exec(colon[1]);
  if (!label || !colon?.[2] || !/^(?:have|count|comprise|include)$/.test(clause.verb?.base ?? ''))
    return undefined;
  const own = { label: label[1] ?? '', of: label[2] ?? clause.subject };
  return found(own, enumerationOf(colon[2]), clause.verb?.form === 'past' ? 'were' : 'are', reading);
}

/** 'A and B hold observer status in X' */
function fromStatus(clause: Clause, reading: Reading): Membership | undefined {
  if (clause.subjects.length < 2 || !/^(?:hold|have|enjoy)$/.test(clause.verb?.base ?? '')) return undefined;
  const status =
    /^(?:the )?((?:[a-z]+ )?(?:observer|partner|associate|guest)) status(?: (?:in|at|with) (.+))?$/.exec(
      clause.rest,
    );
  if (!status?.[1]) return undefined;
  const label = { label: `${status[1]}s`, of: status[2] };
  return found(label, clause.subjects, clause.verb?.form === 'past' ? 'were' : 'are', reading);
}

interface Labelled {
  readonly label: string;
  readonly of: string | undefined;
}

function labelled([, label = '', of]: RegExpExecArray): Labelled {
  return { label, of };
}

function found(
  { label, of }: Labelled,
  items: readonly string[] | undefined,
  verb: 'are' | 'were',
  { topic }: Reading,
): Membership | undefined {
  const organisation = of ?? (isOrganisation(topic) ? topic.display : undefined);
  if (!items || items.length < 2 || !areNames(items) || organisation === undefined) return undefined;
  const words = label.toLowerCase();
  const status = singular(words.replace(/^(?:current|present) /, '').replace(/member \w+$/, 'members'));
  return { kind: 'membership', organisation, label: words, status, be: verb, members: items };
}

function be({ auxiliaries, verb }: Clause): 'are' | 'were' {
  return auxiliaries[0] === 'were' || auxiliaries[0] === 'was' || verb?.form === 'past' ? 'were' : 'are';
}

/** Whether `text` names those who belong to something, for lists under a heading or a colon. */
export function memberLabel(text: string): string | undefined {
  return LABEL.exec(text)?.[1]?.toLowerCase();
}
