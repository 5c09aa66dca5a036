import type { Editable, EditableSentence, Piece } from './editable.ts';
import { REWORDED } from './synonyms.ts';

/** A change that an author makes, without touching the facts that he does not mean. */
export interface Edit {
  readonly name: string;
  /** Undefined where the text has no place for it. The numbers choose the place. */
  readonly apply: (text: Editable, a: number, b: number) => Editable | undefined;
}

/** Sentences about something else, some of which state facts of their own. */
const UNRELATED = [
  'Rain fell on most afternoons.',
  'Many visitors came by train.',
  'A small bakery on the corner sells bread and cakes.',
  'The rose garden of Elmsford was planted in 1987.',
  'Some people prefer tea to coffee.',
  'Lisbon lies on the Tagus.',
  'A kettle is a vessel in which water is boiled.',
  'The Elmsford Rowing Club (ERC) holds a race in June.',
  'It rained.',
] as const;

export const EDITS: readonly Edit[] = [
  { name: 'reorder bullets', apply: reorderBullets },
  { name: 'reorder sections', apply: reorderSections },
  { name: 'add a section', apply: addSection },
  { name: 'add a paragraph', apply: addParagraph },
  { name: 'add a sentence', apply: addSentence },
  { name: 'reword a sentence', apply: reword },
  { name: 'wrap lines', apply: (text, a) => ({ ...text, width: 60 + (a % 50) }) },
  { name: 'delete a sentence', apply: deleteSentence },
];

function reorderBullets(text: Editable, a: number, b: number): Editable | undefined {
  const { pieces } = text;
  const isBullet = (piece: Piece | undefined) =>
    piece?.kind === 'item' && !piece.ordered && piece.depth === 0;
  const pairs = pieces.flatMap((piece, i) => (isBullet(piece) && isBullet(pieces[i + 1]) ? [i] : []));
  if (pairs.length === 0) return undefined;
  const first = at(pairs, a) ?? 0;
  let last = first + 1;
  while (last - first <= b % 5 && isBullet(pieces[last + 1])) last++;
  return withPieces(text, first, last + 1, [
    pieces[last] as Piece,
    ...pieces.slice(first + 1, last),
    pieces[first] as Piece,
  ]);
}

/** Two neighbouring sections of the first level change places. */
function reorderSections(text: Editable, a: number): Editable | undefined {
  const starts = sectionStarts(text);
  const i = starts.length < 2 ? -1 : a % (starts.length - 1);
  const [from, middle, to = text.pieces.length] = [starts[i], starts[i + 1], starts[i + 2]];
  if (from === undefined || middle === undefined) return undefined;
  return withPieces(text, from, to, [...text.pieces.slice(middle, to), ...text.pieces.slice(from, middle)]);
}

function addSection(text: Editable, a: number, b: number): Editable | undefined {
  const starts = [...sectionStarts(text), text.pieces.length];
  const model = text.pieces.find(({ kind, level }) => kind === 'heading' && level === 1);
  if (!model) return undefined;
  const heading = model.sentences[0]?.text.startsWith('#') ? /^#+ /.exec(model.sentences[0].text)?.[0] : '';
  const place = at(starts, a) ?? 0;
  return withPieces(text, place, place, [
    { ...model, sentences: [fresh(`${heading}Neighbourhood`)] },
    paragraphOf(`${at(UNRELATED, b)} ${at(UNRELATED, b + 1)}`),
  ]);
}

function addParagraph(text: Editable, a: number, b: number): Editable | undefined {
  const places = text.pieces.flatMap(({ kind }, i) => (kind === 'paragraph' ? [i + 1] : []));
  // Not between a list and the sentence that leads into it.
  const fit = places.filter((i) => text.pieces[i]?.kind !== 'item');
  const place = at(fit, a);
  return place === undefined
    ? undefined
    : withPieces(text, place, place, [paragraphOf(at(UNRELATED, b) ?? '')]);
}

/** Anywhere but before the first sentence of all, which says what the text is about, and not after a lead-in. */
function addSentence(text: Editable, a: number, b: number): Editable | undefined {
  const places = text.pieces.flatMap(({ kind, sentences }, piece) =>
    kind === 'paragraph'
      ? sentences.flatMap((sentence, i) => (sentence.text.endsWith(':') ? [] : [{ piece, i: i + 1 }]))
      : [],
  );
  const place = at(places, a);
  return (
    place &&
    withSentences(text, place.piece, (sentences) => [
      ...sentences.slice(0, place.i),
      fresh(at(UNRELATED, b) ?? ''),
      ...sentences.slice(place.i),
    ])
  );
}

function reword(text: Editable, a: number): Editable | undefined {
  const places = text.pieces.flatMap(({ kind, sentences }, piece) =>
    kind === 'paragraph' || kind === 'item'
      ? sentences.flatMap((sentence) => wordings(sentence).map((wording) => ({ piece, sentence, wording })))
      : [],
  );
  const place = at(places, a);
  return (
    place &&
    withSentences(text, place.piece, (sentences) =>
      sentences.map((sentence) =>
        sentence === place.sentence ? { ...sentence, text: place.wording } : sentence,
      ),
    )
  );
}

function wordings({ text }: EditableSentence): readonly string[] {
  return [...REWORDED].flatMap(([from, to]) => {
    const found = new RegExp(`\\b${from}\\b`).exec(text);
    return found ? [text.slice(0, found.index) + to + text.slice(found.index + from.length)] : [];
  });
}

/** Not the first of all, which says what the text is about. */
function deleteSentence(text: Editable, a: number): Editable | undefined {
  const places = text.pieces.flatMap(({ kind, sentences }, piece) =>
    kind === 'paragraph' ? sentences.map((sentence) => ({ piece, sentence })) : [],
  );
  const free = places.slice(1).filter(({ sentence }) => isFree(sentence));
  const place = at(free, a);
  return (
    place &&
    withSentences(text, place.piece, (sentences) =>
      sentences.filter((sentence) => sentence !== place.sentence),
    )
  );
}

/** No list hangs on it, and no name that the text goes on to use. */
function isFree({ text, names }: EditableSentence): boolean {
  return !names && !text.endsWith(':');
}

function sectionStarts({ pieces }: Editable): readonly number[] {
  return pieces.flatMap(({ kind, level }, i) => (kind === 'heading' && level === 1 ? [i] : []));
}

function withPieces(text: Editable, from: number, to: number, pieces: readonly Piece[]): Editable {
  return { ...text, pieces: [...text.pieces.slice(0, from), ...pieces, ...text.pieces.slice(to)] };
}

function withSentences(
  text: Editable,
  at: number,
  change: (sentences: readonly EditableSentence[]) => readonly EditableSentence[],
): Editable {
  const piece = text.pieces[at] as Piece;
  const sentences = change(piece.sentences);
  return withPieces(text, at, at + 1, sentences.length === 0 ? [] : [{ ...piece, sentences }]);
}

function paragraphOf(text: string): Piece {
  return { kind: 'paragraph', level: 0, ordered: false, depth: 0, mark: '', sentences: [fresh(text)] };
}

function fresh(text: string): EditableSentence {
  return { number: -1, text, leans: false, names: false };
}

function at<T>(list: readonly T[], i: number): T | undefined {
  return list[i % list.length];
}
