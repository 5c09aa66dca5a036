import { annotate, type Token } from '../language.ts';
import { parseClauses } from '../parse-clauses.ts';

/** What the words behind a label are, as far as a question must know. */
export type Form = 'noun' | 'value' | 'does' | 'did' | 'command' | 'clause' | 'other';

/** Tells a noun phrase from a verb phrase and a whole clause by its first words. */
export function formOf(says: string): Form {
  if (/^[^\p{L}]*\d[\d\s.,–—+±%-]*\S{0,12}$/u.test(says) || /^(?:\p{Lu}+ )?[<>≤≥~=+-]\s?\S+$/u.test(says))
    return 'value';
  if (/^(?:an?|how|where|what|when|why|whether) /i.test(says)) return 'noun';
  const [first, second] = annotate(`It ${lowered(says)}`)
    .flat()
    .slice(1);
  if (!first) return 'other';
  const word = first.text.toLowerCase();
  if (/[\p{L}]{2}ing$/u.test(word)) return hasClause(says) ? 'clause' : 'noun';
  if (/(?:ed|wn|en)$/.test(word) && second?.pos === 'ADP') return 'other';
  if (isThirdPerson(first) && !/^(?:of|and|or|,|;|\/|that|which|who|)$/.test(second?.text ?? ''))
    return 'does';
  if (/^(?:is|are|was|were|has|can|cannot|could|does|may|must)$/.test(word)) return 'does';
  const past = first.pos === 'VERB' && first.lemma !== word && !/s$/.test(word);
  if (past && OBJECT.test(second?.pos ?? '')) return 'did';
  return isCommand(says, word) ? 'command' : clauseOrNoun(says);
}

const OBJECT = /^(?:DET|PRON|NOUN|PROPN|ADJ)$/;

function isThirdPerson({ text, lemma, pos }: Token): boolean {
  return /[^s]s$/.test(text) && lemma !== text && pos === 'VERB';
}

/** Whether a verb in its bare form may begin it: enough where all items of a list do. */
export function mayCommand(says: string): boolean {
  const [verb] = annotate(`You ${lowered(says)}`)
    .flat()
    .slice(1);
  return verb?.pos === 'VERB' && verb.lemma === verb.text.toLowerCase();
}

/** 'create a new repository': a verb in its bare form, whether 'you' stands before it or nothing does. */
function isCommand(says: string, word: string): boolean {
  const [verb, object] = annotate(`You ${lowered(says)}`)
    .flat()
    .slice(1);
  const [alone] = annotate(lowered(says)).flat();
  return (
    verb?.pos === 'VERB' &&
    verb.lemma === word &&
    (object?.pos === 'DET' ||
      (alone?.pos === 'VERB' && /^(?:away|up|out|off|down)$/.test(object?.text ?? '')))
  );
}

function clauseOrNoun(says: string): Form {
  if (hasClause(says)) return 'clause';
  if (/^\p{L}+s (?:that|which|and|of) /u.test(says)) return 'noun';
  const [first] = annotate(`They are ${lowered(says)}`)
    .flat()
    .slice(2);
  return /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(first?.pos ?? '') ? 'noun' : 'other';
}

/** Whether a finite verb stands in it with its subject before it, outside a relative clause. */
export function hasClause(says: string): boolean {
  const main = says
    .replace(/ (?:that|which|who|where|when|if|because|so) .*$/s, '')
    .replace(/\([^)]*\)/g, '');
  return parseClauses(annotate(main).flat(), main).some(
    ({ auxiliaries, verb, plural }) =>
      auxiliaries.length > 0 || verb?.form === 'third-person' || (verb?.form === 'bare' && plural),
  );
}

function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
