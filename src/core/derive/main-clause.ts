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
  if (!subject || !found || !OPENS_SUBJECT.test(tokens[from]?.text ?? '') || isAdjunct(tokens[from]))
    return undefined;
  const early = tokens.slice(to, at).map((token) => token.text.toLowerCase());
  return makeClause(lead, subject, { ...found, adverbs: [...early, ...found.adverbs] }, tokens, text);
}

const OPENS_SUBJECT =
  /^(?!(?:which|who|whose|whom|what|where|when|why|how|and|or|but|because|if|as|than|so|once|although|though|while|since|after|before|until|unless|whether|whereas|there|here|instead|like|unlike|suppose|consider|let|note|see)$)/i;

/** 'In flowering plants the problem ...': where such an adjunct ends is not certain. */
function isAdjunct(first: Token | undefined): boolean {
  return first?.pos === 'ADP' || first?.pos === 'SCONJ' || first?.pos === 'CCONJ';
}

/** 'In 2002', 'On 7 December', 'At 8.45': a lead that needs no comma. */
const BARE_DATE =
  /^(?:(?:In|On|By|Since|During|From) (?:(?:early|late|mid) )?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}s?|On \d{1,2} [A-Z][a-z]+|At \d{1,2}[.:]\d{2})(?=\s+[^,\s\d])/;

/** Where the subject begins: behind 'However,', 'In 2002,', 'In 2002' or 'In the wake of the war,'. */
function leadEnd(tokens: readonly Token[], text: string): number {
  const first = tokens[0];
  if (!first || !/^(?:ADP|ADV|SCONJ|VERB|CCONJ)$/.test(first.pos)) return 0;
  const bare = BARE_DATE.exec(text.slice(first.start));
  if (bare) {
    const end = first.start + bare[0].length;
    return tokens.findIndex(({ start }) => start >= end);
  }
  for (let i = 1; i < tokens.length - 2 && i < 30; i++) {
    const next = tokens[i + 1];
    if (tokens[i]?.text !== ',' || !next) continue;
    if (first.pos !== 'SCONJ' && tokens.slice(0, i).some(({ text: word }) => FINITE.test(word))) return 0;
    if (/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(next.pos) && !/^(?:which|who|whose|that)$/.test(next.text))
      return i + 1;
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
      const end = comma < 0 ? relativeEnd(tokens, i) : comma;
      if (end === undefined) return undefined;
      i = end;
      continue;
    }
    const aside = i > from && token.text === ',' ? asideEnd(tokens, i) : undefined;
    if (aside !== undefined) {
      i = aside;
      continue;
    }
    if (isFiniteVerb(tokens, i, from))
      return tokens[i - 1]?.text === ',' && !closes(tokens, i - 1, from) ? undefined : i;
  }
  return undefined;
}

/** The last token of the verb group of 'that ...' or 'whose ...' in a subject: the next verb is the main one. */
function relativeEnd(tokens: readonly Token[], i: number): number | undefined {
  if (!/^(?:that|which|who|whose)$/.test(tokens[i]?.text ?? '')) return undefined;
  for (let k = i + 1; k < tokens.length && k < i + 8; k++) {
    const token = tokens[k] as Token;
    const finite = FINITE.test(token.text) || (token.pos === 'VERB' && !/ing$/.test(token.text));
    if (finite) return (verbGroup(tokens, k)?.next ?? k + 1) - 1;
  }
  return undefined;
}

/** The comma that closes an aside opened at `i`: the verb stands straight behind it. */
function asideEnd(tokens: readonly Token[], i: number): number | undefined {
  if (!/^(?:DET|VERB|ADV|ADP|PRON|PROPN|NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')) return undefined;
  for (let k = i + 2; k < tokens.length - 1 && k < i + 30; k++) {
    if (tokens[k]?.text !== ',') continue;
    const at = tokens[k + 1]?.pos === 'ADV' ? k + 2 : k + 1;
    const { text = '', pos = '' } = tokens[at] ?? {};
    if (FINITE.test(text) || (pos === 'VERB' && !/ing$/.test(text))) return k;
  }
  return undefined;
}

/** Whether the comma at `i` is the second of a pair. */
function closes(tokens: readonly Token[], i: number, from: number): boolean {
  return tokens.slice(from, i).some(({ text }) => text === ',');
}

function isFiniteVerb(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i] as Token;
  if (FINITE.test(token.text)) return true;
  if (token.pos !== 'VERB' || /ing$/.test(token.text) || !/^\p{Ll}/u.test(token.text)) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (
    before?.pos === 'CCONJ' &&
    tokens.slice(from, i).some(({ text }) => /^(?:that|which|who|whose)$/.test(text))
  )
    return false;
  if (
    !before ||
    (/^(?:DET|ADJ|PART|ADP|PUNCT)$/.test(before.pos) && before.text !== ')' && before.text !== ',')
  )
    return false;
  if (/^(?:NOUN|PROPN)$/.test(after?.pos ?? '') && /(?:ed|en)$/.test(token.text) && before.pos === 'CCONJ')
    return false;
  return tokens.slice(from, i).some(({ pos }) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos));
}

const ASIDE =
  /^(?:(?:an?|the|which|who|whose|also|formerly|now|then|unlike|like|however|for example|for instance|in turn|such as)(?: |$)|\p{Ll}+(?:ing|ed|own|ung|ade|eld|uilt) |known )/u;

/** The subject without a bracketed or comma-bounded aside; undefined where its commas cannot be explained. */
function subjectOf(raw: string): string | undefined {
  const text = raw.trim().replace(/,$/, '').trim();
  if (!text.includes(',')) return text === '' ? undefined : text;
  const [head = '', ...aside] = text.split(/,\s*/);
  const closed = raw.trim().endsWith(',');
  if (closed && aside.length <= 2 && ASIDE.test(aside[0] ?? '')) return head;
  return enumerationOf(text) ? text : undefined;
}

/** 'The Union fights several threats': the library may take such a verb for a plural noun. */
export function withVerbRetagged(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ pos, text, lemma }, i) => {
    const object = /^(?:DET|ADJ|PRON)$/.test(tokens[i + 1]?.pos ?? '');
    return pos === 'NOUN' && /s$/.test(text) && text !== lemma && tokens[i - 1]?.pos === 'PROPN' && object;
  });
  return tokens.map((token, i) => (i === at ? { ...token, pos: 'VERB' } : token));
}
