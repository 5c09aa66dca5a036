import type { Fact, Reading } from '../fact.ts';
import { annotate } from '../language.ts';
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
  const [, many] = COUNTED.exec(parts[0] ?? '') ?? [];
  const facts = parts.flatMap((part) => (many === undefined ? inside(part, place) : most(part, many)));
  return facts.length > 0 ? facts : undefined;
}

/** '7 major plates, biggest = Pacific' */
const COUNTED = /^((?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) \p{Ll}[\p{Ll} -]*s)$/u;

function most(part: string, many: string): readonly Fact[] {
  const [, first = '', value = ''] =
    /^(?:the )?(\p{Ll}+est|most \p{Ll}+) = (\p{L}[^=()]*)$/u.exec(part) ?? [];
  if (first === '' || wordCount(value) > 6) return [];
  const question = `Which is the ${first} of the ${many}?`;
  return [{ kind: 'relation', relation: first, subject: many, question, answer: value, answerType: 'term' }];
}

const PAIR = /^[^=]{1,40} = [^=]{2,90}$/;

/** 'older' and 'biggest' name nothing. */
function isNoun(phrase: string): boolean {
  const last = annotate(`the ${phrase} is`).flat().at(-2);
  return (
    last?.pos === 'NOUN' &&
    !/(?:er than|est)$/.test(phrase) &&
    !/^(?:old|new|young|larg|small|high|low|great)er$/.test(last.text)
  );
}

function inside(part: string, { subject }: LinePlace): readonly Fact[] {
  const [, noun = '', value = ''] = /^(\p{Ll}[\p{L} -]{2,30}) = (\S.*?)\.?$/u.exec(part) ?? [];
  if (noun === '' || subject === undefined || wordCount(noun) > 3 || !isNoun(noun) || wordCount(value) > 6)
    return [];
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
