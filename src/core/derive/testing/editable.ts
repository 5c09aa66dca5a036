import type { Block, Document } from '../../model/document.ts';
import { explainDocument } from '../explain.ts';

/** One sentence that keeps its number wherever an edit moves it, and however it rewords it. */
export interface EditableSentence {
  readonly number: number;
  readonly text: string;
  /** Whether the deriver reads it by what stands before it: 'It', 'the treaty', 'later that year'. */
  readonly leans: boolean;
  /** Whether it introduces a name that other sentences may use: 'the Long Form (LF)'. */
  readonly names: boolean;
}

/** A block as an author handles it. */
export interface Piece {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'fixed';
  /** Of a heading; 0 else. */
  readonly level: number;
  readonly ordered: boolean;
  readonly depth: number;
  /** What stands before the sentences on the first line: '- ', '## '. */
  readonly mark: string;
  readonly sentences: readonly EditableSentence[];
}

/** A text that can be edited as its author would, sentence by sentence. */
export interface Editable {
  /** All before the first block: the title. */
  readonly head: string;
  readonly pieces: readonly Piece[];
  /** The column at which paragraphs are wrapped, if they are. */
  readonly width: number | undefined;
}

/** Takes a document apart; white space is not kept. */
export function editableOf(document: Document): Editable {
  const traces = explainDocument(document);
  let number = 0;
  const pieces = document.blocks.map((block): Piece => {
    const inside = traces.filter(({ start }) => start >= block.start && start < block.end);
    const whole = document.text.slice(block.start, block.end);
    const prose = block.kind === 'paragraph' || block.kind === 'item';
    const starts = prose && inside.length > 0 ? inside.map(({ start }) => start) : [block.start];
    const first = starts[0] ?? block.start;
    return {
      ...shapeOf(block),
      mark: document.text.slice(block.start, first),
      sentences: prose
        ? starts.map((start, i) => {
            const text = document.text.slice(start, starts[i + 1] ?? block.end);
            return {
              number: number++,
              text: text.replace(/\s+/g, ' ').trim(),
              leans: inside[i]?.readAs !== undefined,
              names: inside[i]?.facts.some(({ rule }) => rule === 'acronym') ?? false,
            };
          })
        : [{ number: number++, text: whole, leans: false, names: false }],
    };
  });
  const head = document.text.slice(0, document.blocks[0]?.start ?? 0).trim();
  return { head, pieces, width: undefined };
}

function shapeOf(block: Block): Pick<Piece, 'kind' | 'level' | 'ordered' | 'depth'> {
  const plain = { level: 0, ordered: false, depth: 0 } as const;
  switch (block.kind) {
    case 'heading':
      return { ...plain, kind: 'heading', level: block.level };
    case 'item':
      return { ...plain, kind: 'item', ordered: block.ordered, depth: block.depth };
    case 'paragraph':
      return { ...plain, kind: 'paragraph' };
    default:
      return { ...plain, kind: 'fixed' };
  }
}

/** The text again: an empty line between pieces, none between neighbouring items. */
export function printed({ head, pieces, width }: Editable): string {
  let text = head;
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    const close = piece.kind !== 'heading' && piece.kind !== 'paragraph' && before?.kind === piece.kind;
    text += (close ? '\n' : '\n\n') + printedPiece(piece, width);
  }
  return `${text.trim()}\n`;
}

function printedPiece({ kind, depth, mark, sentences }: Piece, width: number | undefined): string {
  const indent = '  '.repeat(depth);
  const text = indent + mark + sentences.map((sentence) => sentence.text).join(' ');
  if (width === undefined || (kind !== 'paragraph' && kind !== 'item')) return text;
  return wrapped(text, width, kind === 'item' ? `${indent}  ` : '');
}

function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(line === undefined ? word : indent + word);
  }
  return lines.join('\n');
}
