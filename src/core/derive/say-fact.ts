import type { Clause } from './clause.ts';
import type { Fact, Occurrence } from './fact.ts';
import { joined } from './words.ts';

/** A fact in words, for a person who wants to know what a rule took a sentence to state. */
export function sayFact(fact: Fact): string {
  switch (fact.kind) {
    case 'definition':
      return `${fact.subject} ${fact.be} ${fact.what}`;
    case 'acronym':
      return `${fact.short} stands for ${fact.long}`;
    case 'occurrence':
      return sayOccurrence(fact);
    case 'membership':
      return `the ${fact.label} of ${fact.organisation} ${fact.be} ${joined(fact.members)}`;
    case 'collection':
      return `${fact.subject}, ${fact.relation}: ${fact.items.join('; ')}`;
    case 'role':
      return `${fact.group === undefined ? '' : `(${fact.group}) `}${sayClause(fact.clause, fact.clause.rest)}`;
    case 'relation':
      return `${fact.subject}, ${fact.relation}: ${fact.answer}`;
  }
}

function sayOccurrence({ clause, rest, date, place, agents }: Occurrence): string {
  return [
    sayClause(clause, rest),
    date && `when: ${date.answer}`,
    place && `where: ${place}`,
    agents.length > 0 && `by: ${joined(agents)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function sayClause({ subject, auxiliaries, verb }: Clause, rest: string): string {
  return [subject, ...auxiliaries, verb?.text ?? '', rest].filter((word) => word !== '').join(' ');
}
