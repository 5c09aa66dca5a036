import type { Fact, SentenceRule } from '../fact.ts';
import { answerPhrase } from '../phrase.ts';
import { finish } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { wordCount } from '../words.ts';

const EQUATION = /^(?:cf\. )?(\p{L}[\p{L}\d' -]{2,40}?)(?: \([^)]*\))? = (\p{L}[^=]*)$/u;
const LABEL = /^(?:[-•*] )?(\p{L}[\p{L}\d' -]{2,40}?(?: \([^)]*\))?)(?::| [–—-]) ([\p{L}][^:]*)$/u;

/** A line of notes that gives a term and, behind '=', ':' or a dash, what it is. */
export const noteLine: SentenceRule = ({ text, role, clauses, section }, { names }) => {
  if (role !== 'prose' || text.length > 200) return [];
  const line = text.replace(/[.]$/, '').replace(/,? e\.g\. .*$/, '');
  const equation = EQUATION.exec(line);
  const label = equation ?? (clauses.length === 0 && section.length > 0 ? LABEL.exec(line) : null);
  const [, raw = '', description = ''] = label ?? [];
  const term = withinSentence(raw.replace(/ \([^)]*\)$/, ''), names);
  const answer = label ? answerPhrase(description) : undefined;
  const fits = equation !== null || /^(?:an?|the) /.test(description);
  if (!answer || !fits || wordCount(term) > 4 || wordCount(answer) < 3 || /->|[<>]/.test(line)) return [];
  const question = finish([`What is meant by “${lowered(term)}”`], names);
  return [
    {
      kind: 'relation',
      relation: 'meaning',
      subject: term,
      question,
      answer,
      answerType: 'phrase',
    } satisfies Fact,
  ];
};

function lowered(term: string): string {
  return /^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;
}
