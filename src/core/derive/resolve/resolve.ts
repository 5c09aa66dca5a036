import type { Clause } from '../clause.ts';
import type { Names } from '../names.ts';
import { withText } from '../outline.ts';
import { MAX_SENTENCE, type Reference, type Sentence } from '../sentence.ts';
import { treeOf } from '../syntax/sentence-tree.ts';
import type { Topic } from '../topic.ts';
import { antecedentOf } from './antecedent.ts';
import { danglingIn, withoutLeaning } from './dangling.ts';
import { resolveEllipsis } from './ellipsis.ts';
import { type Knowledge, learn } from './knowledge.ts';
import type { Read } from './mention.ts';
import { mentionsIn } from './mention.ts';
import { resolveNamed } from './named-again.ts';
import { pronounsIn } from './pronoun.ts';
import { isPresent, type Standing, standingOf, standsAlone } from './standing.ts';
import { type Calendar, noteDates, resolveTime, withYear } from './when.ts';
import { resolvePlace } from './where.ts';
import { writePronouns } from './write-pronouns.ts';

/** Trees take time: in what follows the first 5,000 sentences of a very long text, no reference is resolved. */
const MAX_RESOLVED = 5000;

export interface Resolved {
  readonly sentences: readonly Sentence[];
  readonly standing: Standing;
}

/**
 * The sentences with 'It', 'its', 'the treaty' and 'later that year' written out where one reading is certain; where
 * none is, the sentence says what dangles and no rule reads it.
 */
export function resolveReferences(sentences: readonly Sentence[], topic: Topic, names: Names): Resolved {
  const mentions = sentences.slice(0, MAX_RESOLVED).map((sentence) => mentionsIn(sentence, names));
  const knowledge = learn(sentences, mentions, topic, names);
  const calendar: Calendar = new Map();
  const done: Read[] = [];
  sentences.slice(0, MAX_RESOLVED).forEach((sentence, i) => {
    const before: Read[] = [];
    for (let k = done.length - 1; k >= 0 && before.length < 2; k--) {
      const read = done[k];
      if (!read || read.sentence.paragraph !== sentence.paragraph) break;
      before.push(read);
    }
    done.push(resolveOne({ sentence, mentions: mentions[i] ?? [] }, before, knowledge, calendar));
    noteDates(calendar, sentence.text);
  });
  const standing = standingOf(topic.title, knowledge.introduced, sentences);
  const rest = sentences.slice(MAX_RESOLVED).map(unresolved);
  return { sentences: [...done.map(({ sentence }) => withStanding(sentence, standing)), ...rest], standing };
}

/** What holds on a condition alone, a rule would ask without it. */
const CONDITION = /^(?:If|When|Once|Unless|Until|Where|While|As)\b/;

function unresolved(sentence: Sentence): Sentence {
  const opening = /^(?:\p{Lu}\p{Ll}+, )?(?:it|its|they|them|their|he|him|his|she|her)\b/iu.exec(
    sentence.text,
  )?.[0];
  const dangling = opening ?? (sentence.text.length > MAX_SENTENCE ? undefined : danglingIn(sentence));
  return dangling === undefined ? sentence : { ...sentence, dangling };
}

/** The clauses know whether a subject like 'the client' says enough. */
function withStanding(sentence: Sentence, standing: Standing): Sentence {
  const { section, clauses } = sentence;
  const stands = (clause: Clause) =>
    !CONDITION.test(clause.lead) && standsAlone(clause.subject, section, isPresent(clause), standing);
  if (!clauses.some(stands)) return sentence;
  return {
    ...sentence,
    clauses: clauses.map((clause) => (stands(clause) ? { ...clause, stands: true } : clause)),
  };
}

function resolveOne(own: Read, before: readonly Read[], knowledge: Knowledge, calendar: Calendar): Read {
  const { sentence } = own;
  if (sentence.text.length > MAX_SENTENCE) return own;
  const written = writePronouns(own, before, knowledge);
  const text = [
    (from: string) => resolveNamed(from, before[0], knowledge),
    (from: string) => resolveTime(from, before[0]?.sentence),
    (from: string) => withYear(from, sentence, calendar),
    (from: string) => resolvePlace(from, before[0]?.sentence, knowledge),
    (from: string) => resolveEllipsis(from, before[0], knowledge),
    (from: string) => withoutLeaning(from, sentence.tokens),
  ].reduce((from, step) => step(from), written.text);
  const next = text === sentence.text ? sentence : withText(sentence, text);
  const read = next === sentence ? own : { sentence: next, mentions: mentionsIn(next, knowledge.names) };
  const references = [...written.references, ...insideReferences(read, before, knowledge)];
  const dangling =
    references.find(({ means, inside }) => means === undefined && !inside)?.word ?? danglingIn(next);
  return {
    ...read,
    sentence: { ...next, references, ...(dangling === undefined ? {} : { dangling }) },
  };
}

/** The pronouns that are left in the sentence, with what each means. */
function insideReferences(read: Read, before: readonly Read[], knowledge: Knowledge): readonly Reference[] {
  return pronounsIn(treeOf(read.sentence).words).map((pronoun) => {
    const choice = antecedentOf(pronoun, read, before, knowledge);
    const { text: word, start, end } = pronoun.token;
    const means = choice.where === 'inside' ? choice.mention?.text : undefined;
    const why = choice.where === 'nowhere' ? choice.why : choice.where;
    return {
      word,
      start,
      end,
      possessive: pronoun.possessive,
      means,
      inside: choice.where === 'inside',
      why,
    };
  });
}
