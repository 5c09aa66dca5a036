import type { Relation, SentenceRule } from '../fact.ts';
import { finish } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { clauseIn, leans } from '../standalone.ts';
import { capitalised, isBareDefinite, isPlural, wordCount } from '../words.ts';

const SHARE =
  /^((?:(?:About|Around|Roughly|Nearly|Almost|Over|Under|Only|Some|Approximately|Up to|(?:More|Less) than) )?\d[\d.,–-]* ?(?:%|per ?cent)(?: or so)?) of ((?:the |all )?[^,;:]+?)$/u;
const CALLED = /^In ((?:[^,;:]+)), (?:also |often |usually )?called ([^,;:]{3,40}), ([^,;:]+)$/u;

/** '85 % of strokes are ischaemic': which share; 'In the rest, called T, C': what happens in T. */
export const proportion: SentenceRule = ({ text, role }, { names }) => {
  if (role !== 'prose' || text.length > 400) return [];
  return text
    .replace(/[.]$/, '')
    .split(/; /)
    .flatMap((part): readonly Relation[] => {
      const called = CALLED.exec(part);
      if (called) return inCalled(called[2] ?? '', called[3] ?? '', names);
      return shareOf(part, names);
    });
};

type Names = Parameters<typeof withinSentence>[1];

function shareOf(part: string, names: Names): readonly Relation[] {
  const said = part.split(/, (?:which|who|meaning|and|but|while|whereas|so|although|because) /)[0] ?? '';
  const [, share = '', whole = ''] = SHARE.exec(said) ?? [];
  const clause = whole === '' ? undefined : clauseIn(capitalised(whole));
  if (clause?.lead !== '' || clause.negated || clause.rest === '') return [];
  const rest = clause.rest;
  const { subject } = clause;
  if (/\d|,/.test(rest) || leans(whole) || isBareDefinite(subject) || wordCount(whole) > 18) return [];
  const asked = finish(['What proportion of', withinSentence(whole, names).replace(/^all /, '')], names);
  return [relation('share', subject, asked, capitalised(share))];
}

function inCalled(term: string, told: string, names: Names): readonly Relation[] {
  const past = /\b(?:was|were|had|did|\p{Ll}{2,}ed)\b/u.test(told);
  if (past || leans(told) || wordCount(told) < 3 || wordCount(told) > 14) return [];
  const kind = isPlural(term) || /^(?:an?|the) /.test(term) ? term : `a ${term}`;
  return [relation('happens in', term, finish(['What happens in', kind], names), capitalised(told))];
}

function relation(slot: string, subject: string, asked: string, answer: string): Relation {
  return { kind: 'relation', relation: slot, subject, question: asked, answer, answerType: 'phrase' };
}
