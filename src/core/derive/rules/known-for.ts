import type { Definition, Fact, Reading, Relation, SentenceRule } from '../fact.ts';
import { answerPhrase } from '../phrase.ts';
import { finish } from '../question.ts';
import { isPersonName } from '../standalone.ts';
import { isPerson, isTopic } from '../topic.ts';
import { capitalised, MONTH, wordCount } from '../words.ts';

/** How the life of a person is introduced: dates behind the name, what the person was, and what is remembered. */
export const knownFor: SentenceRule = ({ text, printed, role }, reading) =>
  role !== 'prose' || text.length > 500
    ? []
    : [...vitalDates(text, reading), ...datesAlone(printed, reading), ...remembered(text, reading)];

const DATE = `(?:\\d{1,2} ${MONTH} \\d{4}|${MONTH} \\d{1,2}, \\d{4}|\\d{4})`;
const BRACKET = new RegExp(
  `^([^(),]{5,60}) \\((?:[^()]*?; )?(?:born |b\\. )?(?:c\\. )?(${DATE})(?:[^()–—-]*?(?:–|—| - |; died )\\s*(${DATE}))?[^()]*\\)(?:,[^,]{3,60},)? (was|is) (an? [^;:]+)$`,
  'u',
);

/** 'Inge Lehmann (13 May 1888 – 21 February 1993) was a Danish seismologist' */
function vitalDates(text: string, { topic }: Reading): readonly Fact[] {
  const [, name = '', born, died, be = 'was', said = ''] = BRACKET.exec(text.replace(/[.]$/, '')) ?? [];
  if (name === '' || !(isTopic(name, topic) ? isPerson(topic) || isPersonName(name) : isPersonName(name)))
    return [];
  return [...lifeOf(name, born, died), ...whoWas(name, be, said)];
}

const ALONE = new RegExp(`^(${DATE}),? ?([^–—]{0,40}?) ?[–—] ?(${DATE}),? ?([^–—]{0,40})$`, 'u');

/** A line of dates and places below the title of a life. */
function datesAlone(text: string, { topic }: Reading): readonly Relation[] {
  const [, born, birthplace = '', died, deathplace = ''] = ALONE.exec(text) ?? [];
  if (born === undefined || !isPerson(topic)) return [];
  const { display } = topic;
  const places = [
    ...(birthplace === ''
      ? []
      : [relation(display, 'birthplace', `Where was ${display} born?`, birthplace, 'place')]),
    ...(deathplace === ''
      ? []
      : [relation(display, 'deathplace', `Where did ${display} die?`, deathplace, 'place')]),
  ];
  return [...lifeOf(display, born, died), ...places];
}

function lifeOf(name: string, born: string | undefined, died: string | undefined): readonly Relation[] {
  return [
    ...(born === undefined ? [] : [relation(name, 'born', `When was ${name} born?`, born, 'date')]),
    ...(died === undefined ? [] : [relation(name, 'died', `When did ${name} die?`, died, 'date')]),
  ];
}

function whoWas(subject: string, be: string, said: string): readonly Definition[] {
  const what = said.replace(
    /,? (?:who|whose|best known|known|remembered|noted|famous|celebrated)\b.*$|, .*$/s,
    '',
  );
  return wordCount(what) < 3 || wordCount(what) > 12 ? [] : [{ kind: 'definition', subject, be, what }];
}

const REMEMBERED =
  /^([^,;:()]{3,60}?)(?: \([^)]*\))?(?:,[^,]{3,60},)? (?:(was|is) |(?:was|is) an? [^;:]+?,? (?:who|which|that) (was|is) )(?:(?:best|chiefly|mainly|mostly|particularly|especially|above all|widely|now|still|today) )*(known|remembered|noted|famous|celebrated)(?: (?:above all|chiefly|mainly|mostly|particularly|especially|today))? for ([^;:]+)$/u;

/** 'She is best known for X': what for. */
function remembered(text: string, { names, topic }: Reading): readonly Relation[] {
  const [, name = '', one, two, how = '', told = ''] = REMEMBERED.exec(text.replace(/[.]$/, '')) ?? [];
  if (!/^(?:[Tt]he )?\p{Lu}/u.test(name) || wordCount(name) > 6) return [];
  const plain = told
    .replace(/^(\p{L}+ing), [^,]{3,80}, (how|that|why)\b/u, '$1 $2')
    .replace(/^(?:his|her|their|its) /i, 'the ');
  const answer = answerPhrase(plain);
  if (answer === undefined || /\b(?:his|her|he|she|it)\b/i.test(answer)) return [];
  const who = isTopic(name, topic) ? topic.display : name;
  return [
    relation(
      who,
      'known for',
      finish(['What', one ?? two ?? 'is', who, how, 'for'], names),
      answer,
      'phrase',
    ),
  ];
}

function relation(
  subject: string,
  slot: string,
  asked: string,
  answer: string,
  answerType: Relation['answerType'],
): Relation {
  return {
    kind: 'relation',
    relation: slot,
    subject,
    question: asked,
    answer: capitalised(answer),
    answerType,
  };
}
