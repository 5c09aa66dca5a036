import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItsFunction, type PartOfSpeech } from 'wink-nlp';

/** The one file that knows the language library. Offsets are UTF-16 code units in the text that was given. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  /** The dictionary form, in lower case. */
  readonly lemma: string;
}

let wink: ReturnType<typeof winkNLP> | undefined;

/** The sentences of one block of text, each as its tokens. The model is made on the first call (about 0.1 s). */
export function annotate(text: string): readonly (readonly Token[])[] {
  wink ??= winkNLP(model, ['sbd', 'pos']);
  const { its } = wink;
  const sentences: Token[][] = [];
  let cursor = 0;
  wink
    .readDoc(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      const tokens = sentence.tokens();
      const values: readonly string[] = tokens.out();
      const tags = tokens.out(its.pos) as PartOfSpeech[];
      const lemmas = tokens.out(its.lemma as ItsFunction<string>);
      const found: Token[] = [];
      values.forEach((value, i) => {
        while (/\s/.test(text.charAt(cursor))) cursor++;
        if (tags[i] === 'SPACE' || !text.startsWith(value, cursor)) return;
        const end = cursor + value.length;
        found.push({
          text: value,
          start: cursor,
          end,
          pos: tags[i] ?? 'X',
          lemma: lemmaOf(value, lemmas[i]),
        });
        cursor = end;
      });
      if (found.length > 0) sentences.push(found);
    });
  return joinFalseSplits(sentences, text);
}

function lemmaOf(value: string, lemma: string | undefined): string {
  return (lemma ?? value).toLowerCase();
}

const ABBREVIATION =
  /(?:^|[\s(])(?:fig|figs|al|e\.g|i\.e|cf|vs|dr|mr|mrs|ms|prof|st|no|nos|vol|approx|ca|c|[A-Z])\.$/i;

/** The library ends sentences at 'Fig.' and 'et al.'; a sentence does not begin in lower case either. */
function joinFalseSplits(sentences: readonly Token[][], text: string): readonly (readonly Token[])[] {
  const joined: Token[][] = [];
  for (const tokens of sentences) {
    const before = joined.at(-1);
    const first = tokens[0];
    const last = before?.at(-1);
    const start = last ? text.slice(Math.max(0, last.end - 12), last.end) : '';
    if (before && first && (ABBREVIATION.test(start) || /^\p{Ll}/u.test(first.text))) before.push(...tokens);
    else joined.push([...tokens]);
  }
  return joined;
}
