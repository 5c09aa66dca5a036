import type { Token } from '../language.ts';
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

const SHELL =
  '(?:evidence|reason|result|effect|consequence|outcome|upshot|cause|explanation|exception|answer|proof|alternative|solution|drawback|advantage|disadvantage|difficulty|problem|difference)';

/** What says nothing but for the sentence before: a comparison without its other side, a part without its whole. */
const ELLIPTIC: readonly RegExp[] = [
  /^The (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)(?= (?:is|was|began|started|came|broke|spread|ended|occurred|took|reached|followed|lasted|killed)\b)/,
  new RegExp(`^(?:The|One|Another|A) (?:\\p{Ll}+ ){0,2}${SHELL}(?= (?:is|was|are|were|lies|lay)\\b)`, 'u'),
  /^The (?:(?:second|third|next) )?(?:(?!(?:r|w|h?inter|for|harv|cont|prot|requ)est\b)\p{Ll}{2,}est(?: known)?|best known|best|worst|(?:most|least) \p{Ll}+) (?=(?:is|was|are|were)\b)/u,
  /^(?:No other(?!.* than\b)|(?:\p{Lu}\p{Ll}+ )?(?:More|more|Less|less|Fewer|fewer)(?= (?:is|was|are|were|has|have)\b)(?!.* than\b)|\p{Lu}\p{Ll}+ ones\b)/u,
  /\b[Tt]he (?:remaining|other) (?:one|two|three|four|five|six|seven|eight|nine|ten)(?=,|[.;]| (?:is|are|was|were|has|have|had|did|\p{Ll}+ed)\b)/u,
  /\b[Tt]he (?:others|rest)(?=,? (?:is|are|was|were|has|have|had|\p{Ll}+ed)\b)/u,
  /\bof the (?:few|others|rest|remaining|remainder)(?: (?:in|on|at) the \p{L}+)?(?=,)/u,
  /^(?:A|An) (?:second|third|fourth|further|similar|different) \p{Ll}+(?= (?:is|was|has|had|came|followed|will|\p{Ll}+ed)\b)/u,
  /^(?:Neither|Either|None)(?! of\b)(?!.*\bn?or\b)(?= (?:is|was|are|were|has|had|have|can|may|did|does|\p{Ll}+s)\b)/u,
];

/** 'A permanent body was chiefly a Canadian wish': of which kind, the sentences before tell. */
const FRESH = /^An? (?:\p{Ll}+ ){1,2}was (?!\p{Ll}+(?:ed|en|lt|nt|wn|ght|de|ld|ut|id)\b)/u;

/** The stretch that leans on another sentence although no word in it points back. */
function ellipticIn(text: string): RegExpExecArray | undefined {
  for (const form of [...ELLIPTIC, FRESH]) {
    const found = form.exec(text);
    if (found) return found;
  }
  return undefined;
}

/** 'A holds, and the remaining two followed': what stands before the clause that leans on another sentence. */
export function withoutLeaning(text: string, tokens: readonly Token[]): string {
  const found = ellipticIn(text);
  if (!found || found.index === 0) return text;
  const kept = /^(.+)(?:;|, (?:and|but|while|whereas)) (?:(?:\p{L}+,? ){0,3})$/su.exec(
    text.slice(0, found.index),
  )?.[1];
  if (kept === undefined || ellipticIn(kept)) return text;
  const said = tokens.some(
    ({ pos, end, start }) => /^(?:VERB|AUX)$/.test(pos) && end <= kept.length && start > 0,
  );
  return said ? `${kept}.` : text;
}

/** The word that leaves the sentence dangling when it stands alone, if there is one; pronouns are seen to elsewhere. */
export function danglingIn(sentence: Sentence): string | undefined {
  const { text, tokens } = sentence;
  const opening = OPENING_REFERENCE.exec(text)?.[1];
  const counts =
    opening !== undefined &&
    /^(?:some|both)$/i.test(opening) &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[1]?.pos ?? '');
  if (opening !== undefined && !counts) return opening;
  const elliptic = ellipticIn(text)?.[0].trim();
  if (elliptic !== undefined) return elliptic;
  return (
    ON_THE_PAGE.exec(text)?.[0] ??
    GENERIC.exec(text)?.[0] ??
    placeIn(text) ??
    TIME.exec(text)?.[0] ??
    pointingIn(sentence)
  );
}

/** 'the peoples who live there': the place is named before the clause. */
function placeIn(text: string): string | undefined {
  const found = PLACE.exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index);
  const named = /(?<!^)\b(?:the )?\p{Lu}[\p{L}-]+.*,? (?:who|that|which|when|while|because|as) [^,;]*$/u.test(
    before,
  );
  return named && found[0] === 'there' ? undefined : found[0];
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
