import type { Clause } from '../clause.ts';
import type { Reading, Relation, SentenceRule } from '../fact.ts';
import { answerPhrase, withoutTrailingClause } from '../phrase.ts';
import { question, subjectQuestion } from '../question.ts';
import { clauseIn, leans } from '../standalone.ts';
import { clausesOf } from '../tree-clause.ts';
import { wordCount } from '../words.ts';
import { canAsk } from './object.ts';

/** 'X is used to V', 'X is designed to V', 'S V in order to W': what for, and what is used so. */
export const use: SentenceRule = (sentence, reading) =>
  sentence.role !== 'prose' ||
  !/\b(?:used|employed|designed|intended|meant|built|created|established|in order|so as)\b/.test(
    sentence.text,
  )
    ? []
    : clausesOf(sentence)
        .slice(0, 2)
        .flatMap((clause) => {
          if (clause.negated || !canAsk(clause) || leans(clause.subject)) return [];
          const found = usedFor(clause, reading);
          return found.length > 0 ? found : inOrderTo(clause, reading);
        });

const PURPOSE =
  /^(?:(?:mainly|chiefly|primarily|also|often|widely|commonly|mostly) )?((?:in order )?to|for|as) (.+)$/s;

function usedFor(clause: Clause, { names }: Reading): readonly Relation[] {
  const { verb, passive, rest } = clause;
  const [, word = '', what = ''] = PURPOSE.exec(withoutTrailingClause(rest)) ?? [];
  const made =
    /^(?:design|intend|mean|build|create|establish|set up)$/.test(verb?.base ?? '') && /to$/.test(word);
  const used = /^(?:use|employ)$/.test(verb?.base ?? '');
  if (!passive || !(used || made) || what === '' || /^(?:be|have)\b/.test(what) || leans(what)) return [];
  const answer = answerPhrase(/to$/.test(word) ? `to ${what}` : what);
  if (answer === undefined || wordCount(answer) < 2) return [];
  if (made) return [relation(clause, 'purpose', question('What', clause, 'to do', names), answer)];
  const asked = question('What', clause, word === 'as' ? 'as' : 'for', names);
  const back = wordCount(what) >= 3 && wordCount(clause.subject) <= 5 && word !== 'as' && !/\d/.test(what);
  const reverse = relation(
    clause,
    `used ${what}`,
    subjectQuestion('What', clause, `${word} ${what}`, names, true),
    clause.subject,
  );
  return [relation(clause, `use ${word}`, asked, answer), ...(back ? [reverse] : [])];
}

const IN_ORDER = /^(.*?),? (?:in order|so as) to ([^,;:]+)/s;

/** 'The acid is needed in order to remove carbonates' */
function inOrderTo(clause: Clause, { names }: Reading): readonly Relation[] {
  if (!clause.verb) return [];
  const [, before = '', aim = ''] = IN_ORDER.exec(` ${clause.rest}`) ?? [];
  const answer = aim === '' ? undefined : answerPhrase(`to ${aim}`);
  if (!answer || leans(`${clause.subject} ${before} ${aim}`) || wordCount(before) > 14) return [];
  if (clause.lead !== '' || clauseIn(`${clause.subject} went`) === undefined) return [];
  return [
    relation(
      clause,
      `purpose ${clause.verb?.base ?? 'be'}`,
      question('Why', clause, before.trim(), names),
      answer,
    ),
  ];
}

function relation({ subject }: Clause, slot: string, asked: string, answer: string): Relation {
  return { kind: 'relation', relation: slot, subject, question: asked, answer, answerType: 'phrase' };
}
