import { answerPhrase, MAX_ANSWER_WORDS } from '../phrase.ts';
import { wordCount } from '../words.ts';
import { hasClause } from './form.ts';

/** The whole of what a line says if that is short, or else its first part. */
export function answerOf(says: string): string | undefined {
  if (wordCount(says) <= MAX_ANSWER_WORDS && !/[;:]/.test(says)) return says;
  const first = says.split(/; /)[0] ?? says;
  if (wordCount(first) <= MAX_ANSWER_WORDS) return /:/.test(first) ? undefined : first;
  const cut = answerPhrase(first);
  if (cut === undefined || !hasClause(first) || isWhole(cut, first)) return cut;
  // A clause may end at a comma, but not before what its verb needs.
  const clause = first.split(/, |; /)[0] ?? first;
  return wordCount(clause) <= MAX_ANSWER_WORDS && hasClause(clause) ? clause : undefined;
}

function isWhole(cut: string, of: string): boolean {
  return /^\s*[,;(–—]/.test(of.slice(cut.length));
}
