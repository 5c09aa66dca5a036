import type { Tree } from '../syntax/tree.ts';
import { capitalised, wordCount } from '../words.ts';
import type { Gap } from './gap.ts';
import { type Loose, shortened } from './shorten.ts';

const GAP = '____';

/** The sentence with the gap, cut down to what a learner can take in; undefined where that cannot be done. */
export function frontOf(tree: Tree, gap: Gap, loose: readonly Loose[]): string | undefined {
  const short = shortened(tree, gap, GAP, loose);
  if (short === undefined) return undefined;
  const text = standing(short);
  const words = wordCount(text);
  if (words < 6 || words > 34 || text.split(GAP).length !== 2 || OPEN_END.test(text)) return undefined;
  return text.toLowerCase().includes(gap.text.toLowerCase()) || showsInitials(text, gap.text)
    ? undefined
    : text;
}

/** What was cut away belonged to the last word. */
const OPEN_END =
  /\b(?:able|unable|likely|unlikely|willing|unwilling|due|subject|known|said|thought|to|of|and|or)\.$/;

/** 'the International Whaling Commission' beside 'the IWC'. */
function showsInitials(front: string, hidden: string): boolean {
  const initials = hidden.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
  return initials.length > 1 && new RegExp(`(?<!\\p{L})${initials}s?(?!\\p{L})`, 'u').test(front);
}

/** Without the word that joins it to the sentence before. */
function standing(text: string): string {
  const own = text
    .replace(JOINING, '')
    .replace(LATER, '')
    .replace(/, (?:however|therefore|moreover|meanwhile|too|by contrast|in turn),/, '')
    .replace(/ (?:nevertheless|nonetheless|however|therefore|likewise|accordingly)(?= \p{Ll})/u, '');
  return capitalised(own);
}

const JOINING =
  /^(?:However|Moreover|Furthermore|Therefore|Thus|Consequently|Meanwhile|In addition|Nevertheless|Today|Instead(?! of)|Similarly|Likewise|Indeed|Finally|But|And|Yet|So),? /;

/** 'Nine days later ', 'A few months later, in 1854': counted from what the sentence before tells. */
const LATER =
  /^(?:\p{L}+|An? few|\d+) (?:hours?|days?|weeks?|months?|years?|decades?|centuries) (?:later|afterwards|earlier)(?:, | )(?=\p{L}|_)/iu;
