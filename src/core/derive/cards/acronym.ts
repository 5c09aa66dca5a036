import type { DraftBody } from '../draft.ts';
import type { Acronym } from '../fact.ts';
import { keyPart } from '../words.ts';

/** Both ways. */
export function acronymCards({ long, short, article }: Acronym): readonly DraftBody[] {
  const base = { kind: 'recall', answerType: 'term', topicOf: 'definition' } as const;
  const name = article ? `the ${long}` : long;
  return [
    {
      ...base,
      key: `acronym/${keyPart(short)}/long`,
      front: `What does ${short} stand for?`,
      back: long.charAt(0).toUpperCase() + long.slice(1),
    },
    {
      ...base,
      key: `acronym/${keyPart(short)}/short`,
      front: `What is the acronym of ${name}?`,
      back: short,
    },
  ];
}
