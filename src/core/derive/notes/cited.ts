import type { Fact, Reading } from '../fact.ts';
import { capitalised, wordCount } from '../words.ts';
import { answerOf } from './answer.ts';
import { formOf } from './form.ts';
import type { NoteLine } from './line.ts';
import { within } from './subject.ts';

/** 'Ebbinghaus (1885) - ...', 'Working memory (Baddeley & Hitch 1974)': who did it, and what they did. */
export function citedFacts({ term, cite, says }: NoteLine, { names }: Reading): readonly Fact[] {
  if (!cite) return [];
  if (cite.who !== undefined && cite.who !== term)
    return isNamedAfter(term, cite.who) ? [] : [workOf(term, cite.who, cite.year)];
  const who = cite.who ?? term;
  const answer = answerOf(says);
  if (!/^\p{Lu}/u.test(who) || answer === undefined) return [];
  const base = { kind: 'relation', subject: who } as const;
  const form = formOf(answer);
  const lower = within(answer, names);
  const did = form === 'did';
  const question = did ? `What did ${who} do in ${cite.year}?` : `What is noted about ${who} (${cite.year})?`;
  const facts: Fact[] = [{ ...base, relation: 'work', question, answer, answerType: 'phrase' }];
  if (wordCount(answer) >= 3) {
    const back = did
      ? `Who ${lower} in ${cite.year}?`
      : `Whose work (${cite.year}) is described as “${lower}”?`;
    facts.push({ ...base, relation: 'author', question: back, answer: who, answerType: 'person' });
  }
  return facts;
}

const DATED_WORK =
  /^(\d{4}):? (\p{Lu}[\p{L}’'-]+)(?: \([^)]*\))?(?::| →| [-=]>| –) (\p{Ll}[^=.;,:→]{3,60}?)(?: = |[.;,]|$)/u;

/** '1962 Hess: sea-floor spreading = ...': whose work that is. */
export function datedWork(text: string): Fact | undefined {
  const [, year = '', who = '', thing = ''] = DATED_WORK.exec(text) ?? [];
  if (who === '' || wordCount(thing) > 5 || formOf(thing) !== 'noun' || isNamedAfter(thing, who))
    return undefined;
  return workOf(thing.trim(), who, year);
}

/** 'Pigouvian tax (Pigou 1920)': the name gives the answer away. */
function isNamedAfter(term: string, who: string): boolean {
  return who
    .split(/[^\p{L}]+/u)
    .some((name) => name.length > 3 && term.toLowerCase().includes(name.slice(0, 5).toLowerCase()));
}

/** 'Serial position (1962): whose work is it?' */
export function workOf(thing: string, who: string, year: string): Fact {
  const question = `${capitalised(thing)} (${year}): whose work is it?`;
  return {
    kind: 'relation',
    relation: 'work of',
    subject: thing,
    question,
    answer: who,
    answerType: 'person',
  };
}
