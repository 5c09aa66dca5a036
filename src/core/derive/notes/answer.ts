import { answerPhrase, MAX_ANSWER_WORDS } from '../phrase.ts';
import { wordCount } from '../words.ts';

/** The whole of what a line says if that is short, or else its first part. */
export function answerOf(says: string): string | undefined {
  if (wordCount(says) <= MAX_ANSWER_WORDS && !/[;:]/.test(says)) return says;
  const first = says.split(/; /)[0] ?? says;
  return wordCount(first) <= MAX_ANSWER_WORDS ? (/:/.test(first) ? undefined : first) : answerPhrase(first);
}
