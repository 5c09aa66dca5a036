import { wordCount } from './words.ts';

/** The most words that an answer may have unless it is a list. */
export const MAX_ANSWER_WORDS = 12;

/**
 * A phrase as an answer: no clause that trails after a comma, and at most twelve words, cut only where a phrase
 * begins that the rest does not need. Undefined where that cannot be done without changing the meaning.
 */
export function answerPhrase(text: string): string | undefined {
  const phrase = withoutTrailingClause(text.trim().replace(/[\s,;:.]+$/, ''));
  if (phrase === '' || /[:;]/.test(phrase)) return undefined;
  return wordCount(phrase) <= MAX_ANSWER_WORDS ? phrase : shorterPhrase(phrase);
}

/** `text` up to a comma that opens a subordinate clause, a participle or an apposition. */
export function withoutTrailingClause(text: string): string {
  return withoutAside(
    text
      .replace(/,? and vice versa$|, (?:whatever|whoever|however|no matter) .*$/s, '')
      .replace(
        /(?:,| [–—-]) (?:which|who|whose|where|when|while|whereas|although|though|but|because|since|so|if|as well as|given|due|with|after|before|until|making|allowing|leading|giving|providing|meaning|thus|thereby|including|such as|and (?:is|are|was|were|has|have|had|it|they|he|she))\b.*$/s,
        '',
      ),
  );
}

const PARTICIPLE_TAIL =
  /, (?:(?:made|put|set|held|known|found|then|usually|often|mainly|especially|above all|\p{Ll}+(?:ed|ung)) (?:with|by|in|on|at|from|as|to|for|after|a|an|the|known|called) |\p{Ll}{3,}ing (?!and )).*$/su;

/** 'protons, producing neutrons', 'sugars, a process called X': one comma, and what follows is no item of a list. */
function withoutAside(text: string): string {
  const cut = /^\p{Ll}+ing\b/u.test(text) ? text : text.replace(PARTICIPLE_TAIL, '');
  const [head = '', tail, ...more] = cut.split(', ');
  const apposed =
    tail !== undefined && more.length === 0 && /^an? /.test(tail) && !/^an? .*\b(?:and|or) an? /.test(tail);
  return apposed ? head : cut;
}

function shorterPhrase(phrase: string): string | undefined {
  const boundary =
    / (?:among|between|within|in order to|in|during|under|through|for|with|from|on|at|by|to|that|which|who|where|so that|as|against|after|before|following|since|because)(?= )/g;
  let best: string | undefined;
  for (const match of phrase.matchAll(boundary)) {
    const kept = phrase.slice(0, match.index);
    if (wordCount(kept) > MAX_ANSWER_WORDS) break;
    // A relative clause may lose an adjunct, not its own verb or object.
    if (/ (?:that|which|who|where)(?: \S+){0,3}$/.test(kept)) continue;
    if (wordCount(kept) >= 2 && !cutsList(kept, phrase.slice(match.index))) best = kept;
  }
  return best;
}

/** A cut may not fall inside a list, after a verb that needs what follows, or before 'except'. */
function cutsList(kept: string, dropped: string): boolean {
  if (/,[^,]*$/.test(kept) && !/, (?:and|or) [^,]*$/.test(kept)) return true;
  if (/\bfrom\b/.test(kept) && /^ to\b/.test(dropped)) return true;
  return (
    /\b(?:except|unless|only|without)\b/.test(dropped) || /\b(?:and|or|of|the|a|an|not|is|are|be)$/.test(kept)
  );
}

/** The noun phrase that answers 'what does X handle?': the object without dates and adjuncts of place. */
export function withoutSpan(text: string, start: number, end: number): string {
  return `${text.slice(0, start)} ${text.slice(end)}`
    .replace(/\s+/g, ' ')
    .replace(/\s+,/g, ',')
    .replace(/(?:,\s*)+,/g, ',')
    .replace(/^[\s,]+|[\s,]+$/g, '');
}
