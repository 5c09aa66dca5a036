import type { Reading, Relation, SentenceRule } from '../fact.ts';
import { annotate } from '../language.ts';
import { finish } from '../question.ts';
import { leans } from '../standalone.ts';
import { capitalised, isPlural, wordCount } from '../words.ts';

const OTHER_NAME =
  /(?:^|; |: |\b(?:so that|that|because|when|if|as) )((?:[Aa]n? |[Tt]he )?\p{L}\p{Ll}*(?:[ -][\p{Ll}][\p{Ll}'’-]*){0,5})(?: \(\p{Lu}[\p{L}]+\))?, or ((?:an? |the )?[\p{Ll}][\p{Ll}-]+(?: [\p{Ll}-]+)?), (?=\p{Ll})/gu;

/** 'Loss of speech, or aphasia, suggests ...': the other name of what is named before it. */
export const synonym: SentenceRule = ({ text, role }, { names }) =>
  role !== 'prose' || text.length > 400
    ? []
    : [...text.matchAll(OTHER_NAME)].flatMap(([, named = '', other = '']): readonly Relation[] => {
        const term = other.replace(/^(?:an?|the) /, '');
        if (
          !isNounPhrase(named) ||
          !isNounPhrase(other) ||
          leans(named) ||
          /^(?:an?|the) \p{Ll}+ly\b/u.test(other)
        )
          return [];
        if (isPlural(headOf(named)) !== isPlural(headOf(term)) || sameHead(named, term)) return [];
        const [told, name] = [lowered(named, names), lowered(other, names)];
        // 'Crevasses, or deep cracks': the description stands behind.
        const behind = wordCount(told) === 1 && wordCount(name) > 1;
        const what = behind ? name : told;
        const described = behind || / of | in /.test(told);
        const asked = finish([described ? 'What is the term for' : 'What is another name for', what], names);
        return [
          {
            kind: 'relation',
            relation: 'other name',
            subject: named,
            question: asked,
            answer: capitalised(behind ? told : term),
            answerType: 'term',
          },
        ];
      });

/** A common noun that opens the sentence loses its capital. */
function lowered(phrase: string, names: Reading['names']): string {
  const first = phrase.split(' ')[0] ?? '';
  return names.proper.has(first) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

function headOf(phrase: string): string {
  return (phrase.split(/ (?:of|in|for|to|with|from|that) /)[0] ?? '').split(' ').at(-1) ?? '';
}

/** 'a boat, or a big boat, ...' gives a choice and no name. */
function sameHead(named: string, term: string): boolean {
  return headOf(named) === headOf(term);
}

function isNounPhrase(phrase: string): boolean {
  const tokens = annotate(phrase).flat();
  const last = tokens.at(-1);
  return (
    wordCount(phrase) <= 6 &&
    /^(?:NOUN|PROPN)$/.test(last?.pos ?? '') &&
    tokens.every(
      ({ pos, text }) => /^(?:NOUN|PROPN|ADJ|DET|PUNCT|SYM)$/.test(pos) || /^(?:of|in|-)$/.test(text),
    )
  );
}
