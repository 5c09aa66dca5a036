import type { AnswerType } from '../../model/deck.ts';
import type { Reading } from '../fact.ts';
import { MAX_ANSWER_WORDS } from '../phrase.ts';
import { isTopic } from '../topic.ts';
import { wordCount } from '../words.ts';
import { askOblique } from './ask-oblique.ts';
import { askOpenClause, askUse } from './ask-open-clause.ts';
import { certaintyOf } from './certainty.ts';
import { fitsAnswer, fitsQuestion, fitsSubject, isAnchored, isPast } from './fit.ts';
import type { Part } from './parts.ts';
import type { Plan } from './plan.ts';
import type { Proposition } from './proposition.ts';
import { endsWell, isSound } from './sound.ts';
import { dependents } from './walk.ts';
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
  /** How sure the grammar is that it rests on, from 0 to 1. */
  readonly certainty: number;
}

/** The good questions that one proposition answers, best first. */
export function ask(proposition: Proposition, reading: Reading): readonly Asked[] {
  if (!canBeAsked(proposition) || !isSound(proposition)) return [];
  const plans = [
    ...askSubject(proposition, reading),
    ...proposition.parts.flatMap((part) => askPart(proposition, part, reading)),
  ];
  return plans
    .flatMap((plan) => {
      if (wordCount(plan.answer) > MAX_ANSWER_WORDS || !fitsAnswer(plan.answer, plan.answerType)) return [];
      const worded = wordQuestion(proposition, plan.asking, reading.names);
      const question = worded && placed(worded, plan.answerType, proposition, reading);
      if (question === undefined || !fitsQuestion(question, plan, proposition, reading)) return [];
      const { slot, answer, answerType } = plan;
      const score = plan.score - Math.max(0, wordCount(question) - 14) / 20;
      return [
        {
          slot,
          question,
          answer,
          answerType,
          score,
          certainty: certaintyOf(proposition, plan.asking.target),
        },
      ];
    })
    .sort((a, b) => b.score - a.score);
}

const EVENT =
  /\b(?:explosion|war|battle|siege|revolution|earthquake|eruption|fire|flood|famine|plague|crisis|crash|disaster|massacre|uprising|rebellion|revolt|election|expedition|strike|riots?|accident|collapse|epidemic|pandemic|olympics|games)$/i;

/** 'How many people were injured?': in the event that the document is about. */
function placed(question: string, type: AnswerType, { verb }: Proposition, { topic }: Reading): string {
  const happened = isPast(verb) || / to have \p{L}/u.test(question);
  if (type !== 'number' || !happened || !EVENT.test(topic.title) || isAnchored(question, topic))
    return question;
  return question.replace(/\?$/, ` in the ${topic.display.replace(/^the /, '')}?`);
}

/** A negated clause is too easily misread, 'so did X' says nothing itself; 'arrived' of 'arrived and conquered the town' may want an object. */
function canBeAsked({ verb, parts, tree, predicate }: Proposition): boolean {
  // 'After that the muscle must rely on X': when, only the sentence before says.
  if (parts.some(({ front, text }) => front && /\b(?:that|this|those|these)$/i.test(text))) return false;
  const bare = parts.every(({ front }) => front);
  const joined = dependents(tree, predicate.index).some(({ relation }) => relation === 'conj');
  return !verb.negated && !(bare && joined) && verb.verb?.lemma !== 'do';
}

function askSubject(proposition: Proposition, reading: Reading): readonly Plan[] {
  const { subject, tree, verb, parts } = proposition;
  if (/^(?:PRON|DET)$/.test(subject.head.pos)) return [];
  const complement = parts.find(({ kind }) => kind === 'complement');
  const unique = isUnique(complement);
  if (!verb.verb && (!unique || proposition.plural)) return [];
  const wh = whFor(tree, subject, reading, verb.verb?.lemma ?? 'be');
  if (!wh || wh.fit < 2) return [];
  if (wh.words === 'What' && (isTopic(subject.text, reading.topic) || /['’]s? /.test(subject.text)))
    return [];
  if (wh.type !== 'number' && !fitsSubject(subject, proposition, reading)) return [];
  const words = [wh.words, wh.kept ?? ''].join(' ').trim();
  const asking = { wh: words, target: 'subject', plural: wh.plural } as const;
  const score = wh.words === 'What' && !unique ? scoreOfWhat(proposition) : wh.fit - 0.3;
  return [{ slot: 'subject', asking, answer: wh.answer, answerType: wh.type, score }];
}

/** 'What carries water?' needs more of the sentence than 'Which tissue ...' to have one answer. */
function scoreOfWhat({ subject, parts, verb }: Proposition): number {
  const told = parts.reduce((sum, { text }) => sum + contentWords(text), 0);
  const light = GENERIC_VERB.test(verb.verb?.lemma ?? '');
  const named = /\p{Lu}/u.test(subject.text.slice(1)) ? 0.4 : 0;
  return (told >= 4 ? 1.6 : 1) + named - (light ? 0.5 : 0) - (wordCount(subject.text) > 5 ? 0.3 : 0);
}

function contentWords(text: string): number {
  return (text.match(/\p{L}{4,}|\p{N}+/gu) ?? []).length;
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
  const { subject } = proposition;
  if (!fitsSubject(subject, proposition, reading) || !endsWell(proposition.tree, part.phrase)) return [];
  if (part.kind === 'object') return askObject(proposition, part, reading);
  if (part.kind === 'complement') return askComplement(proposition, part, reading);
  if (part.kind === 'oblique') return askOblique(proposition, part, reading);
  if (part.kind === 'open-clause') return askOpenClause(proposition, part, reading);
  if (part.kind !== 'clause') return [];
  if (part.role === 'purpose' && part.marker === 'to') return askUse(proposition, part);
  const why = part.role === 'cause' && part.marker === 'because';
  const how = part.marker === 'by' && part.role === 'manner';
  if (!why && !how) return [];
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

/** With such a verb alone a question leaves many answers open. */
const GENERIC_VERB =
  /^(?:affect|increase|decrease|change|provide|use|develop|receive|leave|find|place|welcome|offer|dislike|like|experience|undergo|await|meet|help|hold|bring|raise|lower|move|work|want|visit|know|experience|represent|produce|create|add|begin|start|differ|continue|lose|gain|require|be|have|contain|include|make|take|give|get|come|go|become|see|show|need|mean|feature|face)$/;

function askObject(proposition: Proposition, part: Part, reading: Reading): readonly Plan[] {
  const { tree, verb, parts } = proposition;
  if (parts.some(({ relation }) => relation === 'iobj')) return [];
  const lemma = verb.verb?.lemma ?? '';
  const wh = whFor(tree, part.phrase, reading, /^(?:marry|succeed|defeat)$/.test(lemma) ? 'marry' : '');
  if (!wh || wh.fit < 1) return [];
  const what = wh.words === 'What';
  if (/ (?:by|through|during|after|before|until|because|via) /.test(part.phrase.text)) return [];
  if (what && LIGHT.test(lemma)) return [];
  const told = parts.filter((other) => other !== part).reduce((sum, { text }) => sum + contentWords(text), 0);
  const thin = what && GENERIC_VERB.test(lemma) && told < 2;
  const bare = what && contentWords(part.phrase.text) < 2;
  const kept = wh.kept === undefined ? {} : { kept: wh.kept };
  const asking = { wh: wh.words === 'Who' ? 'Whom' : wh.words, target: part, ...kept };
  const score = wh.fit - (thin ? 0.5 : 0) - (bare ? 0.2 : 0);
  return [{ slot: 'object', asking, answer: wh.answer, answerType: wh.type, score }];
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
