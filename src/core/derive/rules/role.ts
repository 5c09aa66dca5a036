import type { Clause } from '../clause.ts';
import type { Fact, SentenceRule } from '../fact.ts';
import { isOrganisation, isTopic, type Topic } from '../topic.ts';
import { BODY_NOUN, wordCount } from '../words.ts';

/** 'The Joint Staff handles ...', in a document about an organisation: what its bodies do and are. */
export const role: SentenceRule = ({ clauses, role: place, writtenOut }, { topic }) =>
  place === 'prose' && writtenOut === undefined && isOrganisation(topic)
    ? clauses.flatMap((clause) => roleOf(clause, topic))
    : [];

function roleOf(clause: Clause, topic: Topic): readonly Fact[] {
  const holder = clause.subject;
  if (!isBody(holder) || isTopic(holder, topic) || !describesRole(clause)) return [];
  return [{ kind: 'role', holder, group: `body of ${topic.display}`, clause }];
}

/** A capitalised name whose head says that it is an organised body. */
export function isBody(name: string): boolean {
  const bare = name.replace(/^[Tt]he /, '').replace(/ \([^)]*\)$/, '');
  const head =
    bare
      .replace(/ (?:of|for|on) .*$/, '')
      .split(' ')
      .at(-1) ?? '';
  return /^\p{Lu}/u.test(bare) && !COUNTED.test(bare) && wordCount(bare) >= 2 && BODY_NOUN.test(head);
}

/** 'Six organisations' at the head of a sentence: a number and a noun, no name. */
const COUNTED =
  /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Many|Several|Some|All|Most|Other|Both) \p{Ll}/u;

/** In the present tense, and not a mere event or a place. */
export function describesRole(clause: Clause): boolean {
  const { verb, auxiliaries, negated, rest, passive } = clause;
  if (negated || passive || rest === '' || clause.subjects.length > 1) return false;
  if (!verb) return /^(?:is|are)$/.test(auxiliaries[0] ?? '') && /^(?:an?|the) /.test(rest);
  return (
    auxiliaries.length === 0 && (verb.form === 'third-person' || (verb.form === 'bare' && clause.plural))
  );
}
