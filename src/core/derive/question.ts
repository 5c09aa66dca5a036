import type { Clause } from './clause.ts';
import type { Names } from './names.ts';
import { shortened, withinSentence } from './spelling.ts';
import { thirdPerson } from './words.ts';

/** Adverbs that join a sentence to the one before it: a question that stands alone drops them. */
const JOINING =
  /^(?:also|since|then|already|still|therefore|thus|however|subsequently|even|likewise|similarly|further|additionally|later)$/;

/** 'When', clause, rest -> 'When was the CST signed ...?': the clause as a question, `rest` in place of its own. */
export function question(wh: string, clause: Clause, rest: string, names: Names): string {
  const subject = subjectWithin(clause, names);
  const [first, ...others] = clause.auxiliaries;
  const adverbs = clause.adverbs.filter((adverb) => !JOINING.test(adverb));
  const { verb } = clause;
  const words =
    first === undefined && verb
      ? [wh, doFor(clause), subject, ...adverbs, verb.base, rest]
      : [wh, first ?? '', subject, ...adverbs, ...others, verb?.text ?? '', rest];
  return finish(words, names);
}

/** 'Which states', clause, rest -> 'Which states have joined the CST?': asks for the subject itself. */
export function subjectQuestion(wh: string, clause: Clause, rest: string, names: Names, one = false): string {
  const [first, ...others] = clause.auxiliaries;
  const adverbs = clause.adverbs.filter((adverb) => !JOINING.test(adverb));
  const { verb } = clause;
  const text =
    verb && one && first === undefined && verb.form === 'bare' ? thirdPerson(verb.base) : (verb?.text ?? '');
  const auxiliary = one ? singularAuxiliary(first) : first;
  return finish([wh, auxiliary ?? '', ...adverbs, ...others, text, rest], names);
}

/** The subject inside a question. 'Electrons are' is a kind of thing; 'Athens is' and 'the Romans are' are names. */
function subjectWithin({ subject, plural, subjects }: Clause, names: Names): string {
  const first = /^\p{Lu}\p{Ll}+(?=$| \p{Ll})/u.exec(subject)?.[0];
  const kinds = first !== undefined && plural && subjects.length < 2 && /[^aiuns]s$|[^a]ns$/.test(first);
  if (kinds && !names.proper.has(first)) return subject.charAt(0).toLowerCase() + subject.slice(1);
  return withinSentence(subject, names);
}

/** Words to one question: acronyms for long names, single spaces, a question mark. */
export function finish(words: readonly string[], names: Names): string {
  const text = words
    .filter((word) => word !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:?])/g, '$1')
    .replace(/[\s,;:.]+$/, '');
  return `${shortened(text, names)}?`;
}

function doFor({ verb, plural }: Clause): string {
  if (verb?.form === 'past') return 'did';
  if (verb?.form === 'bare' && !plural) return 'did';
  return plural ? 'do' : 'does';
}

function singularAuxiliary(auxiliary: string | undefined): string | undefined {
  const singular: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };
  return auxiliary === undefined ? undefined : (singular[auxiliary] ?? auxiliary);
}
