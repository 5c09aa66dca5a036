import type { DraftBody } from '../draft.ts';
import type { Definition, Reading } from '../fact.ts';
import { finish } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { isOrganisation, isPerson, isTopic } from '../topic.ts';
import { capitalised } from '../words.ts';
import { factKey } from './key.ts';

/** What X is; of an organisation, what kind of one, so that its long name is no answer. */
export function definitionCards(
  { subject, be, what }: Definition,
  { topic, names }: Reading,
): readonly DraftBody[] {
  const own = isTopic(subject, topic);
  const named = own ? topic.display : withinSentence(subject, names);
  const organisation =
    own && isOrganisation(topic) && !/\b(?:organi[sz]ation)\b/i.test(what) && /^an? /.test(what);
  const who = own && isPerson(topic);
  const words = organisation ? ['What kind of organization', be, named] : [who ? 'Who' : 'What', be, named];
  return [
    {
      kind: 'recall',
      key: factKey(names, 'definition', named, 'what'),
      front: finish(words, names),
      back: capitalised(what),
      answerType: 'phrase',
      topicOf: 'definition',
    },
  ];
}
