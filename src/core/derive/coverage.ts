import type { PassedOver } from '../model/deck.ts';
import type { Document, Span, Table } from '../model/document.ts';
import type { Draft } from './draft.ts';
import type { Verdict } from './gates/pairs.ts';
import type { Outline, Sentence } from './sentence.ts';

/** Every sentence that no card covers, and all page furniture, with the reason, in the order of the document. */
export function passedOver(
  document: Document,
  { sentences }: Outline,
  cards: readonly Draft[],
  dropped: readonly Verdict[],
): readonly PassedOver[] {
  const covered = coveringCards(sentences, cards);
  const sources = new Set(cards.map(({ start }) => start));
  const reasons = new Map(dropped.map(({ draft, reason }) => [draft.start, reason ?? '']));
  const open = sentences
    .filter(({ start }) => !covered.has(start))
    .map((sentence) => ({ ...spanOf(sentence, document), reason: reasonOf(sentence, reasons) }));
  const furniture = document.blocks.flatMap((block) =>
    block.kind === 'boilerplate'
      ? [{ ...spanOf(block, document), reason: `page furniture: ${block.reason}` }]
      : [],
  );
  const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? linesOf(block) : []));
  const rows = tables.filter(({ start }) => !sources.has(start));
  return [...open, ...furniture, ...rows.map((row) => ({ ...spanOf(row, document), reason: 'table' }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** The lines of a table that say something: its caption, the names of its columns, and each row. */
function linesOf({ caption, header, rows }: Table): readonly Span[] {
  const [first, last] = [header[0], header.at(-1)];
  const head = first && last ? [{ start: first.start, end: last.end }] : [];
  return [...(caption ? [caption] : []), ...head, ...rows];
}

function spanOf({ start, end }: Span, { text }: Document) {
  return { quote: text.slice(start, end), start, end };
}

/**
 * The start of every covered sentence, with a card whose source holds it. Cards and sentences both in order of their
 * start: one walk finds them.
 */
export function coveringCards(
  sentences: readonly Sentence[],
  cards: readonly Draft[],
): ReadonlyMap<number, Draft> {
  const covered = new Map<number, Draft>();
  let next = 0;
  let widest: Draft | undefined;
  for (const { start, end } of [...sentences].sort((a, b) => a.start - b.start)) {
    for (let card = cards[next]; card && card.start <= start; card = cards[++next]) {
      if (widest === undefined || card.end > widest.end) widest = card;
    }
    if (widest && end <= widest.end) covered.set(start, widest);
  }
  return covered;
}

function reasonOf(sentence: Sentence, dropped: ReadonlyMap<number, string>): string {
  const gate = dropped.get(sentence.start);
  if (gate) return `its card was dropped: ${gate}`;
  if (sentence.dangling !== undefined) return `"${sentence.dangling}" is not certain to mean one thing`;
  return sentence.clauses.length === 0 ? 'no subject and verb were made out' : 'no rule found a fact in it';
}
