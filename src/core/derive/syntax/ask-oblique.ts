import type { Reading } from '../fact.ts';
import type { Part } from './parts.ts';
import type { Plan } from './plan.ts';
import type { Proposition } from './proposition.ts';
import { isName, UNIT, whFor } from './wh.ts';

/** When, where, from what, by whom: the question for a phrase with a preposition. */
export function askOblique(proposition: Proposition, part: Part, reading: Reading): readonly Plan[] {
  const { role, marker, phrase } = part;
  if (
    /^(?:according to|such as|like|unlike|than|without|despite|instead of|rather than|including)$/.test(
      marker,
    )
  )
    return [];
  if (/^(?:PRON|DET|ADV|ADJ)$/.test(phrase.head.pos)) return [];
  if (role === 'time') return askTime(part);
  if (role === 'duration') return askDuration(part);
  if (role === 'measure') return askMeasure(part);
  if (role === 'cause') return [plan('why', 'Why', part, part.text, 2.5)];
  if (marker === 'by') return askBy(proposition, part, reading);
  if (isPlace(proposition, part))
    return [
      plan('where', 'Where', part, placeText(part), isName(proposition.tree, phrase.head) ? 3 : 1.5, 'place'),
    ];
  return askThing(proposition, part, reading);
}

function plan(
  slot: string,
  wh: string,
  part: Part,
  answer: string,
  score: number,
  answerType: Plan['answerType'] = 'phrase',
): Plan {
  return { slot, asking: { wh, target: part }, answer, answerType, score };
}

const DATE =
  /^(?:early |late |mid-?|the |about |around )*(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:\d{1,2}, )?(?:1\d{3}|20\d\d)s?$/u;
const DAY = /^(?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2})$/u;
const CLOCK = /^(?:about |around )?\d{1,2}[.:]\d{2}(?: [ap]\.?m\.?)?$/;

function askTime(part: Part): readonly Plan[] {
  const { marker, phrase } = part;
  const { text } = phrase;
  if (marker === 'at' && CLOCK.test(text)) return [plan('when', 'At what time', part, text, 3, 'date')];
  if (DATE.test(text) || DAY.test(text)) {
    if (/^(?:in|on|at|)$/.test(marker)) return [plan('when', 'When', part, text, 2.8, 'date')];
    if (/^(?:since|until|by|before|after)$/.test(marker))
      return [
        plan(
          'when',
          marker === 'since' ? 'Since when' : marker === 'until' ? 'Until when' : 'When',
          part,
          /^(?:by|before|after)$/.test(marker) ? part.text : text,
          2,
          'date',
        ),
      ];
  }
  if (/^(?:during|in|on)$/.test(marker) && /\d{4}/.test(text))
    return [plan('when', 'When', part, part.text, 2, 'date')];
  return [];
}

function askDuration(part: Part): readonly Plan[] {
  const [, count = ''] =
    /^((?:\p{L}+ )*?(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten)) /u.exec(part.phrase.text) ??
    [];
  return count !== '' && part.marker === 'for'
    ? [plan('how long', 'For how long', part, part.phrase.text, 2.8, 'number')]
    : [];
}

/** 'rose 5 metres', 'met eight times a year' */
function askMeasure(part: Part): readonly Plan[] {
  const { text } = part.phrase;
  if (
    /^(?:\p{L}+ )*?(?:\d[\d.,]*|once|twice|two|three|four|five|six|seven|eight|nine|ten)(?: times)? (?:an?|per|every) (?:day|week|month|year|century|hour)$/u.test(
      text,
    )
  )
    return [plan('how often', 'How often', part, text, 3, 'number')];
  return [];
}

/** Of a passive: by whom, by which body, by what. Of an active clause: how. */
function askBy({ verb, tree }: Proposition, part: Part, reading: Reading): readonly Plan[] {
  if (
    /^(?:hand|far|means|accident|chance|default|law|contrast|way|comparison|definition|nature)$/.test(
      part.phrase.text,
    )
  )
    return [];
  const unit = UNIT.test(part.phrase.head.text) || /%/.test(part.phrase.text);
  if (unit)
    return /\d/.test(part.phrase.text)
      ? [plan('how much', 'By how much', part, part.phrase.text, 2.8, 'number')]
      : [];
  if (!verb.passive)
    return part.phrase.head.tag === 'NN' || part.phrase.head.tag === 'VBG'
      ? [plan('how', 'How', part, part.text, 2.2)]
      : [];
  const wh = whFor(tree, part.phrase, reading, verb.verb?.lemma ?? '');
  if (!wh || /^How/.test(wh.words)) return [];
  if (wh.words === 'Who') return [plan('by', 'By whom', part, wh.answer, wh.fit, 'person')];
  if (wh.words === 'What')
    return [
      {
        ...plan('by', 'What', part, wh.answer, wh.fit),
        asking: { wh: 'What', target: part, stranded: 'by' },
      },
    ];
  return [plan('by', `By which ${wh.words.replace(/^Which /, '')}`, part, wh.answer, wh.fit)];
}

const SITED =
  /^(?:find|locate|situate|base|bear|die|sign|hold|live|meet|make|produce|store|absorb|build|settle|occur|begin|start|form|publish|host|grow|keep|take|sit|lie|stand|work|study|teach|bury|discover|found|land|hatch|breed|nest|launch|headquarter|place|perform|print|appear|originate|develop|show|gather|collect|mine|manufacture|open|erect|raise|educate|print)$/;
const NO_PLACE =
  /\b(?:ways?|forms?|manner|cases?|context|process|run|times?|sense|presence|absence|light|name|hope|order|parts?|favour|favor|terms|turn|addition|common|general|danger|use|effect|detail|writing|response|charge|stages?|steps?|proportion|return|total|pairs?|groups?|rows?|contact|place|full|large|small|average|risk|least|most|first|last|basis|grounds|words|direction|question|age|level|speed|rate|temperature|pressure|number|size|length|end|beginning|condition|power|reaction|particular|fact|theory|practice|honou?r|collaboration|amounts?|field|editions?|volumes?|parallel|convoys?|protest|search|pursuit|study|work|war|battle|series)s?\b/i;

function isPlace({ tree, verb }: Proposition, { marker, phrase, role }: Part): boolean {
  if (role !== 'place' || !/^(?:in|at|on|near|inside|within)$/.test(marker) || NO_PLACE.test(phrase.text))
    return false;
  const named = isName(tree, phrase.head) && /^(?:in|at|near)$/.test(marker);
  return (named || SITED.test(verb.verb?.lemma ?? '')) && SITED.test(verb.verb?.lemma ?? '');
}

/** 'in the leaves', but 'Geneva' */
function placeText({ marker, phrase, text }: Part): string {
  return phrase.head.pos === 'PROPN' && /^(?:in|at|near)$/.test(marker) && marker !== 'near'
    ? phrase.text
    : text;
}

/** Prepositions that can stay behind: 'What is it made of?' */
const STRANDABLE =
  /^(?:of|from|with|to|into|on|for|as|about|against|through|over|out of|around|between|after|at|in|under|like)$/;

function askThing({ tree, parts, verb }: Proposition, part: Part, reading: Reading): readonly Plan[] {
  const { marker, phrase } = part;
  if (
    !STRANDABLE.test(marker) ||
    (/^(?:between|after|at|under|over|around)$/.test(marker) && !isName(tree, phrase.head))
  )
    return [];
  const close = !parts.some((other) => other.at < part.at && !other.front) && !part.front && !part.aside;
  const wh = whFor(tree, phrase, reading, '');
  if (!wh || wh.fit < 1 || (part.role === 'place' && !close)) return [];
  if (
    part.role === 'place' &&
    wh.words === 'What' &&
    !/^(?:result|consist|specialise|specialize|dissolve|participate|engage|rest|depend|rely|focus|concentrate|live|feed|lie|enclose|contain|bury)$/.test(
      verb.verb?.lemma ?? '',
    )
  )
    return [];
  const score = wh.fit - (close ? 0.2 : 1) - (marker === 'for' ? 0.5 : 0);
  if (wh.words === 'What' || wh.words === 'Who') {
    if (!close) return [];
    const asking = { wh: wh.words === 'Who' ? 'Who' : 'What', target: part, stranded: marker };
    return [{ slot: marker, asking, answer: wh.answer, answerType: wh.type, score }];
  }
  return [
    {
      slot: marker,
      asking: {
        wh: `${marker.charAt(0).toUpperCase()}${marker.slice(1)} ${wh.words.charAt(0).toLowerCase()}${wh.words.slice(1)}`,
        target: part,
      },
      answer: wh.answer,
      answerType: wh.type,
      score,
    },
  ];
}
