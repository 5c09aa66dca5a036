import type { Fact, Relation, SentenceRule } from '../fact.ts';
import { type Asked, ask } from '../syntax/ask.ts';
import { type Proposition, propositionsOf } from '../syntax/proposition.ts';
import { treeOf } from '../syntax/sentence-tree.ts';
import { keyPart } from '../words.ts';

const MOST = 3;
/** Of longer sentences a tree is seldom right throughout. */
const MOST_TOKENS = 60;
/** By our own reading of the cards of the corpus: below these a question is oftener bad than one in ten. */
const LEAST_SCORE = 1.7;
const LEAST_CERTAINTY = 0.4;
/** What grammar is sure of may score a little less. */
const SURE = 0.65;
const LEAST_SCORE_IF_SURE = 1.45;

/** The best questions that the grammar of a sentence allows: for a subject, an object, a time, a place, a cause ... */
export const argument: SentenceRule = (sentence, reading): readonly Fact[] => {
  const { tokens, text, role } = sentence;
  if (role !== 'prose' || tokens.length > MOST_TOKENS || /[?"“”:]/.test(text)) return [];
  const found = propositionsOf(treeOf(sentence)).flatMap((proposition) =>
    ask(proposition, reading).map((asked) => ({ proposition, asked })),
  );
  const good = found.filter(({ asked }) => isGood(asked)).sort((a, b) => b.asked.score - a.asked.score);
  return different(
    withoutMirrors(good).map(({ asked, proposition }) => relationOf(asked, proposition)),
  ).slice(0, MOST);
};

function isGood({ score, certainty }: Asked): boolean {
  return certainty >= LEAST_CERTAINTY && score >= (certainty >= SURE ? LEAST_SCORE_IF_SURE : LEAST_SCORE);
}

interface Found {
  readonly asked: Asked;
  readonly proposition: Proposition;
}

/** 'What struck the ship?' and 'What did the bow strike?' are one fact: the better one asks it. */
function withoutMirrors(good: readonly Found[]): readonly Found[] {
  return good.filter(
    ({ asked, proposition }, i) =>
      !/^What /.test(asked.question) ||
      !good
        .slice(0, i)
        .some((other) => other.proposition === proposition && /^What /.test(other.asked.question)),
  );
}

/** One question for each answer. */
function different(relations: readonly Relation[]): readonly Relation[] {
  const answers = new Set<string>();
  return relations.filter(({ answer }) => {
    const known = answers.has(keyPart(answer));
    answers.add(keyPart(answer));
    return !known;
  });
}

function relationOf(
  { slot, question, answer, answerType }: Asked,
  { verb, subject, predicate }: Proposition,
): Relation {
  const lemma = verb.verb?.lemma ?? `be ${predicate.lemma}`;
  return {
    kind: 'relation',
    relation: `${lemma} ${slot}`,
    subject: subject.text,
    question,
    answer,
    answerType,
  };
}
