import type { DraftBody } from '../draft.ts';
import type { Occurrence, Reading } from '../fact.ts';
import { finish, question, subjectQuestion } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { memberNounOf } from '../topic.ts';
import { capitalised, joined } from '../words.ts';
import { agentCards } from './agent.ts';
import { factKey } from './key.ts';
import { besides, fewEnough, setBody } from './set.ts';

/** When, where, who, and from date and place back to what happened. */
export function occurrenceCards(fact: Occurrence, reading: Reading): readonly DraftBody[] {
  return [
    ...whenCard(fact, reading),
    ...whereCard(fact, reading),
    ...whatCard(fact, reading),
    ...agentCards(fact, reading, keyOf(fact, 'by', reading, fact.rest)),
    ...whoCards(fact, reading),
  ];
}

type Slot = 'when' | 'where' | 'what' | 'who' | 'by';

function keyOf({ clause, rest, agents }: Occurrence, slot: Slot, { names }: Reading, more = ''): string {
  const subject = agents.length > 0 && !clause.passive ? rest : clause.subject;
  return factKey(names, 'event', subject.replace(/ \([^)]*\)/, ''), clause.verb?.base ?? '', slot, more);
}

function whenCard(fact: Occurrence, reading: Reading): readonly DraftBody[] {
  const { clause, rest, date } = fact;
  if (!date) return [];
  const front = question('When', clause, rest, reading.names);
  const key = keyOf(fact, 'when', reading, fact.agents.length > 0 ? '' : rest);
  return [
    { kind: 'recall', key, front, back: capitalised(date.answer), answerType: 'date', topicOf: 'event' },
  ];
}

function whereCard(fact: Occurrence, reading: Reading): readonly DraftBody[] {
  const { clause, rest, place, date } = fact;
  if (!place || / at |^at /.test(rest)) return [];
  const front = question(
    'Where',
    clause,
    [rest, date && !clause.passive ? date.phrase : ''].filter(Boolean).join(' '),
    reading.names,
  );
  return [
    {
      kind: 'recall',
      key: keyOf(fact, 'where', reading),
      front,
      back: place,
      answerType: 'place',
      topicOf: 'event',
    },
  ];
}

/** 'What was signed in Tashkent on 15 May 1992?': only of a passive, whose subject is a name. */
function whatCard(fact: Occurrence, reading: Reading): readonly DraftBody[] {
  const { clause, rest, place, date } = fact;
  const named = /\p{Lu}/u.test(clause.subject.replace(/^The /, ''));
  const by = fact.by.length > 0 ? `by ${joined(fact.by)}` : '';
  if (!clause.passive || !date || !named || clause.subjects.length > 1) return [];
  const front = subjectQuestion(
    clause.verb?.base === 'bear' ? 'Who' : 'What',
    clause,
    [
      /, [^,]* and [^,]*$/.test(rest) && !by && !place ? `${rest},` : rest,
      by,
      place ? `in ${place}${place.includes(',') ? ',' : ''}` : '',
      date.phrase,
    ]
      .filter(Boolean)
      .join(' '),
    reading.names,
    true,
  );
  const back = capitalised(withinSentence(clause.subject, reading.names));
  return [
    {
      kind: 'recall',
      key: keyOf(fact, 'what', reading, rest),
      front,
      back,
      answerType: 'term',
      topicOf: 'event',
    },
  ];
}

function whoCards(fact: Occurrence, reading: Reading): readonly DraftBody[] {
  const { agents, date, clause } = fact;
  const plural = memberNounOf(reading.topic, true);
  const single = memberNounOf(reading.topic, false);
  if (agents.length < 2 || !plural || !single) return [];
  const act = actOf(fact, reading, date?.phrase ?? '');
  if (!act) return [];
  const set = setBody({
    key: keyOf(fact, 'who', reading),
    front: act(`Which ${plural}`, false),
    items: agents.map(capitalised),
    topicOf: 'event',
  });
  if (!fewEnough(agents) || !clause.verb) return [set];
  const each = agents.map((agent): DraftBody => {
    const front = act(`${besides(agents, agent)} which ${single}`, true);
    return {
      kind: 'recall',
      key: keyOf(fact, 'who', reading, agent),
      front,
      back: capitalised(agent),
      answerType: 'body',
      topicOf: 'event',
    };
  });
  return [set, ...each];
}

/** The clause with those who did it asked for; a regular passive turns active. */
function actOf(
  { clause, rest }: Occurrence,
  { names }: Reading,
  when: string,
): ((wh: string, one: boolean) => string) | undefined {
  if (!clause.passive)
    return (wh, one) => subjectQuestion(wh, clause, [rest, when].filter(Boolean).join(' '), names, one);
  if (!/ed$/.test(clause.verb?.text ?? '') || rest !== '') return undefined;
  return (wh) => finish([wh, clause.verb?.text ?? '', withinSentence(clause.subject, names), when], names);
}
