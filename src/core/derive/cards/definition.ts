import type { DraftBody } from '../draft.ts';
import type { Definition, Reading } from '../fact.ts';
import { finish } from '../question.ts';
import { isKin } from '../resolve/people-words.ts';
import { withinSentence } from '../spelling.ts';
import { leans } from '../standalone.ts';
import { isOrganisation, isPerson, isTopic } from '../topic.ts';
import { capitalised, NAMED_KIND, PERSON_NOUN, wordCount } from '../words.ts';
import { factKey } from './key.ts';

/** What X is, and which term has this meaning; of an organisation, what kind of one, so that its long name is no answer. */
export function definitionCards(fact: Definition, reading: Reading): readonly DraftBody[] {
  const { subject, be, what, brief, field } = fact;
  const { topic, names } = reading;
  const own = isTopic(subject, topic);
  if (own && brief) return [];
  const named = own && !/^an? /i.test(subject) ? topic.display : nameOf(fact, reading);
  const organisation =
    own && isOrganisation(topic) && !/\b(?:organi[sz]ation)\b/i.test(what) && /^an? /.test(what);
  const who = (own && isPerson(topic)) || isPersonBy(subject, what);
  const asked = fact.meant
    ? [`What is meant by the term "${named}"`]
    : organisation
      ? ['What kind of organization', be, named]
      : [who ? 'Who' : 'What', be, named];
  const forward = {
    kind: 'recall',
    key: factKey(names, 'definition', named, 'what'),
    front: finish(within(field, asked), names),
    back: capitalised(what),
    answerType: 'phrase',
    topicOf: 'definition',
  } as const;
  if (own) return [forward];
  return [forward, ...(who ? holderOf(fact, named, reading) : reverse(fact, named, reading))];
}

const DIFFERENTIA = / (?:that|which|who|whose|where|of|for|by|in which|with|between|from|in|to) /;

/** 'What is the term for an agreement that the courts will enforce?', where the description tells it from all else. */
function reverse(
  { what, full, be, brief, field }: Definition,
  named: string,
  { names }: Reading,
): readonly DraftBody[] {
  const description = full ?? what;
  const bare = named.replace(/ \([^)]*\)$/, '');
  if (!/^[\p{L}\p{N}'’ -]+$/u.test(bare)) return [];
  if (wordCount(description) < 5 || !DIFFERENTIA.test(description) || leans(description)) return [];
  if (/^(?:one of|the (?:first|last|most|only))|^\p{Ll}*er /u.test(description)) return [];
  // 'a hormone made by the pancreas' is one of several, 'a rate of 50 per cent' is one of anything.
  if (
    /^\S+ (?:\S+ ){1,2}(?:made|used|found|produced|given|formed|caused) |^an? (?:rate|level|value|number|amount) of .*\d/.test(
      description,
    )
  )
    return [];
  const proper = /^(?:the )?\p{Lu}/u.test(bare);
  // A thing met in passing, or a thing with a name of its own, has a name; a notion has a term.
  const asked =
    proper || brief
      ? [
          'What',
          be === 'are' ? 'is' : be,
          'the name of',
          description.replace(/^(?:[Aa]n? |(?=\p{Ll}+s ))/u, 'the '),
        ]
      : ['What is the term for', description];
  return [
    {
      kind: 'recall',
      key: factKey(names, 'definition', named, 'term'),
      front: finish(within(field, asked), names),
      back: capitalised(bare.replace(/^an? /i, '')),
      answerType: 'term',
      topicOf: 'definition',
    },
  ];
}

/** 'Who was the inventor of the Difference Engine?': one person has such a description. */
function holderOf({ what, be }: Definition, named: string, { names }: Reading): readonly DraftBody[] {
  if (!/^the \p{Ll}+ (?:of|who) /u.test(what) || leans(what)) return [];
  const front = finish(['Who', be, what], names);
  const key = factKey(names, 'definition', named, 'who');
  return [
    { kind: 'recall', key, front, back: capitalised(named), answerType: 'person', topicOf: 'definition' },
  ];
}

/** 'Asthma is a disease' opens with a common noun, 'Basel is a city' with a name: what it is a kind of tells. */
function nameOf({ subject, what }: Definition, { names }: Reading): string {
  const single = /^\p{Lu}\p{Ll}+$/u.test(subject) && !names.proper.has(subject);
  const kind =
    what
      .replace(/^(?:an?|the|one of the) /, '')
      .split(
        /,| (?:that|which|who|of|for|in|on|with|from|by|at|to|whose|between|and|made|used|called|known)\b/,
      )[0] ?? '';
  const head = kind.split(' ').at(-1) ?? '';
  return single && !NAMED_KIND.test(head) && !PERSON_NOUN.test(head)
    ? subject.toLowerCase()
    : withinSentence(subject, names);
}

/** 'In law, what is ...' */
function within(field: string | undefined, [wh = '', ...words]: readonly string[]): readonly string[] {
  return field === undefined
    ? [wh, ...words]
    : [`${field},`, wh.charAt(0).toLowerCase() + wh.slice(1), ...words];
}

/** 'Vincent Coleman, a railway dispatcher' */
function isPersonBy(subject: string, what: string): boolean {
  const noun =
    what
      .split(/ (?:of|in|for|from|at|who|that|which|and) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return (
    (PERSON_NOUN.test(noun) || isKin(noun)) && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(subject)
  );
}
