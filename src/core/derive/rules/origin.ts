import type { Clause } from '../clause.ts';
import type { Reading, Relation, SentenceRule } from '../fact.ts';
import { answerPhrase, withoutTrailingClause } from '../phrase.ts';
import { finish, question } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { isPersonName, leans } from '../standalone.ts';
import { isTopic, mentionsTopic } from '../topic.ts';
import { clausesOf } from '../tree-clause.ts';
import { wordCount } from '../words.ts';
import { canAsk } from './object.ts';

/** 'X is named after Y', 'X took its name from Y', 'the name X comes from the Greek for Y'. */
export const origin: SentenceRule = (sentence, reading) => {
  const { role, text, paragraph } = sentence;
  if (role !== 'prose' || !/\bnamed (?:after|for|in)\b|\b(?:name|word|term)\b.*\bfrom\b/i.test(text))
    return [];
  const found = clausesOf(sentence).flatMap((clause) => [
    ...namedAfter(clause, reading),
    ...nameFrom(clause, reading),
  ]);
  return [...found, ...meaning(text, paragraph, reading)];
};

function namedAfter(clause: Clause, { names }: Reading): readonly Relation[] {
  const [, after = ''] = /^(?:after|for|in honour of) (.+)$/s.exec(withoutTrailingClause(clause.rest)) ?? [];
  if (
    clause.verb?.base !== 'name' ||
    !clause.passive ||
    clause.negated ||
    !canAsk(clause) ||
    clause.lead !== ''
  )
    return [];
  const answer = answerPhrase(after.replace(/, (?:an?|the|his|her) .*$/s, ''));
  if (answer === undefined || leans(answer)) return [];
  const people = answer.split(/, | and /).every(isPersonName);
  const asked = people ? question('After whom', clause, '', names) : question('What', clause, 'after', names);
  return [relation(clause.subject, 'named after', asked, answer)];
}

/** 'The Hydrostone took its name from the concrete blocks' */
function nameFrom(clause: Clause, { names }: Reading): readonly Relation[] {
  const [, source = ''] = /^(?:its|their|his|her|the) name from (.+)$/s.exec(clause.rest) ?? [];
  if (!/^(?:take|get|derive|draw)$/.test(clause.verb?.base ?? '') || clause.negated || !canAsk(clause))
    return [];
  const answer = source === '' ? undefined : answerPhrase(source);
  if (!answer || leans(answer)) return [];
  const its = clause.plural ? 'their name' : 'its name';
  return [relation(clause.subject, 'name from', question('What', clause, `${its} from`, names), answer)];
}

const MEANING =
  /^(?:Its|The|Their) (?:name|word|term)(?: ["“‘]?([\p{L}\p{N}-]+(?: [\p{L}-]+)?)["”’]?)? (?:is derived|derives|comes|came|is|was derived) from (?:the )?((?:\p{Lu}\p{Ll}+ )+)((?:words?|terms?|names?|phrases?|expressions?) )?(?:(?:["“‘]?[\p{L} -]+["”’]?,? )?meaning|for) ([^;,:.()]+)/u;

/** 'The word comet comes from the Greek for long-haired': what the Greek word means. */
function meaning(text: string, paragraph: number, { topic, names }: Reading): readonly Relation[] {
  const [, word, language = '', nouns = 'word ', means = ''] = MEANING.exec(text) ?? [];
  const answer = means === '' ? undefined : answerPhrase(means.replace(/["“”‘’]/g, ''));
  // 'The name' alone is the topic's only where the document begins.
  const own = word === undefined && paragraph <= 2 && topic.certain ? topic.display : undefined;
  if (
    answer === undefined ||
    (word === undefined && own === undefined) ||
    (word !== undefined && isTopic(word, topic) && mentionsTopic(answer, topic))
  )
    return [];
  const named = own === undefined ? `the name "${withinSentence(word ?? '', names)}"` : `the name of ${own}`;
  const plural = /s $/.test(nouns);
  const asked = finish(
    [`What ${plural ? 'do' : 'does'} the ${language.trim()} ${nouns.trim()} from which ${named} comes mean`],
    names,
  );
  return wordCount(answer) > 6 ? [] : [relation(word ?? topic.display, 'meaning', asked, answer)];
}

function relation(subject: string, slot: string, asked: string, answer: string): Relation {
  return { kind: 'relation', relation: slot, subject, question: asked, answer, answerType: 'phrase' };
}
