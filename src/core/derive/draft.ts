import type { AnswerType, Card } from '../model/deck.ts';

/** A card before it has passed the gates. */
export interface Draft {
  readonly kind: Card['kind'];
  /** What is asked: relation, subject and slot, in a form that rewording does not change. */
  readonly key: string;
  readonly front: string;
  readonly back: string;
  readonly items?: readonly string[];
  /** Of a set: a sequence. */
  readonly ordered?: true;
  readonly answerType: AnswerType;
  /** The kind of fact, where that says more of the category than the heading does. */
  readonly topicOf: FactTopic;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly section: readonly string[];
}

export type FactTopic = 'definition' | 'membership' | 'structure' | 'event' | 'other';

/** What a fact's own file decides of its cards; the rest comes from where the fact was found. */
export type DraftBody = Pick<
  Draft,
  'kind' | 'key' | 'front' | 'back' | 'items' | 'ordered' | 'answerType' | 'topicOf'
>;
