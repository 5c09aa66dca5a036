import { enumerationOf } from './enumeration.ts';
import type { Token } from './language.ts';
import { isPlural } from './words.ts';

/** Subject, verb group and what follows: as much grammar as the rules need. */
export interface Clause {
  /** What stands before the subject, without its comma: 'In the wake of the war'. */
  readonly lead: string;
  readonly subject: string;
  readonly plural: boolean;
  /** The items of a subject like 'A, B and C', else empty. */
  readonly subjects: readonly string[];
  /** In lower case, in order: ['has', 'been']. Of a copula, its 'is' too. */
  readonly auxiliaries: readonly string[];
  readonly adverbs: readonly string[];
  readonly negated: boolean;
  /** Undefined in a copular clause ('X is a Y'). */
  readonly verb: Verb | undefined;
  readonly passive: boolean;
  /** What follows the verb, without the final full stop. */
  readonly rest: string;
  readonly restTokens: readonly Token[];
}

export interface Verb {
  readonly text: string;
  readonly base: string;
  readonly form: 'past' | 'third-person' | 'bare' | 'participle';
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|shall|should)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/** The clauses of one sentence: its main clause, those joined to it by 'and', and ', which ...' after a name. */
export function parseClauses(tokens: readonly Token[], text: string): readonly Clause[] {
  const body = withoutEnd(tokens);
  const main = parseMain(body, text) ?? parseMain(withVerbRetagged(body), text);
  return [...(main ? splitCoordinated(main, text) : []), ...relativeClauses(body, text)];
}

/** The clause whose subject is already known: `tokens` begin with its verb group. */
export function parsePredicate(tokens: readonly Token[], text: string, subject: string): Clause | undefined {
  const found = verbGroup(tokens, 0);
  return found && makeClause('', subject, found, tokens, text);
}

/** 'The Union fights several threats': the library may take such a verb for a plural noun. */
function withVerbRetagged(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ pos, text, lemma }, i) => {
    const object = /^(?:DET|ADJ|PRON)$/.test(tokens[i + 1]?.pos ?? '');
    return pos === 'NOUN' && /s$/.test(text) && text !== lemma && tokens[i - 1]?.pos === 'PROPN' && object;
  });
  return tokens.map((token, i) => (i === at ? { ...token, pos: 'VERB' } : token));
}

function parseMain(tokens: readonly Token[], text: string): Clause | undefined {
  const from = leadEnd(tokens, text);
  const lead = textOf(tokens.slice(0, from), text).replace(/,$/, '').trim();
  const at = finiteVerb(tokens, from);
  if (at === undefined || at === from) return undefined;
  let to = at;
  while (to > from + 1 && tokens[to - 1]?.pos === 'ADV') to--;
  const subject = subjectOf(textOf(tokens.slice(from, to), text));
  const found = verbGroup(tokens, at);
  if (!subject || !found) return undefined;
  const early = tokens.slice(to, at).map((token) => token.text.toLowerCase());
  return makeClause(lead, subject, { ...found, adverbs: [...early, ...found.adverbs] }, tokens, text);
}

/** Where the subject begins: behind 'However,', 'In 2002,', 'In 2002' or 'In the wake of the war,'. */
function leadEnd(tokens: readonly Token[], text: string): number {
  const first = tokens[0];
  if (!first || !/^(?:ADP|ADV|SCONJ|VERB|CCONJ)$/.test(first.pos)) return 0;
  const bare = /^(?:In|On|By|Since|During) (?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}(?=\s+[^,\s\d])/.exec(
    text.slice(first.start),
  );
  if (bare) {
    const end = first.start + bare[0].length;
    return tokens.findIndex(({ start }) => start >= end);
  }
  for (let i = 1; i < tokens.length - 2 && i < 30; i++) {
    const next = tokens[i + 1];
    if (tokens[i]?.text === ',' && next && /^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(next.pos)) return i + 1;
  }
  return 0;
}

function finiteVerb(tokens: readonly Token[], from: number): number | undefined {
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.text === '(') depth++;
    else if (token.text === ')') depth--;
    if (depth > 0) continue;
    if (i > from && /^(?:that|which|who|whose|whom|where|when|because|if)$/.test(token.text)) {
      const comma =
        tokens[i - 1]?.text === ',' ? tokens.findIndex(({ text }, k) => k > i && text === ',') : -1;
      if (comma < 0) return undefined;
      i = comma;
      continue;
    }
    if (isFiniteVerb(tokens, i, from)) return i;
  }
  return undefined;
}

function isFiniteVerb(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i] as Token;
  if (FINITE.test(token.text)) return true;
  if (token.pos !== 'VERB' || /ing$/.test(token.text) || !/^\p{Ll}/u.test(token.text)) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (
    !before ||
    (/^(?:DET|ADJ|PART|ADP|PUNCT)$/.test(before.pos) && before.text !== ')' && before.text !== ',')
  )
    return false;
  if (/^(?:NOUN|PROPN)$/.test(after?.pos ?? '') && /(?:ed|en)$/.test(token.text) && before.pos === 'CCONJ')
    return false;
  return tokens.slice(from, i).some(({ pos }) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos));
}

interface VerbGroup {
  readonly auxiliaries: readonly string[];
  readonly adverbs: readonly string[];
  readonly negated: boolean;
  readonly verb: Token | undefined;
  readonly next: number;
}

function verbGroup(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const auxiliaries: string[] = [];
  const adverbs: string[] = [];
  let negated = false;
  for (let i = at; i < tokens.length; i++) {
    const { text, pos, lemma } = tokens[i] as Token;
    const word = text.toLowerCase();
    if (/^(?:not|n't|never|no longer)$/.test(word)) negated = true;
    else if (FINITE.test(word) || (BE.test(word) && auxiliaries.length > 0)) auxiliaries.push(word);
    else if (word === 'had' || word === 'having') auxiliaries.push(word);
    else if (pos === 'ADV' || (word === 'since' && auxiliaries.length > 0)) adverbs.push(word);
    else if ((pos === 'VERB' && lemma !== '') || (auxiliaries.length > 0 && isParticiple(text, pos))) {
      if (BE.test(auxiliaries.at(-1) ?? '') && isAttributive(tokens, i)) break;
      return { auxiliaries, adverbs, negated, ...withParticle(tokens, i) };
    } else break;
  }
  return auxiliaries.length > 0 ? copulaOrHave(tokens, at, { auxiliaries, adverbs, negated }) : undefined;
}

/** 'carries out exercises', 'was set up in 1990': the particle belongs to the verb. */
function withParticle(tokens: readonly Token[], i: number): Pick<VerbGroup, 'verb' | 'next'> {
  const verb = tokens[i];
  const particle = tokens[i + 1];
  const after = tokens[i + 2]?.pos ?? '';
  if (
    !verb ||
    !particle ||
    !/^(?:out|up|down|off|back|away)$/.test(particle.text) ||
    !PHRASE_START.test(after)
  ) {
    return { verb, next: i + 1 };
  }
  const joined = { text: `${verb.text} ${particle.text}`, lemma: `${verb.lemma} ${particle.text}` };
  return { verb: { ...verb, ...joined, end: particle.end }, next: i + 2 };
}

const PHRASE_START = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|VERB)$/;

/** 'is leading' is a verb; 'are organised crime' is not: a participle straight before its noun describes it. */
function isAttributive(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? '';
  const describes =
    !/ing$/.test(text) || /^(?:founding|leading|remaining|participating|governing|ruling)$/.test(text);
  return describes && /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '');
}

function isParticiple(text: string, pos: string): boolean {
  return /(?:ed|wn|ung)$/.test(text) && pos === 'ADJ';
}

function copulaOrHave(
  tokens: readonly Token[],
  at: number,
  group: Pick<VerbGroup, 'auxiliaries' | 'adverbs' | 'negated'>,
): VerbGroup | undefined {
  const width = group.auxiliaries.length + group.adverbs.length + (group.negated ? 1 : 0);
  const last = group.auxiliaries.at(-1) ?? '';
  const next = at + width;
  if (BE.test(last)) return { ...group, verb: undefined, next };
  const verb = tokens.slice(at, next).find(({ text }) => text === last);
  return /^(?:has|have|had|does|do|did)$/.test(last) && verb
    ? { ...group, auxiliaries: group.auxiliaries.slice(0, -1), verb, next }
    : undefined;
}

function makeClause(
  lead: string,
  subject: string,
  group: VerbGroup,
  tokens: readonly Token[],
  text: string,
): Clause {
  const { auxiliaries, adverbs, negated } = group;
  const restTokens = tokens.slice(group.next);
  const subjects = enumerationOf(subject) ?? [];
  const passive =
    group.verb !== undefined && BE.test(auxiliaries.at(-1) ?? '') && !/ing$/.test(group.verb.text);
  return {
    lead,
    subject,
    subjects,
    plural: subjects.length > 1 || pluralSubject(subject, auxiliaries, group.verb),
    auxiliaries,
    adverbs,
    negated: negated || /^(?:no|neither|few|hardly)\b/i.test(subject),
    verb: group.verb && verbOf(group.verb, auxiliaries),
    passive,
    rest: textOf(restTokens, text),
    restTokens,
  };
}

function verbOf({ text, lemma }: Token, auxiliaries: readonly string[]): Verb {
  // The library's dictionary is American: 'catalyses' would be asked back as 'catalyze'.
  const base = /[iy]s(?:e|es|ed|ing)$/.test(text) ? lemma.replace(/([iy])ze$/, '$1se') : lemma;
  if (auxiliaries.length > 0) return { text, base, form: 'participle' };
  if (text.toLowerCase() === base) return { text, base, form: 'bare' };
  return {
    text,
    base,
    form: /s$/.test(text.split(' ')[0] ?? '') && !/^(?:was)$/.test(text) ? 'third-person' : 'past',
  };
}

function pluralSubject(subject: string, auxiliaries: readonly string[], verb: Token | undefined): boolean {
  const first = auxiliaries[0];
  if (first && /^(?:are|were|have|do)$/.test(first)) return true;
  if (first && /^(?:is|was|has|does)$/.test(first)) return false;
  if (verb && !first && verb.text !== verb.lemma && /s$/.test(verb.text)) return false;
  if (
    verb &&
    !first &&
    verb.text === verb.lemma &&
    !/^(?:put|set|cut|let|hit|cost|read|spread)$/.test(verb.text)
  )
    return true;
  return isPlural(subject.replace(/ (?:of|in|for|from|on|with|to) .*$/, ''));
}

/** The subject without a bracketed or comma-bounded aside; undefined where its commas cannot be explained. */
function subjectOf(raw: string): string | undefined {
  const text = raw.trim().replace(/,$/, '').trim();
  if (!text.includes(',') || enumerationOf(text)) return text === '' ? undefined : text;
  const [head = '', ...aside] = text.split(/,\s*/);
  const appositive = aside.length <= 2 && /^(?:an?|the|which|who|also|formerly|now)\s/.test(aside[0] ?? '');
  return appositive && raw.trim().endsWith(',') ? head : undefined;
}

/** 'plays a role and has built a school' are two clauses of one subject. */
function splitCoordinated(clause: Clause, text: string): readonly Clause[] {
  const { restTokens } = clause;
  let depth = 0;
  for (let i = 1; i < restTokens.length - 1; i++) {
    const word = restTokens[i]?.text;
    if (word === '(') depth++;
    if (word === ')') depth--;
    if (depth > 0 || word !== 'and') continue;
    const next = restTokens.slice(i + 1);
    if (!startsPredicate(next, clause)) continue;
    const cut = restTokens[i - 1]?.text === ',' ? i - 1 : i;
    const first = {
      ...clause,
      restTokens: restTokens.slice(0, cut),
      rest: textOf(restTokens.slice(0, cut), text),
    };
    const second = parsePredicate(next, text, clause.subject);
    if (!second) return [first];
    return [first, ...splitCoordinated(inheritPassive({ ...second, plural: clause.plural }, clause), text)];
  }
  return [clause];
}

function startsPredicate(next: readonly Token[], clause: Clause): boolean {
  const at = next[0]?.pos === 'ADV' ? 1 : 0;
  const token = next[at];
  if (!token) return false;
  if (FINITE.test(token.text)) return true;
  if (token.pos !== 'VERB' || /ing$/.test(token.text)) return false;
  const after = next[at + 1]?.pos ?? '';
  if (/(?:ed|en)$/.test(token.text) && /^(?:NOUN|PROPN)$/.test(after)) return false;
  if (token.text === token.lemma)
    return clause.verb?.form === 'bare' || /^(?:will|can|may|must)$/.test(clause.auxiliaries[0] ?? '');
  const third = /s$/.test(token.text);
  const present = clause.verb?.form === 'third-person' || /^(?:is|has)$/.test(clause.auxiliaries[0] ?? '');
  return third ? present : clause.verb?.form !== 'bare';
}

const ALWAYS_ACTIVE =
  /^(?:entered|became|came|took|went|began|grew|led|moved|returned|died|lived|remained|consists|includes)$/;

/** 'was signed in 1990 and ratified in 1991': the second verb takes the auxiliary of the first. */
function inheritPassive(second: Clause, first: Clause): Clause {
  const { verb } = second;
  if (!first.passive || !verb || second.auxiliaries.length > 0 || verb.form !== 'past') return second;
  const object = /^(?:DET|PROPN|NOUN|PRON|ADJ)$/.test(second.restTokens[0]?.pos ?? '');
  if (object || ALWAYS_ACTIVE.test(verb.text)) return second;
  return { ...second, passive: true, auxiliaries: first.auxiliaries, verb: { ...verb, form: 'participle' } };
}

/** 'the X Treaty (XT), which was signed ...': a clause of its own, whose subject is the name before it. */
function relativeClauses(tokens: readonly Token[], text: string): readonly Clause[] {
  return tokens.flatMap((token, i) => {
    if (!/^(?:which|who)$/.test(token.text) || tokens[i - 1]?.text !== ',') return [];
    const before = textOf(tokens.slice(0, i - 1), text);
    const name =
      /(?:^|\s)((?:[Tt]he )?\p{Lu}[\p{L}\d'’-]*(?: (?:of|for|and|the|on|\p{Lu}[\p{L}\d'’-]*))*(?: \([A-Z][\w-]+\))?)$/u.exec(
        before,
      )?.[1];
    const clause = name && parsePredicate(tokens.slice(i + 1), text, name);
    return clause ? splitCoordinated(clause, text) : [];
  });
}

function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && /^[.!?;:,…]+$/.test(tokens[end - 1]?.text ?? '')) end--;
  return tokens.slice(0, end);
}

export function textOf(tokens: readonly Token[], text: string): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? text.slice(first.start, last.end) : '';
}
