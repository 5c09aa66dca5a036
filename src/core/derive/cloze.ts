import { factKey } from './cards/key.ts';
import { hasDate } from './dates.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './fact.ts';
import type { Sentence } from './sentence.ts';
import { isTopic } from './topic.ts';
import { wordCount } from './words.ts';

const GAP = '____';

/** The last resort for a sentence that no rule could ask: a gap for its one name or number, where that is certain. */
export function clozeOf(sentence: Sentence, { topic, names }: Reading): Draft | undefined {
  const { text, clauses, dangling, role, section, start, end } = sentence;
  const clause = clauses[0];
  const words = wordCount(text);
  if (role !== 'prose' || dangling !== undefined || !clause || words < 8 || words > 26 || !/\.$/.test(text))
    return undefined;
  if (!isTopic(clause.subject, topic) && !/\p{Lu}/u.test(clause.subject.slice(1))) return undefined;
  const target = termIn(clause.rest, topic.aliases);
  if (!target || sentence.printed !== text || text.split(target).length !== 2 || /["“”]/.test(text))
    return undefined;
  const front = text.replace(target, GAP);
  const key = factKey(names, 'cloze', clause.subject, clause.verb?.base ?? 'be', target);
  const answerType = hasDate(target) ? 'date' : /^\d/.test(target) ? 'number' : 'term';
  return {
    kind: 'cloze',
    key,
    front,
    back: target,
    answerType,
    topicOf: 'other',
    rule: 'cloze',
    start,
    end,
    section,
  };
}

/** The only name or number after the verb: with two, a gap would be a guess. */
function termIn(rest: string, aliases: readonly string[]): string | undefined {
  const found = [
    ...rest.matchAll(
      /(?<![\p{L}\d-])(?:\p{Lu}[\p{L}\d'’-]*(?: (?:of (?=\p{Lu}))?\p{Lu}[\p{L}\d'’-]*)*|\d[\d,.]*\d(?: per cent|%)?)(?![\p{L}\d-])/gu,
    ),
  ].map(([term]) => term);
  const others = found.filter((term) => !aliases.includes(term));
  const [only] = others;
  const after = only === undefined ? '' : rest.slice(rest.indexOf(only) + only.length);
  if (!/^(?:$|[.,;]| (?:in|on|at|by|from|to|with|for|of|as|during|under)\b)/.test(after)) return undefined;
  return others.length === 1 && only && only.length > 2 ? only.replace(/['’]s$/, '') : undefined;
}
