import { type Clause, makeClause, textOf } from './clause.ts';
import { enumerationOf } from './enumeration.ts';
import type { Token } from './language.ts';
import { FINITE, verbGroup } from './verb-group.ts';

export function parseMain(tokens: readonly Token[], text: string): Clause | undefined {
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

/** The subject without a bracketed or comma-bounded aside; undefined where its commas cannot be explained. */
function subjectOf(raw: string): string | undefined {
  const text = raw.trim().replace(/,$/, '').trim();
  if (!text.includes(',') || enumerationOf(text)) return text === '' ? undefined : text;
  const [head = '', ...aside] = text.split(/,\s*/);
  const appositive = aside.length <= 2 && /^(?:an?|the|which|who|also|formerly|now)\s/.test(aside[0] ?? '');
  return appositive && raw.trim().endsWith(',') ? head : undefined;
}

/** 'The Union fights several threats': the library may take such a verb for a plural noun. */
export function withVerbRetagged(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ pos, text, lemma }, i) => {
    const object = /^(?:DET|ADJ|PRON)$/.test(tokens[i + 1]?.pos ?? '');
    return pos === 'NOUN' && /s$/.test(text) && text !== lemma && tokens[i - 1]?.pos === 'PROPN' && object;
  });
  return tokens.map((token, i) => (i === at ? { ...token, pos: 'VERB' } : token));
}
