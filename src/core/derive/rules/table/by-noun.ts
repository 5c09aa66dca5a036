import { isPerson } from '../../topic.ts';
import { capitalised, isPlural, PERSON_NOUN, singular, wordCount } from '../../words.ts';
import { isPersonName } from './by-verb.ts';
import { membersOf, saysWhatItDoes, type Value } from './value.ts';
import type { Thing, Wording } from './wording.ts';

/** 'Number of employees', or a plural with a whole number: 'Moons | 2'. */
export const counted: Wording = ({ noun, adjunct, when, unit }, value, { phrase, plural, past }) => {
  const things = /^(?:number|no\.) of (.+)$/.exec(noun)?.[1] ?? (isPlural(noun) ? noun : undefined);
  const several = adjunct.startsWith('per ') && /^\d+(?:, \d+)+$/.test(value.bare);
  if (
    things === undefined ||
    value.date !== undefined ||
    unit !== '' ||
    !(several || /^\d[\d,]*$/.test(value.bare))
  )
    return undefined;
  const each = adjunct.startsWith('per ') ? `${things} ${adjunct}` : things;
  const at = value.when ?? when;
  const does = past || (at !== undefined && !at.startsWith('since')) ? 'did' : plural ? 'do' : 'does';
  const tail = [each === things ? adjunct : '', at ?? ''];
  if (value.bare === '0') return [];
  return [{ words: ['How many', each, does, phrase, 'have', ...tail], answer: value.bare, type: 'number' }];
};

const KIN = /^(?:spouse|husband|wife|mother|father|son|daughter|partner|monarch|patron|head)s?$/;

/** 'Founder', 'Prime minister', 'Spouse': who it is, or who they are. */
export const agent: Wording = ({ noun, adjunct, when }, value, thing) => {
  const head = noun.split(' ').at(-1) ?? '';
  const one = singular(head).toLowerCase();
  const people =
    PERSON_NOUN.test(one) || KIN.test(one) || /^(?:runner-up|people|minister|champion)$/.test(one);
  const named = /^\p{Lu}/u.test(value.bare) && !/\d{3}/.test(value.bare);
  if (!people || !named) return undefined;
  const several = membersOf(value.bare);
  const list = several && (isPlural(head) || several.every(isPersonName)) ? several : undefined;
  const many = list !== undefined || isPlural(head);
  const label = `${noun.toLowerCase()}${list && !isPlural(head) ? 's' : ''}`;
  const tail = [adjunct, value.when ?? when ?? ''];
  const be = beOf(many, thing, value.when ?? when);
  const words = ['Who', be, 'the', label, 'of', thing.phrase, ...tail];
  return [list ? { words, answer: '', items: list } : { words, answer: value.bare, type: 'person' }];
};

function beOf(many: boolean, { past }: Thing, when: string | undefined): string {
  return past || when !== undefined ? (many ? 'were' : 'was') : many ? 'are' : 'is';
}

const PLACE = /^(?:headquarters|head office|seat|resting place|burial place)$/;

export const place: Wording = ({ noun }, { text }, thing) => {
  if (noun === 'location')
    return [
      {
        words: ['Where', beOf(thing.plural, thing, undefined), thing.phrase, 'located'],
        answer: text,
        type: 'place',
      },
    ];
  if (!PLACE.test(noun) || !/^\p{Lu}/u.test(text)) return undefined;
  const be = beOf(noun === 'headquarters', thing, undefined);
  return [{ words: ['Where', be, 'the', noun, 'of', thing.phrase], answer: text, type: 'place' }];
};

/** 'Purpose | stages changes', 'Meaning | low dam' */
export const doing: Wording = ({ noun, adjunct }, { text }, { key, phrase, plural }) => {
  if (adjunct !== '') return undefined;
  if (noun === 'quantity')
    return [{ words: ['What quantity is measured in', /[sxz]$/.test(key) ? key : `${key}s`], answer: text }];
  if (
    /^(?:(?:main )?(?:purpose|function|role|use|effect|job)|description|what it does|action)$/.test(noun) &&
    saysWhatItDoes(text)
  )
    return [{ words: ['What', plural ? 'do' : 'does', phrase, 'do'], answer: text }];
  if (/^(?:meaning|definition|explanation)$/.test(noun))
    return [{ words: ['What', plural ? 'do' : 'does', phrase, 'mean'], answer: text }];
  if (/^(?:description|what it is)$/.test(noun))
    return [{ words: ['What', plural ? 'are' : 'is', phrase], answer: text }];
  return undefined;
};

/** 'Independence | 30 September 1966, from the United Kingdom' */
export const dated: Wording = ({ noun, adjunct }, { date, more }, { phrase }) => {
  if (date === undefined || /\b(?:dates?|years?|days?|phase(?!-)|times?|period|age|era|season)\b/.test(noun))
    return undefined;
  const state = /^(\p{Ll}+)ence$/u.exec(noun)?.[1];
  const rest = /^(?:from|to|in|at|by) \S/.test(more) ? more : '';
  if (state !== undefined && rest.startsWith('from ')) {
    const become = ['did', phrase, 'become', `${state}ent`];
    return [
      { words: ['When', ...become, rest], answer: date, type: 'date' },
      { words: ['From what', ...become], answer: rest.slice('from '.length), slot: ' from' },
    ];
  }
  return [
    { words: ['What is the date of the', noun, 'of', phrase, adjunct, rest], answer: date, type: 'date' },
  ];
};

/** 'Began | 4,600 million years ago': a verb as a label asks when. */
const ACTS: Readonly<Record<string, string>> = {
  began: 'begin',
  started: 'start',
  ended: 'end',
  finished: 'finish',
  opened: 'open',
  closed: 'close',
  appeared: 'appear',
  died: 'die',
};

/** 'Million years ago | 252' */
export const ago: Wording = ({ noun: label }, { bare, number }, { phrase, plural }) =>
  number && /^(?:(?:thousand|million|billion)s? (?:of )?)?years ago$/.test(label)
    ? [{ words: ['How many', label, plural ? 'were' : 'was', phrase], answer: bare, type: 'number' }]
    : undefined;

/** 'What happens', 'How it works': the label asks by itself. */
export const asks: Wording = ({ noun: label, adjunct }, { text }, { key }) =>
  /^(?:what(?! it (?:is|does)$)|how|where|when|who|why) \p{Ll}/u.test(label)
    ? [{ words: [`${capitalised(key)}: ${label}`, adjunct], answer: text }]
    : undefined;

/** 'E.g. | San Andreas Fault' */
export const example: Wording = ({ noun: label }, { text, number }, { key }) => {
  if (!/^(?:e\.g\.|examples?)$/.test(label)) return undefined;
  const several = /[,;]| and /.test(text);
  if (number || wordCount(text) > 8) return [];
  const given = several ? ['What are given as examples of'] : ['What is given as an example of'];
  return [{ words: [...given, `“${key}”`], answer: text }];
};

export const noun: Wording = ({ noun: label, adjunct, unit, when }, value, thing, { topic }) => {
  const act = ACTS[label];
  if (act !== undefined)
    return [
      {
        words: ['When', 'did', thing.phrase, act, adjunct],
        answer: withUnit(value.bare, unit),
        type: 'date',
      },
    ];
  const head = label.replace(/ \(.*$/, '').split(/ of /)[0] ?? label;
  const at = value.when ?? when;
  const items = isPlural(head) ? membersOf(value.bare) : undefined;
  const own = ownLabel(label, head, value, isPerson(topic), items !== undefined);
  const be = beOf(isPlural(own.split(/ of /)[0] ?? own), thing, at);
  const served = /^(\p{Ll}+) ((?:serv|cover|affect)ed|spoken)$/u.exec(label);
  const link = served ? (served[2] === 'spoken' ? 'in' : 'by') : 'of';
  const words = ['What', be, 'the', own, link, thing.phrase, adjunct, at ?? ''];
  // 'Drives on | right' is no noun.
  if (/^\p{Ll}+s (?:on|in|at|by|to|with|from)$/u.test(label)) return [];
  if (/^(?:\p{Ll}+ly|also|not|no)\b/u.test(label) || wordCount(label) > 6 || isEventOf(label, value.text))
    return [];
  if (isPlural(head) && value.date === value.bare) return [];
  if (items) return [{ words, answer: '', items }];
  return [
    {
      words,
      answer: withUnit(value.bare, unit),
      ...(value.date === value.text ? { type: 'date' as const } : {}),
    },
  ];
};

/** 'Official languages | Spanish' is one language; a government in this place is its form. */
function ownLabel(label: string, head: string, { bare }: Value, person: boolean, list: boolean): string {
  if (/^parent$/.test(label) && !person) return `${label} organisation`;
  if (/^government$/.test(label) && !/government/i.test(bare)) return 'form of government';
  const last = bare.split(' ').at(-1) ?? '';
  const single =
    !list &&
    head === label &&
    wordCount(bare) <= 3 &&
    /^\p{Lu}[^,;\d]*$/u.test(bare) &&
    !/ (?:and|or|&) /.test(bare);
  return single && isPlural(label) && !isPlural(last) ? singular(label) : label;
}

/** A doing that no noun question fits: 'Naming | after a town', 'Discovery | Ann Lee (1774)', 'States | common: 2'. */
function isEventOf(label: string, value: string): boolean {
  return (
    / and .*(?:tion|ery|ment|ing)$/.test(label) ||
    /^\p{Ll}[\p{L} ]*: /u.test(value) ||
    (/(?:ing|tion|ery|ment)$/.test(label) &&
      /^(?:after|by|from|in|at|for|to|with) |^\p{Lu}.* \(\d{4}\)$/u.test(value))
  );
}

/** '232' and '°C' as '232 °C', '12' and 'thousands' as '12 thousand'. */
function withUnit(text: string, unit: string): string {
  if (unit === '' || !/\d$/.test(text) || text.includes(unit)) return text;
  if (/^(?:US)?[£$€¥]/.test(unit)) return `${unit.replace(/ .*/, '')}${text}${unit.replace(/^\S+/, '')}`;
  return `${text}${unit === '%' ? '' : ' '}${unit.replace(/^in /, '').replace(/^(thousand|million|billion)s$/, '$1')}`;
}
