import type { FoundFact, Reading } from '../fact.ts';
import { lineFacts } from '../notes/ask-line.ts';
import { isPastClause } from '../notes/ask-term.ts';
import { hasClause } from '../notes/form.ts';
import { isAdjective, subjectOf } from '../notes/subject.ts';
import type { Outline, Sentence } from '../sentence.ts';
import { wordCount } from '../words.ts';

/** '**Tithe** a tax of one tenth' and '**Tithe.** A tax of one tenth.': bold print in place of a colon. */
export function boldLabels({ sentences }: Outline, reading: Reading): readonly FoundFact[] {
  return sentences.flatMap((sentence, i) => {
    const term = sentence.bold?.[0] ?? '';
    const says = term === '' ? undefined : saidOf(term, sentence, sentences[i + 1]);
    if (says === undefined || wordCount(term) > 5 || isAdjective(term) || !/^\p{L}/u.test(term)) return [];
    const { start, end, section } = sentence;
    const subject = subjectOf(section, reading.topic.title);
    const place = { section, subject, group: undefined, kind: undefined, list: undefined };
    const line = { term, gloss: undefined, cite: undefined, mark: 'colon', says } as const;
    return lineFacts(line, place, reading).map((fact) => ({ fact, rule: 'bold-label', start, end, section }));
  });
}

/** The noun phrase that stands behind a bold term, or is all of the next sentence. */
function saidOf(term: string, sentence: Sentence, next: Sentence | undefined): string | undefined {
  if (!sentence.printed.startsWith(term)) return undefined;
  const rest = sentence.printed.slice(term.length);
  const follows = next?.paragraph === sentence.paragraph ? next.printed : '';
  const says = (rest === '.' ? follows : rest.replace(/^\. /, '')).trim().replace(/[.;]+$/, '');
  if (!/^(?:an?|the) /i.test(says) || hasClause(says)) return undefined;
  return /^the /i.test(says) && rest.startsWith('.') && isPastClause(says) ? undefined : says;
}
