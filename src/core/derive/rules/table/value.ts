import { ANY_DATE } from '../../dates.ts';
import { annotate } from '../../language.ts';
import { wordCount } from '../../words.ts';

/** What one cell says, apart from what only limits it. */
export interface Value {
  /** The cell without its footnote marks. */
  readonly text: string;
  /** The same without the date in brackets behind it: '750', of '750 (2020)'. */
  readonly bare: string;
  /** The date at its beginning: '3 August 2005', of '3 August 2005; 18 years ago'. */
  readonly date: string | undefined;
  /** What follows that date and says more: 'from the United Kingdom'. */
  readonly more: string;
  /** When it held, as a question has it: 'in 2020', 'at the 2022 census'. */
  readonly when: string | undefined;
  readonly number: boolean;
}

export function readValue(cell: string): Value {
  const text = withoutMarks(cell);
  const [, bare = text, stated = ''] = /^(.+?) \(([^()]*\d{4}[^()]*)\)$/s.exec(text) ?? [];
  const when = stated === '' || !/\d/.test(bare) ? undefined : whenOf(stated);
  const start = [...text.matchAll(ANY_DATE)].find(({ index }) => index === 0)?.[0];
  const behind = start === undefined ? '' : text.slice(start.length);
  const date =
    start !== undefined && /^(?:$|[,;(]| \(| (?:in|at|from|by|as) )/.test(behind) ? start : undefined;
  return {
    text,
    bare: when === undefined ? text : bare,
    date,
    more: date === undefined ? '' : moreOf(behind),
    when,
    number: /^(?:(?:about|c\.|~|approx\.|over|nearly) ?)?[−–+-]?(?:\D{1,4})?\d[\d,.\s]*(?!\p{L}*\d)/u.test(
      when === undefined ? text : bare,
    ),
  };
}

/** '2022 census' as 'at the 2022 census', 'July 2021 est.' as 'in July 2021'. */
export function whenOf(stated: string): string | undefined {
  const text = stated.replace(/^(?:as of|in|from) /i, '').trim();
  const [, limited, date] =
    /^(by |until |before |after |since )?((?:\p{L}{3,9} )?\d{4}(?:[–-]\d{2,4})?)(?:,? est(?:\.|imate)?d?)?$/u.exec(
      text,
    ) ?? [];
  if (date !== undefined) return `${limited ?? 'in '}${date}`;
  const full = text.match(ANY_DATE)?.[0];
  if (full === text) return `on ${text}`;
  return /^\d{4} (?:census|survey|election)$/.test(text) ? `at the ${text}` : undefined;
}

/** Without '[1]', '[a]', '*' and '†' at the end of a word. */
function withoutMarks(cell: string): string {
  return cell
    .replace(/ ?\[(?:\d{1,3}|\p{Ll}|note \d+|citation needed)\]/gu, '')
    .replace(/(?<=[\p{L}\p{N})])[*†‡§]+(?= |$)/gu, '')
    .replace(/ \(\d+(?:st|nd|rd|th)\)$/, '')
    .replace(/(?<=\p{L}),? \d{1,3}°[^\p{L}]*[NS]\b.*$/u, '')
    .trim();
}

function moreOf(behind: string): string {
  const rest = behind.replace(/^[,;]? ?\((?:age[d ][^)]*|\d+ [^)]*|[^)]*ago)\)/, '').replace(/^[,;]? /, '');
  return /\bago\b|^\(|^aged? /.test(rest) ? '' : rest;
}

/** Whether a cell says something that can be asked for: neither a blank nor an address, a sound or a price. */
export function isKnown(cell: string): boolean {
  const text = cell.trim();
  return (
    /[\p{L}\p{N}Ω°µ]/u.test(text) &&
    wordCount(text) <= 12 &&
    !/^[£$€¥] ?\d[\d.,]*$|\d ?[£$€¥]$/.test(text) &&
    !/^(?:unknown|none|n\/?a|yes|no|various|varies|other|tba|tbd|see .*|not (?:known|applicable|available)|\d{4} (?:estimate|census)|-+|–|—)$/i.test(
      text,
    ) &&
    !/^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}(?:\/\S*)?$|^[/[].*[/\]]$|\d′|\d° ?[NSEW]\b|@/.test(
      text,
    )
  );
}

/** The members of a cell that lists several; undefined where the commas may be those of one name or number. */
export function membersOf(text: string): readonly string[] | undefined {
  if (/^(?:many|most|some|all|the|other)\b.* and |\bexcept\b/i.test(text) && !/,/.test(text))
    return undefined;
  const parts = text.includes(';') ? text.split(/; ?/) : text.split(/, (?:and )?| and /);
  const items = parts.map((part) => part.trim()).filter((part) => part !== '');
  const sound = items.every(
    (item) => /\p{L}{2}/u.test(item) && wordCount(item) <= 6 && !/[(][^)]*$|^[^(]*[)]|:/.test(item),
  );
  return items.length >= 2 && items.length <= 9 && sound && new Set(items).size === items.length
    ? items
    : undefined;
}

/** Whether the words begin with a verb that says what something does: 'stages changes'. */
export function saysWhatItDoes(text: string): boolean {
  const first = /^(\p{Ll}{2,}[^s]s) /u.exec(text)?.[1];
  if (first === undefined || wordCount(text) < 2) return false;
  const [verb, next] = annotate(`It ${text}`)[0]?.slice(1) ?? [];
  if (verb?.pos !== 'VERB' || next === undefined) return false;
  // 'Plates move apart' is a clause; 'stages changes' has its object.
  const object = next.pos === 'VERB' && /(?:s|ing|ed)$/.test(next.text);
  return object || /^(?:DET|NOUN|PROPN|ADJ|PRON|ADP|NUM)$/.test(next.pos);
}

/** Whether the words are an adjective and no thing: 'thick and muscular', 'usually high'. */
export function isQuality(text: string): boolean {
  const tokens = annotate(`It is ${text}.`)[0]?.slice(2, -1) ?? [];
  return (
    tokens.length > 0 &&
    tokens.every(
      ({ pos, text: word }) =>
        /^(?:ADJ|ADV|CCONJ|PART|PUNCT)$/.test(pos) ||
        /^(?:[\p{L}]+-)*\p{Ll}{2,}(?:ed|less|ful|ive|ous|able|ible)$/u.test(word),
    )
  );
}
