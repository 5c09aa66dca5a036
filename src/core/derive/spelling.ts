import { annotate } from './language.ts';
import { escaped, type Names, namesIn } from './names.ts';

/** `text` with every long form that has an acronym replaced by it, and '(LF)' dropped: for the visible side. */
export function shortened(text: string, names: Names): string {
  const longestFirst = [...namesIn(text, names)].sort((a, b) => b.long.length - a.long.length);
  return longestFirst.reduce((result, { long, short, article }) => {
    const form = new RegExp(
      `(?<![\\w-])(the )?${escaped(long)}(?: \\(${escaped(short)}\\))?(?![\\w-])`,
      'gi',
    );
    return result.replace(form, (_, the: string | undefined) => (the && article ? the : '') + short);
  }, text);
}

const COMMON_ENDING = /(?:ship|sis|ogy|phy|tion|ment|ness|ity|ance|ence|ism|ing|ers|ors|ists|ics|ies)$/;

/** 'france' ends as 'tolerance' does. */
function isKnownName(lower: string): boolean {
  return annotate(lower).flat()[0]?.pos === 'PROPN';
}

/** A subject or lead as it stands within a sentence: no capital for its article or first common noun. */
export function withinSentence(text: string, names: Names): string {
  const first = /^[\p{L}'’]+(?![.])/u.exec(text)?.[0] ?? '';
  if (!/^\p{Lu}\p{Ll}*$/u.test(first) || names.proper.has(first) || isForeignTitle(text)) return text;
  const lower = first.toLowerCase();
  const rest = text.slice(first.length);
  const function_ =
    /^(?:the|an?|its|his|her|their|this|that|these|those|in|on|at|by|of|after|before|during|since|following|all|some|many|most|several|each|both|one|two|three|four|five|six|seven|eight|nine|ten|member|members|critics|supporters|opponents|observers)$/;
  const noun = COMMON_ENDING.test(lower) && !isKnownName(lower);
  const described = /^[ -]\p{Ll}/u.test(rest) && !/^ (?:and|or|of|de|von|van)\b/.test(rest);
  if (/^ \p{Lu}/u.test(rest) && !function_.test(lower)) return text;
  return function_.test(lower) || names.common.has(lower) || noun || described ? lower + rest : text;
}

/** 'Metamorphosis insectorum Surinamensium': in English no two nouns stand so before a name. */
function isForeignTitle(text: string): boolean {
  const [, middle = ''] = /^\p{Lu}\p{Ll}+ (\p{Ll}{4,}) \p{Lu}\p{Ll}+$/u.exec(text) ?? [];
  return middle !== '' && annotate(middle).flat()[0]?.pos === 'NOUN';
}
