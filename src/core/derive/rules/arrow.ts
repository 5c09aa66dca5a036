import type { ListFact, ListRule, SentenceRule } from '../fact.ts';
import { arrowFacts } from '../notes/arrows.ts';
import { subjectOf } from '../notes/subject.ts';
import { capitalised } from '../words.ts';

/** A line of notes with arrows: a sequence, or what follows from what. */
export const arrow: SentenceRule = ({ text, section, role }, { topic }) =>
  role === 'prose' && text.length <= 250 && / (?:[-=]+>|→|⇒) /.test(text)
    ? arrowFacts(text, subject(section, topic.title))
    : [];

/** The same of the items of a list. */
export const arrowItem: ListRule = ({ items, section }, { topic }) =>
  items.flatMap((item): readonly ListFact[] =>
    item.text.length <= 250 && / (?:[-=]+>|→|⇒) /.test(item.text)
      ? arrowFacts(item.text, subject(section, topic.title)).map((fact) => ({ fact, item }))
      : [],
  );

function subject(section: readonly string[], title: string): string | undefined {
  const found = subjectOf(section, title);
  return found === undefined ? undefined : capitalised(found);
}
