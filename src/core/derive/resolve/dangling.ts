import type { Sentence } from '../sentence.ts';

const JOINED =
  '(?:(?:However|Moreover|Furthermore|Therefore|Thus|Instead|In addition|As a result|Nevertheless|Still|Today|Later|Then|Also|Yet|But|And|Consequently|Meanwhile|In turn|For example|For instance),? )?';

const OPENING_REFERENCE = new RegExp(
  `^${JOINED}(this|that|these|those(?! (?:who|that|which|of|in|with)\\b)|such(?! as\\b)|(?:both|others?|another|some|one)(?! of (?!them|these|those|us)| \\d)|the former|the latter|there|here|we|you|i|my|our|your)\\b`,
  'i',
);

const GENERIC =
  /(?<![\p{L}])the (treaty|agreement|pact|bloc|article|passage|former|latter|above|aforementioned)\b(?! (?:of|that|which|for|between|on|called|known|\p{Lu}))/u;

const PLACE =
  /(?<!\bover )\b(?:[Tt]here(?! (?:is|are|was|were|has|have|had|may|can|must)\b)|[Hh]ere|(?<=^)(?:Afterwards|Thereafter))\b/;

const TIME =
  /\b(?:that|the same|the previous|the following|the next) (?:event|time|year|month|day|morning|night|week|decade|century)\b/;

/** 'Figure 3 shows', 'as in Table 2': what only the page shows. */
const ON_THE_PAGE =
  /^(?:Figure|Fig\.|Table|Diagram|Box) ?\d|\b(?:shown|seen|illustrated|given|listed|see|in|of) (?:Figure|Fig\.|Table|in (?:Figure|Fig\.|Table)|on page) ?\d|\bsee (?:the )?(?:chapter|section|figure|page) \d/iu;

/** 'These cells', and 'those' where nothing behind it says which. */
const POINTING =
  /\b(?:these|this|those(?! \p{Ll}+(?:ed|ing)\b| (?:who|that|which|of|in|with|made|bought)\b)) (\p{Ll}+)/gu;

/** The word that leaves the sentence dangling when it stands alone, if there is one; pronouns are seen to elsewhere. */
export function danglingIn(sentence: Sentence): string | undefined {
  const { text, tokens } = sentence;
  const opening = OPENING_REFERENCE.exec(text)?.[1];
  const counts =
    opening !== undefined &&
    /^(?:some|both)$/i.test(opening) &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[1]?.pos ?? '');
  if (opening !== undefined && !counts) return opening;
  return (
    ON_THE_PAGE.exec(text)?.[0] ??
    GENERIC.exec(text)?.[0] ??
    PLACE.exec(text)?.[0] ??
    TIME.exec(text)?.[0] ??
    pointingIn(sentence)
  );
}

/** 'This is' behind a comma means what stands before it, and so does 'this cell' behind 'cell'. */
function pointingIn({ text, tokens }: Sentence): string | undefined {
  for (const found of text.matchAll(POINTING)) {
    const [whole, noun = ''] = found;
    const before = text.slice(0, found.index);
    const next = tokens.find(({ start }) => start === found.index + whole.length - noun.length);
    const bare = /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? '');
    const said = new RegExp(`(?<!\\p{L})${noun.replace(/s$/, '')}`, 'iu').test(before);
    if (bare ? !/[,;:]|\band $/.test(before) : !said) return whole;
  }
  return undefined;
}
