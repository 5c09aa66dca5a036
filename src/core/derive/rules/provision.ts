import type { ListFact, ListRule } from '../fact.ts';
import { finish } from '../question.ts';
import { singular, wordCount } from '../words.ts';

const NUMBERED =
  /^(\p{Lu}[^():;]{2,50}) \(((Articles?|Sections?|Chapters?|Clauses?|Rules?|Parts?|Annex|Amendment|Principle|Protocol) [\dIVXLC]+(?:(?:,| and|[–-]) ?[\dIVXLC]+)*)\):? /u;

/** 'Liability (Article VII): the launching state pays': which article of the treaty deals with liability. */
export const provision: ListRule = ({ items }, { topic, names }) => {
  if (!topic.certain) return [];
  return items.flatMap((item): readonly ListFact[] => {
    const [, label = '', number = '', kind = ''] = NUMBERED.exec(item.text) ?? [];
    if (label === '' || wordCount(label) > 5) return [];
    const noun = singular(kind.toLowerCase());
    const question = finish(
      [`Which ${noun} of`, topic.display, `deals with “${label.toLowerCase()}”`],
      names,
    );
    const fact = {
      kind: 'relation',
      relation: 'provision',
      subject: label,
      question,
      answer: number,
      answerType: 'term',
    } as const;
    return [{ fact, item }];
  });
};
