import type { AnswerType } from '../model/deck.ts';
import type { Clause } from './clause.ts';
import type { DateMention } from './dates.ts';
import type { Names } from './names.ts';
import type { Standing } from './resolve/standing.ts';
import type { List, Sentence } from './sentence.ts';
import type { Topic } from './topic.ts';

/** What the document states, found by one rule; `cards.ts` says how each kind is asked. */
export type Fact = Definition | Acronym | Occurrence | Membership | Collection | Role | Relation;

/** 'X is a Y that ...' */
export interface Definition {
  readonly kind: 'definition';
  readonly subject: string;
  readonly be: string;
  /** Short enough for an answer, unless only the whole description says enough. */
  readonly what: string;
  /** The whole description, where it fits into a question. */
  readonly full?: string;
  /** Said of the word, not of the thing: 'the term X refers to ...'. */
  readonly meant?: boolean;
  /** 'In law': where the word has this meaning. */
  readonly field?: string;
  /** Said in passing, beside the name: a full definition of the same thing goes before it. */
  readonly brief?: boolean;
}

export interface Acronym {
  readonly kind: 'acronym';
  readonly long: string;
  readonly short: string;
  /** Whether the long form takes 'the'. */
  readonly article: boolean;
}

/** Something that happened, with what the sentence says of when, where and by whom. */
export interface Occurrence {
  readonly kind: 'occurrence';
  readonly clause: Clause;
  /** What follows the verb, without the date, the place and the agents. */
  readonly rest: string;
  readonly date: DateMention | undefined;
  readonly place: string | undefined;
  /** Those who did it, when there are several names: the subject, or 'by A, B and C'. */
  readonly agents: readonly string[];
  /** Those whom 'by' names in a passive, however many. */
  readonly by: readonly string[];
}

/** A complete list of those who have one status in an organisation. */
export interface Membership {
  readonly kind: 'membership';
  readonly organisation: string;
  /** 'current full members', as the text has it. */
  readonly label: string;
  /** 'full member' */
  readonly status: string;
  readonly be: 'are' | 'were';
  readonly members: readonly string[];
}

/** Several answers to one question. */
export interface Collection {
  readonly kind: 'collection';
  readonly relation: string;
  readonly subject: string;
  readonly question: string;
  readonly items: readonly string[];
  /** The items follow one another, and are asked for in that order. */
  readonly ordered?: true;
}

/** What a body, organ or part does or is. */
export interface Role {
  readonly kind: 'role';
  readonly holder: string;
  /** 'body of the CSTO': what the holder is one of, if that is known. */
  readonly group: string | undefined;
  readonly clause: Clause;
}

/** One question with one answer, already worded by the rule that knows the sentence's shape. */
export interface Relation {
  readonly kind: 'relation';
  /** The slot that is asked for, for the card's key: 'object', 'origin', 'cause'. */
  readonly relation: string;
  readonly subject: string;
  readonly question: string;
  readonly answer: string;
  readonly answerType: AnswerType;
  /** A symbol or code, whose capitals are part of it. */
  readonly verbatim?: boolean;
}

export interface Reading {
  readonly topic: Topic;
  readonly names: Names;
  /** Whether the text tells of past times: most of its years lie well back. */
  readonly past?: boolean;
  /** What lets 'the client' stand without a name. */
  readonly standing?: Standing;
}

/** Finds facts of one kind in one sentence. */
export type SentenceRule = (sentence: Sentence, reading: Reading) => readonly Fact[];

/** Finds facts of one kind in one list. Each says which item it comes from; without one, the whole list. */
export type ListRule = (list: List, reading: Reading) => readonly ListFact[];

export interface ListFact {
  readonly fact: Fact;
  readonly item?: Sentence;
}

export interface FoundFact {
  readonly fact: Fact;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly section: readonly string[];
}
