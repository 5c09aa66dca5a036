import type { DraftBody } from '../draft.ts';
import type { Collection, Reading } from '../fact.ts';
import { factKey } from './key.ts';
import { setBody } from './set.ts';

export function collectionCards(fact: Collection, { names }: Reading): readonly DraftBody[] {
  const { relation, subject, question, items, ordered } = fact;
  const key = factKey(names, 'set', subject, relation);
  return [
    setBody({
      key,
      front: question,
      items,
      topicOf: relation === 'statuses' ? 'membership' : 'other',
      ...(ordered && { ordered }),
    }),
  ];
}
