import type { Fact, Reading } from '../fact.ts';
import { capitalised, PERSON_NOUN, wordCount } from '../words.ts';
import { lineFacts } from './ask-line.ts';
import { noteLineOf } from './line.ts';
import type { LinePlace } from './line-place.ts';

/** 'SOB = shortness of breath, JVD = ...': several of one line; and 'surgeon = Scoville' among other words. */
export function equalsFacts(text: string, place: LinePlace, reading: Reading): readonly Fact[] | undefined {
  const parts = text.split(/[,;] /);
  if (parts.length < 2 || parts.length > 12 || !text.includes(' = ')) return undefined;
  if (parts.every((part) => PAIR.test(part)))
    return parts.flatMap((part) => {
      const line = noteLineOf(part);
      return line ? lineFacts(line, place, reading) : [];
    });
  if (/:(?= )/.test(parts[0] ?? '') || PAIR.test(parts[0] ?? '')) return undefined;
  const facts = parts.flatMap((part) => inside(part, place));
  return facts.length > 0 ? facts : undefined;
}

const PAIR = /^[^=]{1,40} = [^=]{2,90}$/;

function inside(part: string, { subject }: LinePlace): readonly Fact[] {
  const [, noun = '', value = ''] = /^(\p{Ll}[\p{L} -]{2,30}) = (\S.*?)\.?$/u.exec(part) ?? [];
  if (noun === '' || subject === undefined || wordCount(noun) > 3 || wordCount(value) > 6) return [];
  const whose = capitalised(subject);
  const question = PERSON_NOUN.test(noun.split(' ').at(-1) ?? '')
    ? `${whose}: who is named as the ${noun}?`
    : `${whose}: what is given as the ${noun}?`;
  return [
    {
      kind: 'relation',
      relation: noun,
      subject,
      question,
      answer: value,
      answerType: 'phrase',
      verbatim: /\d/.test(value),
    },
  ];
}
