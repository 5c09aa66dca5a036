import { acronymCards } from './cards/acronym.ts';
import { collectionCards } from './cards/collection.ts';
import { definitionCards } from './cards/definition.ts';
import { membershipCards } from './cards/membership.ts';
import { occurrenceCards } from './cards/occurrence.ts';
import { relationCards } from './cards/relation.ts';
import { roleCards } from './cards/role.ts';
import type { Draft, DraftBody } from './draft.ts';
import type { FoundFact, Reading } from './fact.ts';

/** How a fact is asked, given all the others: every kind has its file. */
export function draftCards(facts: readonly FoundFact[], reading: Reading): readonly Draft[] {
  const statuses = new Set(facts.flatMap(({ fact }) => statusesOf(fact)));
  return facts.flatMap((found) =>
    bodiesOf(found, reading, statuses.size > 1).map((body) => {
      const { rule, start, end, section } = found;
      return { ...body, rule, start, end, section };
    }),
  );
}

function statusesOf(fact: FoundFact['fact']): readonly string[] {
  if (fact.kind === 'membership') return [fact.status];
  return fact.kind === 'collection' && fact.relation === 'statuses' ? fact.items : [];
}

function bodiesOf({ fact }: FoundFact, reading: Reading, several: boolean): readonly DraftBody[] {
  switch (fact.kind) {
    case 'definition':
      return definitionCards(fact, reading);
    case 'acronym':
      return acronymCards(fact);
    case 'occurrence':
      return occurrenceCards(fact, reading);
    case 'membership':
      return membershipCards(fact, reading, several);
    case 'collection':
      return collectionCards(fact, reading);
    case 'role':
      return roleCards(fact, reading);
    case 'relation':
      return relationCards(fact, reading);
  }
}
