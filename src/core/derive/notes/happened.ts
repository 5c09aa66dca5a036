import type { Reading } from '../fact.ts';
import { annotate } from '../language.ts';
import { parseClauses } from '../parse-clauses.ts';
import { question } from '../question.ts';

/** Verbs that never take an object: 'the war ended', where 'treaty signed' leaves out its 'was'. */
const ENDS =
  /^(?:die|begin|end|fall|rise|resign|arrive|return|emerge|collapse|start|occur|explode|sink|expire|retire|erupt|abdicate)$/;

/** 'Soviet Union launches Sputnik' as 'When did the ...?': only where it is a clause whose subject is a name or has its article. */
export function hadHappened(said: string, { names }: Reading): string | undefined {
  const text = `${said}.`;
  const clauses = parseClauses(annotate(text).flat(), text);
  const [clause] = clauses;
  if (!clause || clauses.length > 1 || clause.lead !== '' || clause.negated) return undefined;
  const { subject, verb, auxiliaries, rest } = clause;
  const first = /^\p{L}+/u.exec(subject)?.[0] ?? '';
  const named =
    /^(?:the|an?|all|first|two|three|four)$/i.test(first) ||
    names.proper.has(first) ||
    /^\p{Lu}\S* (?:\S+ )?\p{Lu}/u.test(subject) ||
    /^\p{Lu}{2,}/u.test(subject);
  if (!named || !verb || /^(?:it|they|he|she|this|there)$/i.test(first)) return undefined;
  const [aux, ...others] = auxiliaries;
  if (aux !== undefined)
    return /^(?:is|are|was|were)$/.test(aux) && clause.passive
      ? question('When', { ...clause, auxiliaries: [past(aux), ...others] }, rest, names)
      : undefined;
  if (!ENDS.test(verb.base) && !/^(?:the|an?|its|all|\p{Lu}|\d|[\p{Ll}]+s\b)/u.test(rest)) return undefined;
  // 'the cell?': which, only the page says.
  if (/\bthe \p{Ll}+$/u.test(rest)) return undefined;
  return question('When', { ...clause, verb: { ...verb, form: 'past' } }, rest, names);
}

function past(auxiliary: string): string {
  return auxiliary === 'is' ? 'was' : auxiliary === 'are' ? 'were' : auxiliary;
}
