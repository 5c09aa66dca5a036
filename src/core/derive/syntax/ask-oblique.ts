import type { Reading } from '../fact.ts';
import { capitalised } from '../words.ts';
import { isPast } from './fit.ts';
import type { Part } from './parts.ts';
import type { Plan } from './plan.ts';
import type { Proposition } from './proposition.ts';
import { isName, UNIT, type Wh, whFor } from './wh.ts';

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
  if (role === 'time')
    return hasClock(proposition, part) || isTimeless(proposition, part) ? [] : askTime(part);
  if (role === 'duration') return askDuration(part);
  if (role === 'measure') return askMeasure(proposition, part);
  if (role === 'cause') return [plan('why', 'Why', part, part.text, 2.5)];
  if (marker === 'by') return askBy(proposition, part, reading);
  if (isPlace(proposition, part)) return askPlace(proposition, part);
  if (isGoalOfMotion(proposition, part)) return [plan('where to', 'Where', part, phrase.text, 2.8, 'place')];
  return askThing(proposition, part, reading);
}

/** 'moved to Berlin' */
function isGoalOfMotion({ tree, verb }: Proposition, { marker, phrase, aside }: Part): boolean {
  const moves = /^(?:go|move|travel|return|sail|flee|emigrate|migrate|retire|come|fly|walk|march|relocate)$/;
  return marker === 'to' && !aside && moves.test(verb.verb?.lemma ?? '') && isName(tree, phrase.head);
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

const SCALE = /^(?:wide|long|high|deep|tall|thick|old|heavy|broad|far)$/;

/** 'is 500 metres wide', 'meets eight times a year' */
function askMeasure({ parts }: Proposition, part: Part): readonly Plan[] {
  const { text } = part.phrase;
  const scale = parts.find(({ kind, phrase }) => kind === 'complement' && SCALE.test(phrase.text));
  if (scale && /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/.test(text))
    return [
      {
        ...plan('how much', `How ${scale.phrase.text}`, part, text, 3, 'number'),
        asking: { wh: `How ${scale.phrase.text}`, target: part, told: [scale] },
      },
    ];
  return OFTEN.test(text) ? [plan('how often', 'How often', part, text, 3, 'number')] : [];
}

const OFTEN =
  /^(?:\p{L}+ )*?(?:\d[\d.,]*|once|twice|two|three|four|five|six|seven|eight|nine|ten)(?: times)? (?:an?|per|every) (?:day|week|month|year|century|hour)$/u;

/** Of a passive: by whom, by which body, by what. Of an active clause: how. */
function askBy(proposition: Proposition, part: Part, reading: Reading): readonly Plan[] {
  const { verb, tree } = proposition;
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
  // 'Water follows by osmosis': what follows what is not said.
  if (/^(?:follow|happen|occur|do|work)$/.test(verb.verb?.lemma ?? '') && proposition.parts.length < 2)
    return [];
  if (!verb.passive)
    return (part.phrase.head.tag === 'NN' || part.phrase.head.tag === 'VBG') && !/\d{4}/.test(part.text)
      ? [plan('how', 'How', part, part.text, 2.2)]
      : [];
  const wh = whFor(tree, part.phrase, reading, verb.verb?.lemma ?? '');
  if (!wh || /^How/.test(wh.words)) return [];
  if (wh.words === 'Who') return [plan('by', 'By whom', part, wh.answer, wh.fit, 'person')];
  if (!/^Which /.test(wh.words) && /^\p{Ll}+$/u.test(wh.answer) && part.phrase.head.tag === 'NN') return [];
  return [prepositional(proposition, part, wh, wh.fit)];
}

/** 'What is it bordered by?', 'By which court was it tried?', 'By what was it replaced in 1990?' */
function prepositional({ parts }: Proposition, part: Part, wh: Wh, score: number): Plan {
  const { marker } = part;
  const { answer, type } = wh;
  const last =
    !part.front &&
    !parts.some(
      (other) => other !== part && !other.front && !/^(?:object|adverb)$/.test(other.kind) && !other.aside,
    );
  if (/^(?:What|Who)$/.test(wh.words) && last) {
    return {
      slot: marker,
      asking: { wh: wh.words, target: part, stranded: marker },
      answer,
      answerType: type,
      score,
    };
  }
  const words = wh.words === 'Who' ? 'whom' : wh.words.charAt(0).toLowerCase() + wh.words.slice(1);
  return {
    slot: marker,
    asking: { wh: `${capitalised(marker)} ${words}`, target: part },
    answer,
    answerType: type,
    score: wh.words === 'What' ? score - 0.6 : score,
  };
}

const SITED =
  /^(?:find|locate|situate|base|bear|die|sign|hold|live|meet|make|produce|store|absorb|build|settle|occur|begin|start|form|publish|host|grow|keep|sit|lie|stand|work|study|teach|bury|discover|found|land|hatch|breed|nest|launch|headquarter|place|perform|print|appear|originate|develop|show|gather|collect|mine|manufacture|open|erect|raise|educate|print)$/;
const NO_PLACE =
  /^(?:ways?|forms?|manner|cases?|context|process|run|times?|sense|presence|absence|light|name|hope|order|parts?|favour|favor|terms|turn|addition|common|general|danger|use|effect|detail|writing|response|charge|stages?|steps?|proportion|return|total|pairs?|groups?|rows?|contact|place|full|large|small|average|risk|least|most|first|last|basis|grounds|words|direction|question|age|level|speed|rate|temperature|pressure|number|size|length|end|beginning|condition|power|reaction|particular|fact|theory|practice|honou?r|collaboration|amounts?|field|editions?|volumes?|parallel|convoys?|protest|search|pursuit|study|work|war|battle|series)s?$/i;

function isPlace({ tree, verb }: Proposition, { marker, phrase, role }: Part): boolean {
  if (
    role !== 'place' ||
    !/^(?:in|at|on|near|inside|within)$/.test(marker) ||
    NO_PLACE.test(phrase.head.text) ||
    UNPLACED.test(phrase.text)
  )
    return false;
  const named = isName(tree, phrase.head) && /^(?:in|at|near)$/.test(marker);
  return (named || SITED.test(verb.verb?.lemma ?? '')) && SITED.test(verb.verb?.lemma ?? '');
}

/** A date, or what the parser may have hung on the place by mistake. */
const UNPLACED = /\b\d{4}\b|\b(?:from|by|with|for|during|after|before|until|because)\b/;

/** Where: with the larger place behind it, which would otherwise narrow the question to nothing. */
function askPlace({ tree, parts }: Proposition, part: Part): readonly Plan[] {
  const others = parts.filter(
    (other) => other !== part && other.role === 'place' && !other.front && isName(tree, other.phrase.head),
  );
  if (others.some(({ at }) => at < part.at)) return [];
  const named = isName(tree, part.phrase.head);
  const near = others.length === 0;
  const answer =
    near && part.phrase.head.pos === 'PROPN' && /^(?:in|at)$/.test(part.marker)
      ? part.phrase.text
      : [part, ...others].map(({ text }) => text).join(' ');
  return [
    {
      ...plan('where', 'Where', part, answer, named ? 3 : 1.8, 'place'),
      asking: { wh: 'Where', target: part, told: others },
    },
  ];
}

/** 'is specified in RFC 2131, published in 1997': what holds now did not happen then. */
function isTimeless({ verb }: Proposition, { marker, phrase }: Part): boolean {
  return !isPast(verb) && /^(?:in|on|)$/.test(marker) && /\d{4}/.test(phrase.text);
}

/** 'at 8.45 on 6 December': the day alone is not when. */
function hasClock({ parts }: Proposition, part: Part): boolean {
  return parts.some((other) => other !== part && CLOCK.test(other.phrase.text));
}

/** Prepositions that can stay behind: 'What is it made of?' */
const STRANDABLE =
  /^(?:of|from|with|to|into|on|for|as|about|against|through|over|out of|around|between|after|at|in|under|like)$/;

function askThing(proposition: Proposition, part: Part, reading: Reading): readonly Plan[] {
  const { tree, parts, verb } = proposition;
  const { marker, phrase } = part;
  const loose = /^(?:between|after|at|under|over|around)$/.test(marker) && !isName(tree, phrase.head);
  if (/ (?:by|via|through|during|until) /.test(phrase.text)) return [];
  if (!STRANDABLE.test(marker) || loose || LIGHT.test(verb.verb?.lemma ?? '')) return [];
  const close = !parts.some((other) => other.at < part.at && !other.front) && !part.front && !part.aside;
  const wh = whFor(tree, phrase, reading, '');
  if (!wh || wh.fit < 1 || (part.role === 'place' && !close)) return [];
  const plain = /^(?:What|Who)$/.test(wh.words);
  if (plain && (!close || (part.role === 'place' && !GOVERNS_PLACE.test(verb.verb?.lemma ?? '')))) return [];
  return [prepositional(proposition, part, wh, wh.fit - (close ? 0.2 : 0.8) - (marker === 'for' ? 0.5 : 0))];
}

const LIGHT = /^(?:come|go|take|put|get|keep|have|give|do|let|set|hold|bring)$/;

/** Verbs to which 'in', 'on' and 'at' belong. */
const GOVERNS_PLACE =
  /^(?:result|specialise|specialize|dissolve|participate|engage|rest|depend|rely|focus|concentrate|live|feed|enclose|encase|centre|center|base|border)$/;
