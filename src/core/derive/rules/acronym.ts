import type { SentenceRule } from '../fact.ts';
import { acronymsIn } from '../names.ts';

/** 'Long Form (LF)', the first time that the document says it. */
export const acronym: SentenceRule = (sentence, { names }) =>
  acronymsIn(sentence.text).flatMap(({ long, short }) => {
    const name = names.list.find((known) => known.short === short && known.long === long);
    return name ? [{ kind: 'acronym', long, short, article: name.longArticle }] : [];
  });
