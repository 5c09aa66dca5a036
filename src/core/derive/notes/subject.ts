import type { Names } from '../names.ts';
import { isPlural, wordCount } from '../words.ts';

const UNIT =
  /^(?:(?:[A-Z]{2,5} ?\d{2,4}\b,?\s*)|(?:lecture|week|wk|chapter|ch|unit|part|topic|module|section|lesson|session|class|lec|case)\b\.? ?\d*\s*(?:[:.–—-]+|(?=\s))\s*)+/i;

/** Headings that name a kind of content and no subject. */
const GENERIC =
  /^(?:(?:key|main|important|basic|useful|some|other|further) )*(?:terms?|vocabulary|glossary|definitions?|abbreviations?|basics|overview|introduction|intro|background|summary|notes?|points?|facts?|dates?|people|concepts?|ideas?|details|faq|questions|timeline|chronology|events|history|miscellaneous|misc|groups|general|recap|revision|examples?)$/i;

/** Labels that name a side of the matter at hand rather than a matter of their own. */
const ATTRIBUTE =
  /^(?:(?:general|main|key|chief|normal|common|other|early|late|typical|long-term|short-term|immediate|underlying|molecular|empirical|addition) )*(?:causes?|symptoms?|signs?|types?|kinds?|forms?|stages?|phases?|steps?|parts?|components?|elements?|functions?|roles?|uses?|features?|characteristics?|properties|property|advantages?|disadvantages?|pros|cons|benefits?|drawbacks?|strengths?|weaknesses|limitations?|effects?|consequences?|results?|outcomes?|significance|importance|purposes?|aims?|goals?|objectives?|methods?|treatments?|diagnosis|prevention|location|capacity|duration|formula|structure|units?|symbol|equation|tests?|reactions?|evidence|criticisms?|definition|meaning|origin|size|length|weight|height|population|capital|area|currency|language|religion|leaders?|members?|factors?|reasons?|principles?|conditions?|requirements?|exceptions?|investigations?|findings|management|applications?|problems?|solutions?|risk factors|side effects|complications)$/i;

/** 'Causes', 'general formula', and 'Advantages of X', which says of what itself. */
export function isAttribute(term: string): boolean {
  return ATTRIBUTE.test(term.replace(/ (?:of|for|in) .+$/, ''));
}

/** A heading without its number, unit and citation: '2. Working memory (Baddeley 1974)' -> 'Working memory'. */
export function bareHeading(heading: string): string {
  return heading
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[IVX]+\.)\s+/, '')
    .replace(UNIT, '')
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/^[\s:–—-]+|[\s:–—-]+$/g, '')
    .replace(/\s+[–—-]{1,2}\s+.*\b(?:notes?|revision|summary|sheet|week|lecture|part)\b.*$/i, '')
    .replace(
      / (?:cheat sheet|revision(?: notes| list)?|(?:lecture |study |revision )?notes|summary|recap)$/i,
      '',
    )
    .trim();
}

/** What a line is about: the nearest heading that names a thing, or else the title. */
export function subjectOf(section: readonly string[], title: string): string | undefined {
  for (const heading of [...section].reverse()) {
    const bare = bareHeading(heading);
    if (bare !== '' && !isGeneric(bare) && wordCount(bare) <= 6 && !/[?!]$/.test(bare)) return spoken(bare);
  }
  const bare = bareHeading(title);
  // 'Biology - week 3' says of what course it is.
  if (/ [–—-]{1,2} |\b(?:wk|week|lecture|part)\b/i.test(bare)) return undefined;
  return bare !== '' && !isGeneric(bare) && wordCount(bare) <= 6 ? spoken(bare) : undefined;
}

/** 'Key terms', 'Causes', 'Declarative': a heading that names no subject of its own. */
export function isGeneric(heading: string): boolean {
  const parts = heading.split(/ (?:[+&/]|and) /);
  return parts.every((part) => GENERIC.test(part) || ATTRIBUTE.test(part) || isAdjective(part));
}

/** 'episodic', 'procedural', 'left-sided': half a name, that needs its noun or its heading. */
export function isAdjective(name: string): boolean {
  return /^\S+(?:ic|al|ive|ous|ary|sided|ed|ible|able|term)$/i.test(name) && !/^[\p{Lu}\d]+$/u.test(name);
}

/** The heading itself as a group of things: 'Types of LTM', 'Functional groups'. */
export function pluralHeading(section: readonly string[]): string | undefined {
  const bare = bareHeading(section.at(-1) ?? '');
  const head = bare.split(/ (?:of|in|for|to|that|on) /)[0] ?? '';
  if (/[+&,/]| and | or /.test(head)) return undefined;
  if (!isPlural(head) || wordCount(head) > 3 || wordCount(bare) > 6) return undefined;
  return / \p{Lu}/u.test(head) ? spoken(bare) : lowered(spoken(bare));
}

/** 'Left-sided' within a phrase: 'left-sided'. */
export function lowered(text: string): string {
  return /^(?:\p{Lu}\p{Ll}|A )/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** 'THE THREE ESTATES' in the manner of a sentence. */
function spoken(heading: string): string {
  return /\p{Ll}/u.test(heading) || (wordCount(heading) < 2 && heading.length < 5)
    ? heading
    : heading.charAt(0) + heading.slice(1).toLowerCase();
}

const NATIONALITY =
  /^(?:\p{Lu}\p{Ll}+(?:[ei]an|ican|[gmnp]ese|nish|lish|tish|kish)|German|French|Greek|Dutch|Roman|Swiss|Czech|Norman|Arab|Irish|Welsh|Thai)$/u;

/** As it stands within a sentence: lower case, unless a name, a code or a short form. */
export function within(term: string, names: Names): string {
  const first = /^\p{L}+/u.exec(term)?.[0] ?? '';
  if (!/^\p{Lu}\p{Ll}*$/u.test(first) || /^\p{Lu}(?:[\d.']|$)/u.test(term)) return term;
  const inner = / \p{Lu}\p{Ll}/u.test(term) && !/^The \p{Ll}/u.test(term);
  if (/^The /.test(term)) return `the ${term.slice(4)}`;
  return inner ||
    NATIONALITY.test(first) ||
    (names.proper.has(first) && !names.common.has(first.toLowerCase())) ||
    /['’]s\b/.test(term.split(' ')[0] ?? '')
    ? term
    : term.charAt(0).toLowerCase() + term.slice(1);
}

/** Words for what is not counted; the like of '-tion' and '-ity' may be either, and take no article here. */
const MASS =
  /(?:ance|ence|tion|sion|ment|ity|ism|sis|ness|ing|acy|ship|hood|logy|graphy|metry|ics|itis|osis|emia|aemia|ure|memory|knowledge|failure|disease|law|therapy|energy|growth|behaviour|behavior)$/;

const NEVER_COUNTED =
  /(?:(?<!organ|mechan)ism|osis|(?<!ana)lysis|esis|ness|hood|logy|graphy|metry|ics|itis|emia|memory|knowledge|energy|isation|ization|ing)$/;

/** How 'What is ...?' names a term: 'an externality' where the document counts it, bare where nobody does. */
export function asOne(name: string, { counted }: Names): string | undefined {
  const head = (name.split(/ (?:of|in|for) /)[0] ?? name).split(' ').at(-1) ?? '';
  if (isPlural(head) || /^(?:the|an?) /.test(name)) return undefined;
  if (counted.has(head))
    return `${/^(?!one|eu)(?:[aeio]|u(?!s[aeiou]|ni|t[ei]))/i.test(name) ? 'an' : 'a'} ${name}`;
  if (/^\p{Lu}[\p{Lu}\d]+s?$/u.test(name) || /[\d_/$.]/.test(name)) return name;
  return NEVER_COUNTED.test(head) && !/thesis$/.test(head) ? name : undefined;
}

/** Whether a term takes no article in a sentence: a plural, a name, a short form, or a word for what is not counted. */
export function needsNoArticle(term: string): boolean {
  const head = term.split(/ (?:of|in|for) /)[0] ?? term;
  const words = head.split(' ');
  const last = words.at(-1) ?? '';
  if (/ \p{Lu}\p{Ll}/u.test(head) && !/^(?:the|an?) /i.test(term)) return false;
  if (/^(?:the|an?) /i.test(term) || isPlural(last) || MASS.test(last)) return true;
  if (words.length > 1) return false;
  return /^\p{Lu}[\p{Lu}\d]+s?$/u.test(term) || /[\d_/$.-]/.test(term);
}
