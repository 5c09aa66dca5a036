import { parsePredicate } from '../clause.ts';
import { datesIn } from '../dates.ts';
import type { SentenceRule } from '../fact.ts';
import { annotate } from '../language.ts';
import { isOrganisation } from '../topic.ts';

const EVENT =
  /\b(?:with|by|through|after|following|saw|marked by|at) the (sign|adopt|found|establish|creat|ratif|dissol|launch|form|open|publish)(ing|ion|ment|ication|ution|ation|ing) of (the \p{Lu}[\p{L}-]*(?: (?:of|\p{Lu}[\p{L}-]*))*)((?: in|,? on) .*)$/u;

const PARTICIPLE: Readonly<Record<string, string>> = {
  sign: 'signed',
  adopt: 'adopted',
  found: 'founded',
  establish: 'established',
  creat: 'created',
  ratif: 'ratified',
  dissol: 'dissolved',
  launch: 'launched',
  form: 'formed',
  open: 'opened',
  publish: 'published',
};

/** 'with the signing of the Charter in Chisinau in 2002': an event that the sentence names by a noun. */
export const nominalEvent: SentenceRule = ({ text }, { topic }) => {
  const found = EVENT.exec(text.replace(/[.]$/, ''));
  const verb = PARTICIPLE[found?.[1] ?? ''];
  if (!found?.[3] || !verb) return [];
  const subject =
    /^the \p{L}+$/u.test(found[3]) && isOrganisation(topic) ? `${found[3]} of ${topic.display}` : found[3];
  const sentence = `was ${verb}${found[4] ?? ''}`;
  const clause = parsePredicate(annotate(sentence).flat(), sentence, subject);
  const [date, ...others] = datesIn(clause?.rest ?? '');
  if (!clause || others.length > 0) return [];
  const place = /\bin (\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+)?)(?=,|$| in| on)/u.exec(clause.rest)?.[1];
  const sited = place !== undefined && !date?.phrase.includes(place) ? place : undefined;
  return [{ kind: 'occurrence', clause, rest: '', date, place: sited, agents: [], by: [] }];
};
