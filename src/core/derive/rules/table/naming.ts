import type { Reading } from '../../fact.ts';
import { withinSentence } from '../../spelling.ts';
import { isPlural, singular } from '../../words.ts';
import { isFeatureWord, lowered } from './label.ts';
import type { Usage } from './usage.ts';
import type { Thing } from './wording.ts';

/**
 * The things that one column names, as a question speaks of them: 'Mercury', 'fluorine', 'the kilogram' where the prose
 * says so, 'the prefix giga' where nothing tells whether it takes an article, 'option 51'.
 */
export function thingsOf(
  keys: readonly string[],
  label: string,
  { names }: Reading,
  usage: Usage,
): readonly Thing[] {
  const kind = lowered(singular(label), names);
  const printed = keys.map((key) => (/^(?:a|an|the)$/i.test(key) ? key : withinSentence(key, names)));
  const words = printed.every((key) => /^\p{Ll}+$/u.test(key));
  const uses = printed.map((key) => usage.get(key) ?? { counted: 0, bare: 0 });
  const counted = uses.reduce((sum, use) => sum + use.counted, 0);
  const bare = uses.reduce((sum, use) => sum + use.bare, 0);
  const noun =
    /^\p{Ll}+$/u.test(kind) && !isFeatureWord(kind) && !/^(?:names?|terms?|words?|types?)$/.test(kind);
  return printed.map((key, i) => {
    const plural = isPlural(key.split(/ (?:of|in|for) /)[0] ?? key) && !/^\p{Lu}\p{Ll}/u.test(key);
    return { key: keys[i] ?? key, phrase: phraseOf(key), plural, past: false };
  });

  function phraseOf(key: string): string {
    if (noun && /^(?:\d+|\p{Lu}\d*|\p{Lu}{1,2}\d+)$/u.test(key) && !/^[12]\d{3}$/.test(key))
      return `${kind} ${key}`;
    if (!words || isPlural(key)) return key;
    if (counted > bare) return `the ${key}`;
    return counted + bare === 0 && noun ? `the ${kind} ${key}` : key;
  }
}
