import type { AnswerType } from '../../model/deck.ts';
import type { Reading } from '../fact.ts';
import { MAX_ANSWER_WORDS } from '../phrase.ts';
import { wordCount } from '../words.ts';
import { askOblique } from './ask-oblique.ts';
import { fitsAnswer, fitsQuestion, fitsSubject } from './fit.ts';
import type { Part } from './parts.ts';
import type { Plan } from './plan.ts';
import type { Proposition } from './proposition.ts';
import { whFor } from './wh.ts';
import { wordQuestion } from './wording.ts';

/** One question with its answer, and how good a card it may make. */
export interface Asked {
  /** 'subject', 'object', 'when', 'from' */
  readonly slot: string;
  readonly question: string;
  readonly answer: string;
  readonly answerType: AnswerType;
  readonly score: number;
}

/** The good questions that one proposition answers, best first. */
export function ask(proposition: Proposition, reading: Reading): readonly Asked[] {
  if (!canBeAsked(proposition)) return [];
  const plans = [
    ...askSubject(proposition, reading),
    ...proposition.parts.flatMap((part) => askPart(proposition, part, reading)),
  ];
  return plans
    .flatMap((plan) => {
      if (wordCount(plan.answer) > MAX_ANSWER_WORDS || !fitsAnswer(plan.answer, plan.answerType)) return [];
      const question = wordQuestion(proposition, plan.asking, reading.names);
      if (question === undefined || !fitsQuestion(question, plan, proposition, reading)) return [];
      const { slot, answer, answerType, score } = plan;
      return [
        { slot, question, answer, answerType, score: score - Math.max(0, wordCount(question) - 14) / 20 },
      ];
    })
    .sort((a, b) => b.score - a.score);
}

/** A negated clause, or one that only says that something may be, is too easily misread. */
function canBeAsked({ verb, parts }: Proposition): boolean {
  if (verb.negated) return false;
  return !parts.some(({ relation, kind }) => relation === 'ccomp' && kind === 'clause' && false);
}

function askSubject(proposition: Proposition, reading: Reading): readonly Plan[] {
  const { subject, tree, verb, parts } = proposition;
  if (/^(?:PRON|DET)$/.test(subject.head.pos)) return [];
  const complement = parts.find(({ role }) => role === 'complement');
  if (!verb.verb && !isUnique(complement)) return [];
  const wh = whFor(tree, subject, reading, verb.verb?.lemma ?? 'be');
  if (!wh || wh.fit < 2) return [];
  const asking = { wh: wh.words, target: 'subject', plural: wh.plural } as const;
  return [
    {
      slot: 'subject',
      asking,
      answer: wh.answer,
      answerType: wh.type,
      score: wh.fit - (wh.words === 'What' ? 1 : 0),
    },
  ];
}

/** 'the first ...', 'the most ...', 'the only ...': one thing alone fits. */
function isUnique(complement: Part | undefined): boolean {
  return (
    complement !== undefined &&
    /^(?:the|one of the) (?:\p{L}+ )*?(?:first|last|only|most|least|\p{L}+est|main|chief|principal)\b/u.test(
      complement.text,
    )
  );
}

function askPart(proposition: Proposition, part: Part, reading: Reading): readonly Plan[] {
  const { verb, subject } = proposition;
  if (!fitsSubject(subject, proposition, reading)) return [];
  if (part.kind === 'object') return askObject(proposition, part, reading);
  if (part.kind === 'complement') return askComplement(proposition, part, reading);
  if (part.kind === 'oblique') return askOblique(proposition, part, reading);
  if (part.kind !== 'clause' && part.kind !== 'open-clause') return [];
  const why = part.role === 'cause' && part.marker === 'because';
  const how = part.marker === 'by' && part.role === 'manner';
  if (!why && !how) return [];
  void verb;
  return [
    {
      slot: why ? 'why' : 'how',
      asking: { wh: why ? 'Why' : 'How', target: part },
      answer: part.text,
      answerType: 'phrase',
      score: 2.5,
    },
  ];
}

const LIGHT =
  /^(?:do|make|take|give|get|go|come|become|let|keep|put|play|have|see|show|need|mean|include|contain|feature|face)$/;

function askObject(proposition: Proposition, part: Part, reading: Reading): readonly Plan[] {
  const { tree, verb } = proposition;
  if (part.relation === 'iobj' || proposition.parts.some(({ relation }) => relation === 'iobj')) return [];
  const wh = whFor(
    tree,
    part.phrase,
    reading,
    /^(?:marry|meet|succeed|defeat)$/.test(verb.verb?.lemma ?? '') ? 'marry' : '',
  );
  if (!wh || wh.fit < 1) return [];
  const light = LIGHT.test(verb.verb?.lemma ?? '');
  if (light && wh.words === 'What') return [];
  const words = wh.words === 'Who' ? 'Whom' : wh.words;
  return [
    {
      slot: 'object',
      asking: { wh: words, target: part },
      answer: wh.answer,
      answerType: wh.type,
      score: wh.fit - (light ? 1 : 0),
    },
  ];
}

/** 'The main function of X is Y': only where the subject asks for one thing. */
function askComplement(proposition: Proposition, part: Part, reading: Reading): readonly Plan[] {
  const { subject, tree } = proposition;
  const relational =
    /^(?:the |its )?(?:\p{L}+ )*\p{Ll}+ (?:of|for|in|between) /iu.test(subject.text) ||
    /['’]s? \p{Ll}/u.test(subject.text);
  if (
    part.marker !== '' ||
    !relational ||
    !/^(?:NOUN|PROPN)$/.test(part.phrase.head.pos) ||
    proposition.plural
  )
    return [];
  const wh = whFor(tree, part.phrase, reading, '');
  if (wh && /^How/.test(wh.words)) return [];
  return [
    {
      slot: 'complement',
      asking: { wh: wh?.words === 'Who' ? 'Who' : 'What', target: part },
      answer: part.text,
      answerType: wh?.type ?? 'phrase',
      score: 2.5,
    },
  ];
}
