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
  const sentences: Token[][] = [];
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    sentences.push(...annotatePiece(text.slice(0, end), start));
    start = end;
  }
  return joinFalseSplits(sentences, text);
}

const MAX_PIECE = 20_000;
const MAX_WORD = 400;

/** The library takes long texts in pieces that end after a sentence, or else after a word. */
function pieceEnd(text: string, start: number): number {
  if (text.length - start <= MAX_PIECE) return text.length;
  const piece = text.slice(start, start + MAX_PIECE);
  const cut = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('? '), piece.lastIndexOf('! '));
  const at = cut > 0 ? cut + 1 : piece.lastIndexOf(' ');
  return start + (at > 0 ? at : MAX_PIECE);
}

/** One piece, from `start` to the end of `text`. What has no spaces for long is no language: one token. */
function annotatePiece(text: string, start: number): readonly Token[][] {
  const piece = text.slice(start);
  if (piece.trim() === '') return [];
  if (new RegExp(`\\S{${MAX_WORD}}`).test(piece)) {
    return [[{ text: piece, start, end: text.length, pos: 'X', lemma: '' }]];
  }
  wink ??= winkNLP(model, ['sbd', 'pos']);
  const { its } = wink;
  const sentences: Token[][] = [];
  let cursor = start;
  wink
    .readDoc(piece)
    .sentences()
    .each((sentence: ItemSentence) => {
      const tokens = sentence.tokens();
      const values: readonly string[] = tokens.out();
      const tags = tokens.out(its.pos) as PartOfSpeech[];
      const lemmas = tokens.out(its.lemma as ItsFunction<string>);
      const found: Token[] = [];
      for (const [i, value] of values.entries()) {
        while (/\s/.test(text.charAt(cursor))) cursor++;
        if (tags[i] === 'SPACE' || !text.startsWith(value, cursor)) continue;
        const end = cursor + value.length;
        found.push({
          text: value,
          start: cursor,
          end,
          pos: tags[i] ?? 'X',
          lemma: lemmaOf(value, lemmas[i]),
        });
        cursor = end;
      }
      if (found.length > 0) sentences.push(found);
    });
  return sentences;
}

function lemmaOf(value: string, lemma: string | undefined): string {
  return (lemma ?? value).toLowerCase();
}

/** 'rich in vitamin C. Smoking ...' ends a sentence, 'by A. W. Phillips' does not. */
function opensSentence(start: string, { pos }: Token): boolean {
  return /\p{Ll} [A-Z]\.$/u.test(start) && pos !== 'PROPN';
}

const ABBREVIATION =
  /(?:^|[\s(])(?:fig|figs|al|e\.g|i\.e|cf|vs|dr|mr|mrs|ms|prof|st|no|nos|vol|approx|esp|incl|viz|ca|c|[A-Z])\.$/i;

/** The library ends sentences at 'Fig.' and 'et al.'; a sentence does not begin in lower case either. */
function joinFalseSplits(sentences: readonly Token[][], text: string): readonly (readonly Token[])[] {
  const joined: Token[][] = [];
  for (const tokens of sentences) {
    const before = joined.at(-1);
    const first = tokens[0];
    const last = before?.at(-1);
    const start = last ? text.slice(Math.max(0, last.end - 12), last.end) : '';
    if (
      before &&
      first &&
      ((ABBREVIATION.test(start) && !opensSentence(start, first)) || /^\p{Ll}/u.test(first.text))
    )
      before.push(...tokens);
    else joined.push([...tokens]);
  }
  return joined;
}
