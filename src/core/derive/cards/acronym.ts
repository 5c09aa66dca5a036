import type { DraftBody } from '../draft.ts';
import type { Acronym } from '../fact.ts';
import { keyPart } from '../words.ts';

/** From the short form to the long one: the other way, the initials of the question are the answer. */
export function acronymCards({ long, short }: Acronym): readonly DraftBody[] {
  return [
    {
      kind: 'recall',
      key: `acronym/${keyPart(short)}/long`,
      front: `What does ${short} stand for?`,
      back: long.charAt(0).toUpperCase() + long.slice(1),
      answerType: 'term',
      topicOf: 'definition',
    },
  ];
}
