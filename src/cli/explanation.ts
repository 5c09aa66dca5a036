import type { PassageTrace } from '../core/derive/explain.ts';

const WIDTH = 92;
const LABEL = 10;
/** A longer quotation is cut: one line may hold megabytes. */
const MAX_QUOTE = 600;

/** An explanation as plain text for a terminal: under its headings each passage, then what became of it. */
export function renderExplanation(title: string, passages: readonly PassageTrace[]): string {
  const lines: string[] = [...wrapped(title, ''), ...wrapped(summaryOf(passages), '')];
  let heading = '';
  for (const passage of passages) {
    const next = passage.section.join(' > ');
    if (next !== heading && !isFurniture(passage)) {
      heading = next;
      lines.push('', ...wrapped(heading === '' ? title : heading, '', '== '));
    }
    lines.push('', ...passageLines(passage));
  }
  return `${lines.join('\n')}\n`;
}

/** Furniture stands outside the headings: it opens no new section. */
function isFurniture({ passedOver }: PassageTrace): boolean {
  return passedOver?.startsWith('page furniture') ?? false;
}

function summaryOf(passages: readonly PassageTrace[]): string {
  const sum = (count: (passage: PassageTrace) => number) =>
    passages.reduce((n, passage) => n + count(passage), 0);
  const cards = sum((passage) => passage.cards.length);
  const dropped = sum((passage) => passage.dropped.length);
  const over = sum((passage) => (passage.passedOver === undefined ? 0 : 1));
  return `Passages: ${passages.length}. Cards: ${cards}. Drafts dropped: ${dropped}. Passages passed over: ${over}.`;
}

function passageLines(passage: PassageTrace): readonly string[] {
  const { quote, readAs, facts, cards, dropped, coveredBy, passedOver } = passage;
  return [
    ...wrapped(shortened(quote), ''),
    ...(readAs === undefined ? [] : labelled('read as', shortened(readAs))),
    ...facts.flatMap(({ rule, says }) => labelled('fact', `${rule}: ${says}`)),
    ...cards.flatMap(({ front, back }) => labelled('card', `${front} -> ${back}`)),
    ...dropped.flatMap(({ front, back, reason }) => [
      ...labelled('dropped', `${front} -> ${back}`),
      ...labelled('', `because ${reason}`),
    ]),
    ...(coveredBy === undefined ? [] : labelled('covered', `by the card "${coveredBy}"`)),
    ...(passedOver === undefined ? [] : labelled('no card', passedOver)),
  ];
}

function shortened(text: string): string {
  return text.length <= MAX_QUOTE ? text : `${text.slice(0, MAX_QUOTE)} … (${text.length} characters)`;
}

function labelled(label: string, text: string): readonly string[] {
  return wrapped(text, ' '.repeat(2 + LABEL), `  ${label.padEnd(LABEL)}`);
}

/** Lines of at most `WIDTH` characters; a word that is longer is cut. The first line begins with `first`. */
function wrapped(text: string, indent: string, first = indent): readonly string[] {
  const room = WIDTH - Math.max(indent.length, first.length);
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text)
    .split(/\s+/)
    .flatMap((part) => pieces(part, room))) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((content, i) => (i === 0 ? first : indent) + content);
}

function pieces(word: string, room: number): readonly string[] {
  return word.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [];
}

/** A document must not reach the terminal's controls, nor turn its lines around. */
function printable(text: string): string {
  return text.replace(/\p{Cc}|[\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, ' ').trim();
}
