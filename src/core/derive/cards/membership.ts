import type { DraftBody } from '../draft.ts';
import type { Membership, Reading } from '../fact.ts';
import { finish } from '../question.ts';
import { memberNounOf, mentionsTopic } from '../topic.ts';
import { capitalised, numberWord, wordCount } from '../words.ts';
import { factKey } from './key.ts';
import { besides, fewEnough, setBody } from './set.ts';

/** The whole list, how many, and one card for each member: its status where there are several, else who is missing. */
export function membershipCards(fact: Membership, reading: Reading, several: boolean): readonly DraftBody[] {
  const { organisation, label, status, be, members } = fact;
  const { topic, names } = reading;
  const of = mentionsTopic(organisation, topic) ? topic.display : organisation;
  const noun = memberNounOf(topic, true);
  const wh = noun && !label.includes(noun) ? `Which ${noun}` : 'Which';
  const about = ['membership', of, status] as const;
  const set = setBody({
    key: factKey(names, ...about, 'all'),
    front: finish([wh === 'Which' ? 'What' : wh, be, 'the', label, 'of', of], names),
    items: members.map(capitalised),
    topicOf: 'membership',
  });
  const each =
    several && be === 'are'
      ? members.map((member) => statusOf(member, of, status, reading))
      : missing(fact, of, reading);
  return [set, ...countOf(fact, of, reading), ...each];
}

function countOf(
  { label, status, be, members }: Membership,
  of: string,
  { names }: Reading,
): readonly DraftBody[] {
  if (members.length < 3) return [];
  const does = be === 'are' ? 'does' : 'did';
  return [
    {
      kind: 'recall',
      key: factKey(names, 'membership', of, status, 'count'),
      front: finish(
        [
          `How many ${label.replace(/^current /, '')} ${does}`,
          of,
          label.startsWith('current ') ? 'currently have' : 'have',
        ],
        names,
      ),
      back: capitalised(numberWord(members.length)),
      answerType: 'number',
      topicOf: 'membership',
    },
  ];
}

function statusOf(member: string, of: string, status: string, { names }: Reading): DraftBody {
  return {
    kind: 'recall',
    key: factKey(names, 'membership', of, 'status', member),
    front: finish(['What is', `${member}'s status in`, of], names),
    back: capitalised(status),
    answerType: 'term',
    topicOf: 'membership',
  };
}

function missing(
  { status, be, members }: Membership,
  of: string,
  { topic, names }: Reading,
): readonly DraftBody[] {
  const noun = memberNounOf(topic, false);
  if (!noun || !fewEnough(members) || wordCount(status) > 4) return [];
  const is = be === 'are' ? 'is' : 'was';
  return members.map((member) => ({
    kind: 'recall',
    key: factKey(names, 'membership', of, status, member),
    front: finish(
      [besides(members, member), `which ${noun}`, is, /^[aeiou]/.test(status) ? 'an' : 'a', status, 'of', of],
      names,
    ),
    back: capitalised(member),
    answerType: 'body',
    topicOf: 'membership',
  }));
}
