import { acronymsIn } from '../acronym.ts';
import type { SentenceRule } from '../fact.ts';

/** 'Long Form (LF)', the first time that the document says it. */
export const acronym: SentenceRule = (sentence, { names }) =>
  acronymsIn(sentence.text).flatMap(({ long, short }) => {
    const name = names.byShort.get(short);
    return name?.long === long ? [{ kind: 'acronym', long, short, article: name.longArticle }] : [];
  });
