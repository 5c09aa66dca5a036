import type { Relation, SentenceRule } from '../fact.ts';
import { annotate } from '../language.ts';
import { finish } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { leans, withoutJoiner } from '../standalone.ts';
import { capitalised, isBareDefinite, wordCount } from '../words.ts';

const MEANT =
  /^([^,;:()]{3,80}?) ((?:must|can|may|has to|have to) be|is|are) (?:said to be )?([\p{Ll}-]+(?: [\p{Ll}-]+)?), (?:which means(?: that)?|meaning that|that is,?|in other words,?) ([^;:]+)$/u;

/** 'X is ADJECTIVE, which means that C': what is meant by calling X that. */
export const meaning: SentenceRule = ({ text, role }, { names }) => {
  if (role !== 'prose' || text.length > 400) return [];
  return text
    .replace(/[.]$/, '')
    .split(/[;:] /)
    .flatMap((part): readonly Relation[] => {
      const [, said = '', , quality = '', told = ''] = MEANT.exec(withoutJoiner(part)) ?? [];
      const subject = withoutShare(said);
      const answer = (told.split(/, (?:but|and|although|though|whereas|while|so) /)[0] ?? '').trim();
      if (
        subject === '' ||
        !isQuality(quality) ||
        !isClause(answer) ||
        leans(answer.replace(/^(?:it|they) /, ''))
      )
        return [];
      if (isBareDefinite(subject) || leans(subject) || wordCount(subject) > 6 || wordCount(answer) > 18)
        return [];
      const asked = finish(['What is meant by calling', withinSentence(subject, names), quality], names);
      return [
        {
          kind: 'relation',
          relation: `meaning of ${quality}`,
          subject,
          question: asked,
          answer: capitalised(answer.replace(/^(?:it|they) /, `${subject} `)),
          answerType: 'phrase',
        },
      ];
    });
};

/** 'About 85 % of strokes' are strokes, when it is asked what the word means. */
function withoutShare(subject: string): string {
  return subject.replace(
    /^(?:\p{Lu}\p{Ll}+ (?:than )?)?(?:\d[\d.,]* ?(?:%|per ?cent)|[Mm]ost|[Mm]any|[Ss]ome) (?:of )?(?:the )?/u,
    '',
  );
}

/** An adjective or a participle that has nothing behind it. */
function isQuality(words: string): boolean {
  const tokens = annotate(`It is ${words}.`).flat().slice(2, -1);
  const last = tokens.at(-1);
  return (
    last !== undefined &&
    /^(?:ADJ|VERB)$/.test(last.pos) &&
    !/ing$/.test(last.text) &&
    tokens.slice(0, -1).every(({ pos }) => pos === 'ADV')
  );
}

function isClause(text: string): boolean {
  const tokens = annotate(text).flat();
  return wordCount(text) >= 3 && tokens.some(({ pos }, at) => at > 0 && /^(?:VERB|AUX)$/.test(pos));
}
