import type { DraftBody } from '../draft.ts';
import type { Reading, Relation } from '../fact.ts';
import { capitalised } from '../words.ts';
import { factKey } from './key.ts';

export function relationCards(fact: Relation, { names }: Reading): readonly DraftBody[] {
  const { relation, subject, question, answer, answerType } = fact;
  const key = factKey(names, 'relation', subject, relation);
  return [
    {
      kind: 'recall',
      key,
      front: question,
      back: fact.verbatim ? answer : capitalised(answer),
      answerType,
      topicOf: 'other',
    },
  ];
}
