import type { Token } from './language.ts';

export const FINITE =
  /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|shall|should)$/;

export const BE = /^(?:is|are|was|were|be|been|being)$/;

export interface VerbGroup {
  readonly auxiliaries: readonly string[];
  readonly adverbs: readonly string[];
  readonly negated: boolean;
  readonly verb: Token | undefined;
  readonly next: number;
}

export function verbGroup(tokens: readonly Token[], at: number): VerbGroup | undefined {
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
