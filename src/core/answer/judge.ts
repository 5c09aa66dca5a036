import { sameAnswer, slipsBetween } from './compare.ts';
import { fold } from './fold.ts';
import { isHead, isPart, withoutBrackets } from './partial.ts';
import { romansIn } from './roman.ts';
import { type Reading, read, type Term } from './terms.ts';
import type { CheckContext, Expected, Verdict } from './verdict.ts';

/** The longest answer that is looked at, in UTF-16 units; a longer one is right only word for word. */
const LONGEST_ANSWER = 4_000;

export interface Judgement {
  readonly verdict: Verdict;
  /** How many edits make the answer of the expected one, where it is a slip; else 0. */
  readonly edits: number;
}

const WRONG: Judgement = { verdict: 'wrong', edits: 0 };

/** Compares `given` with what is expected, without saying where they differ. */
export function judge(given: string, expected: Expected, context: CheckContext = {}): Judgement {
  const { back } = expected;
  if (given.trim() === '') return WRONG;
  if (given === back) return { verdict: 'exact', edits: 0 };
  const [a, b] = [tidy(given), tidy(back)];
  if (a === '' || Math.max(a.length, b.length) > LONGEST_ANSWER) return WRONG;
  if (a === b) return { verdict: 'exact', edits: 0 };
  // Where signs are all there is, all of them count.
  if (!/[\p{L}\p{N}]/u.test(b)) return a.replace(/ /g, '') === b.replace(/ /g, '') ? ACCEPTED : WRONG;
  return compare({ given: a, back: b, expected, context });
}

const ACCEPTED: Judgement = { verdict: 'accepted', edits: 0 };

/** One form, without invisible characters, blanks as single spaces. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Comparison {
  readonly given: string;
  readonly back: string;
  readonly expected: Expected;
  readonly context: CheckContext;
}

function compare(comparison: Comparison): Judgement {
  const { given, back, expected, context } = comparison;
  const names = [...namesIn(back), ...(expected.aliases ?? []).flatMap(namesIn)];
  const said = namesIn(given);
  const strict = readerOf(comparison, { accents: 'strict', numberWords: true });
  const loose = readerOf(comparison, { accents: 'loose', numberWords: true });
  const isSame = (texts: readonly string[], others: readonly string[], read: Reader) =>
    texts.some((text) => others.some((other) => sameAnswer(read(text), read(other))));
  // Rivals are many: they are read only where they matter.
  const near = () => (context.rivals ?? []).filter((rival) => isAlike(rival, given));
  const rivals = () => near().filter((rival) => !isSame([rival], names, loose));

  if (isSame(said, names, strict)) return ACCEPTED;
  if (isSame(said, names, loose)) return isSame(said, near(), strict) ? WRONG : ACCEPTED;
  // Misspelled words for numbers are words only where words for numbers are not read as numbers.
  const readers = [loose, readerOf(comparison, { accents: 'loose', numberWords: false })];
  const edits = leastEdits(given, names, readers);
  if (edits < Infinity) {
    const nearest = leastEdits(given, rivals(), readers);
    return nearest <= edits ? WRONG : { verdict: 'slip', edits };
  }
  if (isHead(given, back, expected.answerType, loose)) return PARTIAL;
  if (!isPart(loose(given), loose(back), expected.answerType)) return WRONG;
  const dated = expected.answerType === 'date' || expected.answerType === 'number';
  return !dated && isSame(said, rivals(), loose) ? WRONG : PARTIAL;
}

const PARTIAL: Judgement = { verdict: 'partial', edits: 0 };

type Reader = (text: string) => readonly Term[];

/** Reads texts as this comparison needs it, each once. */
function readerOf(
  { back, expected, context }: Comparison,
  how: Pick<Reading, 'accents' | 'numberWords'>,
): Reader {
  const reading: Reading = {
    ...how,
    answerType: expected.answerType,
    language: context.language,
    romans: romansIn(back),
  };
  const known = new Map<string, readonly Term[]>();
  return (text) => {
    const terms = known.get(text) ?? read(text, reading);
    known.set(text, terms);
    return terms;
  };
}

/** How much longer (letters) one of two answers can be that name the same: for articles, brackets and other spellings. */
const ROOM = 12;

/** Whether a rival can be as near to `given` as a slip is, by its first letters and its length alone. */
function isAlike(rival: string, given: string): boolean {
  if (Math.abs(rival.length - given.length) > ROOM) return false;
  const [a, b] = [rival, given].map((text) => startOf(text));
  return a !== undefined && b !== undefined && [...a].some((letter) => b.includes(letter));
}

/** The first two letters or digits of `text` after its article, folded. */
function startOf(text: string): string {
  const words = text.slice(0, 24).replace(/^\P{L}*(?:the|an?)\s+/iu, '');
  return fold(words)
    .text.replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 2);
}

/** The fewest edits between `given` and one of `names`, however they are read; Infinity where none can be a slip. */
function leastEdits(given: string, names: readonly string[], readers: readonly Reader[]): number {
  let least = Infinity;
  for (const name of names)
    for (const read of readers) {
      const [said, named] = [read(given), read(name)];
      least = Math.min(least, sameAnswer(said, named) ? 0 : slipsBetween(said, named));
    }
  return least;
}

/** What `text` names: itself and, where initials stand in brackets after their words, each of the two. */
function namesIn(text: string): readonly string[] {
  const inner = /[([]([^()[\]]{2,12})[)\]]\s*$/.exec(text)?.[1];
  const head = withoutBrackets(text);
  return inner !== undefined && isInitials(inner, head) ? [text, head, inner] : [text];
}

function isInitials(short: string, long: string): boolean {
  const words = long.match(/[\p{L}\p{N}]+/gu) ?? [];
  const initialsOf = (some: readonly string[]) =>
    some
      .map((word) => word.charAt(0))
      .join('')
      .toLowerCase();
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const named = words.filter((word) => !/^(?:the|a|an)$/i.test(word));
  const carrying = named.filter((word) => !/^(?:of|and|for|in|on|to)$/i.test(word));
  return [words, capitals, named, carrying].some((some) => some.length > 1 && initialsOf(some) === letters);
}
