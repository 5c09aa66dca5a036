import { wordCount } from '../words.ts';

/** A line of notes that names something and says something of it. */
export interface NoteLine {
  readonly term: string;
  /** Another name or remark that stands in brackets behind the term. */
  readonly gloss: string | undefined;
  readonly cite: Cite | undefined;
  readonly mark: 'colon' | 'dash' | 'equals' | 'arrow';
  readonly says: string;
}

/** Whose work it is, and of which year: 'Baddeley & Hitch 1974'. */
export interface Cite {
  readonly who: string | undefined;
  readonly year: string;
}

const NAME = "\\p{Lu}[\\p{L}'’-]+";
const NAMES = `${NAME}(?:(?:, | & | and )${NAME}){0,3}(?: et al\\.?)?`;
const CITE = new RegExp(`^(${NAMES}),? \\(?(\\d{4})\\)?$`, 'u');
const LINE =
  /^((?:[\p{L}\p{N}“"'/_$~–.+&-]+ ){0,6}?[\p{L}\p{N}“"'/_$~.+’”-]+)(?: \(([^()]{1,60})\))?( ?:(?= |$)| [–—-]{1,2}(?= )| =(?= )| [-=]>(?= )| →) ?(\S.*)$/su;

/** Words that join or comment a line and name nothing. */
const NO_TERM =
  /^(?:so|but|and|or|note|nb|n\.b\.|e\.g\.|i\.e\.|thus|therefore|also|how|why|what|when|who|where|if|because|since|see|reading|homework|exam|essay|q|a|ps|p\.s\.|to do|todo|reminder|important|warning|tip|source|sources|ref|refs|example|examples|question|answer|date|author|by|from|to|re|tel|email|time|place|room|price|however|then|here|people|names|dates|links|key people|this|that|it|they|we|i|you)\b/i;

/** The parts of 'Term (gloss): words', 'Term - words', 'Term = words' or 'Name 1975 -> words'. */
export function noteLineOf(text: string): NoteLine | undefined {
  const line = written(text);
  // Code, clock times and prices: nothing to learn by heart.
  if (/\w[._]\w+[._]\w|\w\([\w.]*[,)]|[{}\\|]|\d{2}:\d{2}|[£$€]\s?\d/.test(line)) return undefined;
  const [, head = '', bracket, sign = '', says = ''] = LINE.exec(line) ?? [];
  if (head === '' || says === '' || (NO_TERM.test(head) && !/^[IVX]+$/.test(head)) || wordCount(head) > 6)
    return undefined;
  return plain(head, bracket, sign, says);
}

function plain(head: string, bracket: string | undefined, sign: string, says: string): NoteLine | undefined {
  const mark =
    sign.trim() === ':' ? 'colon' : sign === ' =' ? 'equals' : /[>→]/.test(sign) ? 'arrow' : 'dash';
  const cited = citeOf(head);
  const cite = cited ?? (bracket === undefined ? undefined : citeOf(bracket));
  if (mark === 'arrow' && !cited) return undefined;
  const term = cited?.who ?? head;
  const gloss = bracket !== undefined && !citeOf(bracket) ? bracket : undefined;
  return { term: term.replace(/["“”]/g, ''), gloss, cite, mark, says: says.replace(/[\s.;,]+$/, '') };
}

/** 'Miller 1956', '1956', 'Miller, 1956' */
export function citeOf(text: string): Cite | undefined {
  if (/^1[0-9]{3}$|^20[0-9]{2}$/.test(text)) return { who: undefined, year: text };
  const [, who, year] = CITE.exec(text) ?? [];
  return who !== undefined && year !== undefined && !MONTHS.test(who) ? { who, year } : undefined;
}

const MONTHS = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:\p{Ll}*)$/u;

/** Short forms of notes that can mean but one thing, as words. */
export function written(text: string): string {
  return text
    .replace(/(?<![\w/])w\/o(?=\s)/g, 'without')
    .replace(/(?<![\w/])w\/(?=\s)/g, 'with')
    .replace(/(?<![\w/])b\/c(?=\s)/g, 'because')
    .replace(/^(?:cf\.|NB:?|also:?) /, '')
    .replace(/(?<=\p{Ll}{3}) \+ (?=\p{Ll}{3})/gu, ' and ')
    .replace(/\s+/g, ' ')
    .trim();
}
