import type { DraftBody } from '../draft.ts';
import type { Definition, Reading } from '../fact.ts';
import { finish } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { isOrganisation, isPerson, isTopic } from '../topic.ts';
import { capitalised, PERSON_NOUN } from '../words.ts';
import { factKey } from './key.ts';

/** What X is; of an organisation, what kind of one, so that its long name is no answer. */
export function definitionCards(
  { subject, be, what, brief }: Definition,
  { topic, names }: Reading,
): readonly DraftBody[] {
  const own = isTopic(subject, topic);
  if (own && brief) return [];
  const named = own && !/^an? /i.test(subject) ? topic.display : withinSentence(subject, names);
  const organisation =
    own && isOrganisation(topic) && !/\b(?:organi[sz]ation)\b/i.test(what) && /^an? /.test(what);
  const who = (own && isPerson(topic)) || isPersonBy(subject, what);
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

/** 'Vincent Coleman, a railway dispatcher' */
function isPersonBy(subject: string, what: string): boolean {
  const noun =
    what
      .split(/ (?:of|in|for|from|at|who|that|which|and) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return PERSON_NOUN.test(noun) && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(subject);
}
