import type { Fact, ListFact, ListRule } from '../fact.ts';
import { formOf, hasClause, mayCommand } from '../notes/form.ts';
import { noteLineOf } from '../notes/line.ts';
import { bareHeading, isGeneric, subjectOf } from '../notes/subject.ts';
import type { List } from '../sentence.ts';
import { capitalised, wordCount } from '../words.ts';
import { trimmed } from './list-item.ts';

const ORDERED =
  /\b(?:steps?|stages?|phases?|procedure|process|sequence|order|cycle|how to|method|exchange|timeline|pathway|route|algorithm|protocol|recipe|instructions)\b/i;

/** Numbered items that follow one another in time: what comes first, and what after each. */
export const noteSteps: ListRule = (list, { topic }) => {
  const { items, ordered, leadIn, section } = list;
  if (!ordered || items.length < 3 || items.length > 12) return [];
  const steps = items.map(({ text }) => noteLineOf(text)?.term ?? trimmed(text));
  const lead = leadIn?.text.replace(/:$/, '') ?? '';
  const heading = section.at(-1) ?? '';
  if (steps.some((step) => step === '' || wordCount(step) > 9 || /[;:?]/.test(step))) return [];
  if (!ORDERED.test(lead) && !ORDERED.test(heading) && !areActions(list)) return [];
  if (new Set(steps).size !== steps.length) return [];
  const label = leadIn && leadIn.clauses.length === 0 && wordCount(lead) <= 8 ? lead : undefined;
  const named = label !== undefined && isGeneric(label) ? undefined : label;
  const about = named ?? (bareHeading(heading) || label || subjectOf(section, topic.title));
  if (about === undefined || about === '') return [];
  return neighbours(capitalised(about.replace(/\s*\([^()]*\)$/, '')), steps, list);
};

/** Each item is told to do, or, right under a heading, tells what happens. */
function areActions({ items, leadIn }: List): boolean {
  // 'An occupier must do the following:' lists duties, in no order.
  if (leadIn !== undefined && leadIn.clauses.length > 0) return false;
  if (items.every(({ text }) => mayCommand(text))) return true;
  return (
    leadIn === undefined &&
    items.every(({ text, clauses }) => clauses.length > 0 || formOf(text) === 'clause')
  );
}

function neighbours(about: string, steps: readonly string[], { items }: List): readonly ListFact[] {
  // 'The king is executed' happens; 'Create a branch' and 'Mitosis' come.
  const events = steps.every((step) => hasClause(step) && !mayCommand(step));
  return steps.flatMap((step, i): readonly ListFact[] => {
    const item = items[i];
    if (!item) return [];
    const before = steps[i - 1];
    const verb = events ? 'happens' : 'comes';
    const question =
      before === undefined ? `${about}: what ${verb} first?` : `${about}: what ${verb} after “${before}”?`;
    const slot = before === undefined ? 'first' : `after ${before}`;
    const fact: Fact = {
      kind: 'relation',
      relation: slot,
      subject: about,
      question,
      answer: step,
      answerType: 'phrase',
    };
    return [{ fact, item }];
  });
}
