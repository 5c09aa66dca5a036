import type { Reading } from '../../fact.ts';
import { isTitled, type Names } from '../../names.ts';
import { withinSentence } from '../../spelling.ts';
import { isPlural, NAMED_KIND, PERSON_NOUN, singular } from '../../words.ts';
import { isFeatureWord, lowered } from './label.ts';
import { asSpoken, type Usage } from './usage.ts';
import type { Thing } from './wording.ts';

/**
 * The things that one column names, as a question speaks of them: 'Mercury', 'fluorine', 'the kilogram' where the prose
 * says so, 'the prefix giga' where nothing tells whether it takes an article, 'option 51'. `acts`: the table says what
 * they do.
 */
export function thingsOf(
  keys: readonly string[],
  label: string,
  { names }: Reading,
  usage: Usage,
  acts = false,
): readonly Thing[] {
  const kind = lowered(singular(label), names);
  const spoken = keysWithin(keys, label, names, acts && /^\p{Ll}+$/u.test(kind) && !isFeatureWord(kind));
  const words = spoken.every((key) => /^\p{Ll}+$/u.test(key));
  const uses = spoken.map((key) => usage.get(key) ?? { counted: 0, one: 0, bare: 0 });
  const counted = uses.reduce((sum, use) => sum + use.counted, 0);
  const one = uses.reduce((sum, use) => sum + use.one, 0);
  const bare = uses.reduce((sum, use) => sum + use.bare, 0);
  const describe = areAdjectives(spoken, kind);
  const noun =
    /^\p{Ll}+$/u.test(kind) && !isFeatureWord(kind) && !/^(?:names?|terms?|words?|types?)$/.test(kind);
  return spoken.map((key, i) => {
    const plural = isPlural(key.split(/ (?:of|in|for) /)[0] ?? key) && !/^\p{Lu}\p{Ll}/u.test(key);
    return { key: keys[i] ?? key, phrase: phraseOf(key), plural, past: false };
  });

  function phraseOf(key: string): string {
    if (noun && /^(?:\d+|\p{Lu}\d*|\p{Lu}{1,2}\d+)$/u.test(key) && !/^[12]\d{3}$/.test(key))
      return `${kind} ${key}`;
    if (isPlural(key) && !describe) return key;
    if (describe) return `the ${key.replace(/^the /i, '')} ${kind}`;
    if (isTitled(key) && / /.test(key)) return `the ${key}`;
    if (!words) return /^\p{Ll}+(?: \p{Ll}+)*$/u.test(key) ? withArticle(key) : key;
    if (counted > bare)
      return one * 2 > counted ? `${/^[aeiou]/.test(key) ? 'an' : 'a'} ${key}` : `the ${key}`;
    return counted + bare === 0 && noun ? `the ${kind} ${key}` : key;
  }

  /** 'the cell wall', or, of what does something, 'the hormone insulin' where nothing tells how to speak of it. */
  function withArticle(key: string): string {
    const unsaid = !acts || ABSTRACT.test(key) ? key : noun ? `the ${kind} ${key}` : `“${key}”`;
    return keys.includes(key) ? key : (asSpoken(key, usage) ?? unsaid);
  }
}

/** 'Jurassic' and 'Devonian' as periods, 'Late Devonian' as an extinction: half a name each, that its kind makes whole. */
function areAdjectives(keys: readonly string[], kind: string): boolean {
  const named = NAMED_KIND.test(kind) || PERSON_NOUN.test(kind) || isFeatureWord(kind);
  if (
    named ||
    !/^\p{Ll}{3,}$/u.test(kind) ||
    /^(?:names?|terms?|words?|symbols?|units?|elements?|members?)$/.test(kind)
  )
    return false;
  const half = keys.filter((key) => /^\p{Lu}.*(?:ic|[^t]ian|ean|ous|[^e]al|ary)$/u.test(key));
  return keys.length > 2 && half.length * 2 > keys.length;
}

const ABSTRACT = /(?:tion|sion|sis|ism|ity|ness|ment|ance|ence|ing|ogy|[rt]y)$/;

/** The cells as they stand within a sentence: 'Nucleus' beside 'Cell wall' is no name, 'Kiel' beside 'New York' is one. `kinds`: they are told by what each does, as parts and tools are. */
export function keysWithin(
  keys: readonly string[],
  label: string,
  names: Names,
  kinds = false,
): readonly string[] {
  const kind = singular(label.toLowerCase().split(' ').at(-1) ?? '');
  // A town called Reading is no gerund; what the prose has in lower case is no name even so.
  if (NAMED_KIND.test(kind) || PERSON_NOUN.test(kind))
    return keys.map((key) => (names.common.has(key.toLowerCase()) ? loweredKey(key, names) : key));
  const printed = keys.map((key) => (/^(?:a|an|the)$/i.test(key) ? key : withinSentence(key, names)));
  return areCommon(keys, printed, names, kinds) ? printed.map((key) => loweredKey(key, names)) : printed;
}

function areCommon(
  keys: readonly string[],
  printed: readonly string[],
  names: Names,
  kinds: boolean,
): boolean {
  const count = (holds: (key: string, i: number) => boolean) => keys.filter(holds).length;
  const common = count((key, i) => printed[i] !== key && /^\p{Lu}\p{Ll}/u.test(key));
  const proper = count(
    (key) => names.proper.has(/^\p{L}+/u.exec(key)?.[0] ?? '') || /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(key),
  );
  const plurals = count((key) => isPlural(key));
  return (
    (common > proper && common * 3 >= keys.length) ||
    (proper === 0 && (kinds || (keys.length > 2 && plurals === keys.length)))
  );
}

function loweredKey(key: string, names: Names): string {
  const first = /^\p{Lu}\p{Ll}+(?![\p{L}])/u.exec(key)?.[0];
  if (first === undefined || names.proper.has(first) || / \p{Lu}/u.test(key)) return key;
  return first.toLowerCase() + key.slice(first.length);
}
