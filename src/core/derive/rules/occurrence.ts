import type { Clause } from '../clause.ts';
import { type DateMention, datesIn } from '../dates.ts';
import { areNames, takeEnumeration } from '../enumeration.ts';
import type { Occurrence, SentenceRule } from '../fact.ts';
import { withoutSpan, withoutTrailingClause } from '../phrase.ts';
import { isOrganisation, type Topic } from '../topic.ts';
import { wordCount } from '../words.ts';
import { canAsk } from './object.ts';

/** A verb with a date, a place or several agents: 'was signed on 15 May 1992 by A, B and C, in D'. */
export const occurrence: SentenceRule = ({ clauses }, { topic }) =>
  clauses.flatMap((clause) => occurrenceIn(clause).map((fact) => joinedWhat(fact, topic)));

/** In a document on an organisation, 'Iceland joined' means that it joined that one. */
function joinedWhat(fact: Occurrence, topic: Topic): Occurrence {
  const bare =
    fact.rest === '' && /^(?:join|leave)$/.test(fact.clause.verb?.base ?? '') && !fact.clause.passive;
  return bare && topic.certain && isOrganisation(topic) ? { ...fact, rest: topic.display } : fact;
}

function occurrenceIn(clause: Clause): readonly Occurrence[] {
  const named = areNames(clause.subjects) && clause.subjects.length > 1;
  if (!clause.verb || clause.negated || wordCount(clause.subject) > 10 || !(named || canAsk(clause)))
    return [];
  const main = clause.rest.replace(/, (?:which|who|where|when|while|whereas|although|but) .*$/s, '');
  const dates = [...datesIn(clause.lead), ...datesIn(main)];
  const date = dates.length === 1 ? dates[0] : undefined;
  // 'opposed the pact, and in 1955 he announced': the date of the next clause.
  if (
    date &&
    /,? (?:and|but|while) $/.test(main.slice(0, date.start)) &&
    /^,? (?:he|she|it|they|the|an?|\p{Lu})/u.test(main.slice(date.end))
  )
    return [];
  if (dates.length > 1 || (date === undefined && /\b(?:since|until|by|from|before|after) \d{4}\b/.test(main)))
    return [];
  const undated = date && clause.lead === '' ? withoutDate(main, date) : main;
  const single = byOne(clause, undated);
  const { agents, rest: unsigned } = single ? { agents: [], rest: single.rest } : agentsOf(clause, undated);
  const { place, rest: placeless } = placeOf(unsigned, clause);
  const rest = concise(
    placeless.replace(/^and (?:grew up|raised|brought up|bred|educated)(?= |$)/, '').trim(),
  );
  const happened =
    clause.verb.form === 'past' || /^(?:was|were|had|has|have)$/.test(clause.auxiliaries[0] ?? '');
  if (!happened || rest === undefined || /^(?:and|or|but) /.test(rest)) return [];
  const by = single?.by ?? (clause.passive ? agents : []);
  if (!date && !place && by.length === 0 && agents.length === 0) return [];
  if (date && clause.lead !== '' && clause.lead.toLowerCase() !== date.phrase.toLowerCase()) return [];
  return [{ kind: 'occurrence', clause, rest, date, place, agents, by }];
}

function withoutDate(rest: string, { start, end }: DateMention): string {
  return withoutSpan(rest, start, end);
}

const PERSON = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de |van |von |the (?=Elder|Younger))?\\p{Lu}[\\p{L}.'’-]*)+";
const BY_ONE = new RegExp(
  `(?:^| )by ((?:the )?${PERSON}(?: (?:of|on|for) \\p{Lu}\\p{L}+(?: (?:and |of )?\\p{Lu}\\p{L}+)*)?)(?: and (${PERSON}))?(?=$|,| (?:in|at|on|using|from|to|as|with|for|near)\\b)(?!, (?:\\p{Lu}|and ))`,
  'u',
);

/** 'by Jocelyn Bell', 'by A. Lee and B. Kim', with an aside behind the name left out. */
function byOne(
  clause: Clause,
  rest: string,
): { readonly by: readonly string[]; readonly rest: string } | undefined {
  const found = clause.passive ? BY_ONE.exec(rest) : null;
  if (!found?.[1]) return undefined;
  const by = [found[1], ...(found[2] === undefined ? [] : [found[2]])];
  const after = rest.slice(found.index + found[0].length).replace(/^, .*$/s, '');
  return { by, rest: `${rest.slice(0, found.index)}${after}`.trim() };
}

/** 'by A, B and C' of a passive, or the subject 'A, B and C'. */
function agentsOf(
  clause: Clause,
  rest: string,
): { readonly agents: readonly string[]; readonly rest: string } {
  if (areNames(clause.subjects) && clause.subjects.length > 1) return { agents: clause.subjects, rest };
  const by = clause.passive ? /(?:^| )by (.*)$/s.exec(rest) : null;
  const list = by?.[1] === undefined ? undefined : takeEnumeration(by[1]);
  if (!by || !list || !areNames(list.items)) return { agents: [], rest };
  return { agents: list.items, rest: `${rest.slice(0, by.index)}${list.rest}`.replace(/^[\s,]+/, '') };
}

const PLACE =
  /(?:^|,? )in ((?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*(?:, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}'’-]+)*)?)(?=,|$)/u;

/** 'in Chisinau, Moldova', at the end of a phrase: of an action that happens at one place. */
function placeOf(
  rest: string,
  { passive, verb }: Clause,
): { readonly place: string | undefined; readonly rest: string } {
  const found = PLACE.exec(rest);
  const sited =
    passive ||
    /^(?:meet|bear|die|begin|start|take|gather|occur|happen|convene|grow|live|work|study)$/.test(
      verb?.base ?? '',
    );
  if (!found?.[1] || !sited || /\bwith the \w+ing of\b/.test(rest)) return { place: undefined, rest };
  return { place: found[1], rest: withoutSpan(rest, found.index, found.index + found[0].length) };
}

/** What follows the verb, without trailing clauses; 'a Y, the X' of an apposition is 'the X'. */
function concise(rest: string): string | undefined {
  const main = withoutTrailingClause(rest)
    .replace(
      /(?<=^|\b(?:into|to|as|by|with) )an? [^,]+, ((?:the )?\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*)*)(?=,|$)/u,
      '$1',
    )
    .replace(/, (?!or )[^,]*$/, (tail) => (/ (?:and|or) /.test(tail) ? tail : ''));
  return wordCount(main) <= 14 && !/, or [^,]*$/.test(main) && !/[;:]/.test(main) ? main : undefined;
}
