import type { Fact, ListFact, ListRule, SentenceRule } from '../fact.ts';
import { annotate } from '../language.ts';
import { hasClause } from '../notes/form.ts';
import { citeOf } from '../notes/line.ts';
import { lowered } from '../notes/subject.ts';
import { parseClauses } from '../parse-clauses.ts';
import { withoutTrailingClause } from '../phrase.ts';
import { clauseIn } from '../standalone.ts';
import { wordCount } from '../words.ts';

/** 'Silence is no acceptance (Felthouse v Bindley, 1862)': which case, or whose work, is cited for it. */
export const citation: SentenceRule = ({ printed, role }) =>
  role === 'prose' ? citedFor(printed).filter(isClaim) : [];

/** A work is cited for what it says; '(Oslo, 1992)' behind a bare noun is a place. */
function isClaim(fact: Fact): boolean {
  return (
    fact.kind === 'relation' &&
    (/ v\.? /.test(fact.answer + fact.question) || clauseIn(fact.subject) !== undefined)
  );
}

/** The same of the items of a list, which are whole only with the line that leads to them. */
export const citationItem: ListRule = ({ items, leadIn }) => {
  const of =
    /^The following (?:are|is|were)(?: (?:normally|usually|generally|all|examples of))* (\p{Ll}[^:]{3,60}s\b[^:]{0,20}):$/u.exec(
      leadIn?.text ?? '',
    )?.[1];
  return items.flatMap((item): readonly ListFact[] =>
    citedFor(item.printed, of).map((fact) => ({ fact, item })),
  );
};

const CASE =
  /^(\p{Lu}[^(),]{1,60} v\.? \p{Lu}[^(),]{1,60}),? \[?(\d{4})\]?(?:, (?:where|in which|when) .*)?$/su;

/** Text without a case or a work that it cites at its end. */
export function withoutCitation(text: string): string {
  const bracket = /\s*\(([^()]{5,160})\)[.;,]*$/.exec(text);
  const cited =
    bracket?.[1] !== undefined && (CASE.test(bracket[1]) || citeOf(bracket[1])?.who !== undefined);
  return cited && bracket ? text.slice(0, bracket.index) : text;
}

function citedFor(text: string, of?: string): readonly Fact[] {
  const [, before = '', bracket = ''] = /^(.{10,300}?)\s*\(([^()]{5,160})\)[.;,]*$/s.exec(text) ?? [];
  const statement = withoutTrailingClause(before.split(/[;:] /).at(-1) ?? '')
    .replace(/^(?:and|but|so) /, '')
    .replace(/, (?:however|therefore|moreover|by contrast|too),/, '');
  const words = wordCount(statement);
  if (words < 3 || words > 16 || LEANING.test(statement) || /[→⇒=<>“”"]/.test(statement)) return [];
  const said = lowered(statement);
  const base = { kind: 'relation', relation: 'cited', subject: statement, answerType: 'term' } as const;
  const [, name, year] = CASE.exec(bracket) ?? [];
  if (name !== undefined && year !== undefined) return caseFacts(`${name} (${year})`, statement, of);
  const cite = citeOf(bracket);
  if (cite?.who === undefined) return [];
  return [{ ...base, question: `Whose work (${cite.year}) is cited for “${said}”?`, answer: cite.who }];
}

/** Which case it is, and back, what it is cited for, where that is a whole sentence. */
function caseFacts(name: string, statement: string, of: string | undefined): readonly Fact[] {
  const base = { kind: 'relation', subject: statement, answerType: 'term' } as const;
  const said = lowered(statement);
  if (!isStatement(statement)) {
    const among = of === undefined ? 'Which' : `Among ${of}, which`;
    return [{ ...base, relation: 'cited', question: `${among} case is cited for “${said}”?`, answer: name }];
  }
  return [
    { ...base, relation: 'cited', question: `Which case is cited for the rule that ${said}?`, answer: name },
    {
      ...base,
      relation: 'rule of',
      question: `For which rule is ${name} cited?`,
      answer: statement,
      answerType: 'phrase',
    },
  ];
}

function isStatement(text: string): boolean {
  const [clause] = parseClauses(annotate(text).flat(), text);
  return clause !== undefined && clause.lead === '' && hasClause(text) && text.startsWith(clause.subject);
}

const LEANING =
  /^(?:it|they|he|she|this|that|these|those|here|there|such)\b|\b(?:this|these|those|he|she|his|her|their)\b/i;
