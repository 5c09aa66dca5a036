import { BODY_NOUN } from '../../words.ts';
import type { Value } from './value.ts';
import type { Asked, Wording } from './wording.ts';

/** 'In other units' */
export const adjunctOnly: Wording = ({ noun, adjunct }, { text }, { phrase, plural }) =>
  /^(?:in|at|on|with|for|under) /.test(`${noun} `)
    ? [{ words: ['What', plural ? 'are' : 'is', phrase, noun, adjunct], answer: text }]
    : undefined;

const PAST =
  '\\p{Ll}+ed|born|built|begun|won|sold|broken|written|made|sunk|held|laid|taken|known|drawn|spoken|grown|run|led|sung';
const PARTICIPLE = new RegExp(
  `^(?:(?:date|year|place|time|first|last|formerly|previously|originally) )?(?:${PAST})$`,
  'u',
);

/** 'Founded', 'Date founded', 'Formerly called': when it was done, or where. */
export const participle: Wording = ({ noun, adjunct }, value, { phrase, plural }) => {
  if (!PARTICIPLE.test(noun) || (adjunct !== '' && value.date === undefined)) return undefined;
  const [, first = '', act] = /^(first |last )?(appear|occurr|happen)ed$/.exec(noun) ?? [];
  if (act !== undefined) {
    const happened = `${first}${act.replace(/rr$/, 'r')}`;
    return value.date === undefined
      ? []
      : [{ words: ['When did', phrase, happened], answer: value.date, type: 'date' }];
  }
  const was = plural ? 'were' : 'was';
  const done = [noun.replace(/^(?:date|year|place|time) /, ''), adjunct].join(' ').trim();
  if (/ (?:called|named|known)$/.test(noun))
    return [{ words: ['What', was, phrase, done], answer: value.text }];
  if (value.date !== undefined)
    return whenAndWhere(['When', was, phrase, done], value, ['Where', was, phrase, done]);
  return /^place /.test(noun) || noun === 'born'
    ? [{ words: ['Where', was, phrase, done], answer: value.text, type: 'place' }]
    : [];
};

/** '3 August 2005 in San Francisco' */
function whenAndWhere(when: readonly string[], value: Value, where: readonly string[]): readonly Asked[] {
  const at = /^(?:in |at )?(\p{Lu}[^()]*)$/u.exec(value.more)?.[1];
  const date = { words: when, answer: value.date ?? value.text, type: 'date' } as const;
  return at === undefined
    ? [date]
    : [date, { words: where, answer: at.trim(), type: 'place', slot: ' place' }];
}

/** What holds as long as the thing exists: 'Operated by' is asked in the present. */
const LASTING =
  /^(?:owned|operated|governed|run|administered|managed|maintained|controlled|ruled|led|used|measured|surrounded|found)$/;

/** 'Discovered by', 'Named after', 'Soluble in', 'Preceded by' */
export const withPreposition: Wording = (
  { noun: head, adjunct },
  { text, date },
  { phrase, plural, past },
) => {
  const label = [head, adjunct].filter((part) => part !== '').join(' ');
  const [, did, as = '', preposition] =
    /^((?:(?:also|formerly|first|recogni[sz]ed) )?(?:\p{Ll}+ed|\p{Ll}+[bi]le|known|written|built|made|found|run|led|held|sung|won|spoken|drawn)) (as an? \p{Ll}+ )?((?:by|in|after|from|as|to|with|for|on|into|of|through))$/u.exec(
      label,
    ) ?? [];
  if (did === undefined || preposition === undefined) return undefined;
  const lasts = !past && (LASTING.test(did) || /(?:[bi]le|known)$/.test(did));
  const be = lasts ? (plural ? 'are' : 'is') : plural ? 'were' : 'was';
  if (date !== undefined && preposition !== 'by')
    return [{ words: ['When', be, phrase, did], answer: date, type: 'date' }];
  if (preposition === 'by' || preposition === 'after') {
    const name = isPersonName(text);
    const wh = `${preposition === 'by' ? 'By' : 'After'} whom${name ? '' : ' or what'}`;
    const answer = name ? text.replace(/ \(\d{4}\)$/, '') : text;
    return [{ words: [wh, be, phrase, did, as.trim()], answer, type: name ? 'person' : 'term' }];
  }
  return [{ words: ['What', be, phrase, did, as.trim(), preposition], answer: text }];
};

/** Two to four words with capitals, the last of which names no body: 'Humphry Davy'. */
export function isPersonName(text: string): boolean {
  const name = text.replace(/ \([^)]*\)$/, '');
  const words = name.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|de|von|van|da|di|la|le)$/u.test(word)) &&
    !BODY_NOUN.test(words.at(-1) ?? '') &&
    !/^(?:corporation|company|inc\.?|ltd\.?|university|college|limited|group|foundation)$/i.test(
      words.at(-1) ?? '',
    )
  );
}

/** 'Carries', 'Means' */
export const verb: Wording = ({ noun, adjunct, unit }, { text, number }, { phrase, plural }) => {
  if (
    !/^(?:carries|contains|means|measures|causes|produces|uses|eats|needs|requires|makes|allows|provides|holds|stores)$/.test(
      noun,
    ) ||
    adjunct !== ''
  )
    return undefined;
  if (number && unit !== '') return undefined;
  const base = noun.replace(/ies$/, 'y').replace(/s$/, '');
  return [{ words: ['What', plural ? 'do' : 'does', phrase, base], answer: text }];
};

/** 'Died', 'Date of birth', 'Place of death' */
export const life: Wording = ({ noun }, value, { phrase }) => {
  const [, what, event] = /^(?:(date|place) of |)(birth|birthplace|death|died)$/.exec(noun) ?? [];
  if (event === undefined) return undefined;
  const born = event.startsWith('birth');
  const asks = (wh: string) => (born ? [wh, 'was', phrase, 'born'] : [wh, 'did', phrase, 'die']);
  if (value.date !== undefined) return whenAndWhere(asks('When'), value, asks('Where'));
  return what === 'date' || (what === undefined && event !== 'birthplace')
    ? []
    : [{ words: asks('Where'), answer: value.text, type: 'place' }];
};
