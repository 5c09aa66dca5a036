import { MONTH } from './words.ts';

const YEAR = '(?:1[0-9]{3}|20[0-9]{2})';
const DATE = `(?:\\d{1,2} ${MONTH} ${YEAR}|${MONTH} \\d{1,2}, ${YEAR}|${MONTH} ${YEAR}|(?:early |mid-?|late |the )*${YEAR}s|(?:early |late )?${YEAR}(?: BC| AD| BCE| CE)?)`;

const DATED = new RegExp(
  `(?:^|[\\s,(])(on|in|later in|early in|late in|during)\\s+(${DATE})(?![\\w-]| ?[x×] ?\\d)`,
  'gi',
);
/** A date of any form, with or without its preposition; for `matchAll` and `search` alone. */
export const ANY_DATE = new RegExp(`(?<![\\w-])${DATE}(?![\\w-])`, 'g');

export interface DateMention {
  /** The date as an answer, with what limits it: '15 May 1992', 'Later in 1992'. */
  readonly answer: string;
  /** The date with its preposition, as it stands in the text. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** The dates that say when something happened: 'on 15 May 1992', 'in 2002', 'later in 1992'. */
export function datesIn(text: string): readonly DateMention[] {
  return [...text.matchAll(DATED)].map((match) => {
    const [whole, preposition = '', date = ''] = match;
    const lead = whole.length - whole.replace(/^[\s,(]+/, '').length;
    const start = match.index + lead;
    const before = preposition.toLowerCase();
    const vague = preposition.includes(' ');
    return {
      answer: vague ? `${before} ${date}` : date,
      phrase: `${before} ${date}`,
      start,
      end: match.index + whole.length,
    };
  });
}

/** The last year named in `text`, or undefined where there is none or more than one. */
export function onlyYearIn(text: string): string | undefined {
  const years = new Set(
    [...text.matchAll(new RegExp(`(?<![\\w-])${YEAR}(?![\\w-])`, 'g'))].map(([year]) => year),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

/** Whether `text` holds a date of any form. */
export function hasDate(text: string): boolean {
  // `test` would leave its place behind in a global pattern, and the next search would begin there.
  return text.search(ANY_DATE) >= 0;
}
