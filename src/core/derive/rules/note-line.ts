import type { Fact, SentenceRule } from '../fact.ts';
import { annotate } from '../language.ts';
import { lineFacts } from '../notes/ask-line.ts';
import { equalsFacts } from '../notes/equals.ts';
import { citeOf, noteLineOf, written } from '../notes/line.ts';
import { subjectOf } from '../notes/subject.ts';
import { wordCount } from '../words.ts';

/** A line of notes that names something and, behind a colon, a dash or '=', says something of it. */
export const noteLine: SentenceRule = (sentence, reading) => {
  const { text, role, section } = sentence;
  if (role !== 'prose' || text.length > 300) return [];
  const subject = subjectOf(section, reading.topic.title);
  const place = { section, subject, group: undefined, kind: undefined, list: undefined };
  const pairs = equalsFacts(written(text), place, reading);
  if (pairs) return pairs;
  const line = noteLineOf(text);
  if (!line) return doneBy(sentence.printed);
  if (!line.cite && hasVerb(line.term)) return [];
  if (section.length === 0 && line.mark !== 'equals' && line.cite === undefined) return [];
  // In running text a colon joins two thoughts; only notes leave out the full stop.
  const isLine = !/[.!?]["”’)]*$/.test(sentence.printed) || line.mark === 'equals' || line.cite !== undefined;
  if (!isLine) return [];
  return lineFacts(line, place, reading);
};

/** A term is a name; 'Two timers govern what it does' is half a sentence. */
export function hasVerb(term: string): boolean {
  return annotate(term)
    .flat()
    .some(({ pos, text }, i) => pos === 'AUX' || (pos === 'VERB' && i > 0 && !/(?:ing|ed)$/.test(text)));
}

const DONE = /^(\p{Lu}[\p{L}’'-]+(?: (?:&|and) \p{Lu}[\p{L}’'-]+)*),? \(?(\d{4})\)? (\p{Ll}+) (\S.*)$/u;

/** 'Tulving 1972 drew the distinction': in notes the year stands right behind the name. */
function doneBy(text: string): readonly Fact[] {
  const [, who = '', year = '', verb = '', rest = ''] = DONE.exec(text.replace(/[.]$/, '')) ?? [];
  const tense = annotate(`They ${verb} ${rest}`).flat()[1];
  const past = tense?.pos === 'VERB' && tense.lemma !== verb && !/(?:s|ing)$/.test(verb);
  if (!past || wordCount(rest) > 14 || !citeOf(`${who} ${year}`)) return [];
  const question = `Who ${verb} ${rest} in ${year}?`;
  return [{ kind: 'relation', relation: verb, subject: rest, question, answer: who, answerType: 'person' }];
}
