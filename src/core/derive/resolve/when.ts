import { datesIn, hasDate, onlyYearIn } from '../dates.ts';
import type { Sentence } from '../sentence.ts';
import { capitalised, MONTH } from '../words.ts';

/** 'Later that year', 'the following year' and 'two years later' with the year, where only one was named before. */
export function resolveTime(text: string, before: Sentence | undefined): string {
  return ANAPHORS.reduce((read, [form, say]) => {
    const found = form.exec(read);
    if (!found) return read;
    const year = yearBefore(read.slice(0, found.index), before);
    const said = year === undefined ? undefined : say(year, found);
    if (said === undefined) return read;
    const next = `${read.slice(0, found.index)}${said}${read.slice(found.index + found[0].length)}`;
    return found.index === 0 ? capitalised(next) : next;
  }, text);
}

/** The year of the one date that goes before, in this sentence or else in the one before it. */
function yearBefore(own: string, before: Sentence | undefined): number | undefined {
  const text = hasDate(own) ? own : (before?.text ?? '');
  const year = onlyYearIn(text);
  return year !== undefined && datesIn(text).length === 1 ? Number(year) : undefined;
}

const COUNT = 'a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';
const WORDS = COUNT.split('|').slice(0, -1);

function counted(word: string): number {
  const at = WORDS.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : Math.max(at, 1);
}

type Say = (year: number, found: RegExpExecArray) => string | undefined;

const VAGUE =
  '(?<!\\b(?:about|some|nearly|almost|over|than|around|least|only|until|till|just|for|exactly|from|by) )';

const ANAPHORS: readonly (readonly [RegExp, Say])[] = [
  [new RegExp(`(${MONTH}) of (?:that|the same) year\\b`), (year, [, month]) => `${month} ${year}`],
  [
    /\b(later|earlier) (?:that|the same|in the same|in that) year\b/i,
    (year, [, word]) => `${word} in ${year}`,
  ],
  [/\bin (?:that|the same) year\b/i, (year) => `in ${year}`],
  [/(?<!\b(?:until|by|of|for|from) )(?:\bin )?\bthe (?:following|next) year\b/i, (year) => `in ${year + 1}`],
  [
    /(?<!\b(?:until|by|of|for|from) )(?:\bin )?\bthe (?:previous|preceding) year\b/i,
    (year) => `in ${year - 1}`,
  ],
  [
    new RegExp(`${VAGUE}\\b(${COUNT}) years? (?:later|afterwards)\\b(?! than)`, 'i'),
    (year, [, count = '']) => `in ${year + counted(count)}`,
  ],
  [
    new RegExp(`${VAGUE}\\b(${COUNT}) years? earlier\\b(?! than)`, 'i'),
    (year, [, count = '']) => `in ${year - counted(count)}`,
  ],
];

/** Full dates that the document has named so far, by month: '7 December' after '6 December 1917' is in 1917. */
export type Calendar = Map<string, Set<string>>;

const FULL = new RegExp(`\\b\\d{1,2} (${MONTH}) (\\d{4})\\b|\\b(${MONTH}) \\d{1,2}, (\\d{4})\\b`, 'g');
const SHORT = new RegExp(`(?<=\\b(?:on|On|late on|early on) )(\\d{1,2} (${MONTH}))(?! of\\b|,? \\d)`);

export function noteDates(calendar: Calendar, text: string): void {
  for (const [, month, year, otherMonth, otherYear] of text.matchAll(FULL)) {
    const key = month ?? otherMonth ?? '';
    const known = calendar.get(key) ?? new Set<string>();
    calendar.set(key, known.add(year ?? otherYear ?? ''));
  }
}

/** 'On 7 December' with its year: of something past, where the document dates that month in one year only. */
export function withYear(text: string, { clauses }: Sentence, calendar: Calendar): string {
  const [clause] = clauses;
  const past = clause?.verb?.form === 'past' || /^(?:was|were|had)$/.test(clause?.auxiliaries[0] ?? '');
  const found = SHORT.exec(text);
  const years = calendar.get(found?.[2] ?? '');
  if (!past || !found || years?.size !== 1 || hasDate(text)) return text;
  return text.replace(SHORT, `$1 ${[...years][0]}`);
}
