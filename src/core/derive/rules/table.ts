import type { Cell, Table } from '../../model/document.ts';
import type { Fact, FoundFact, Reading } from '../fact.ts';
import { finish } from '../question.ts';
import type { PlacedTable } from '../sentence.ts';
import { withinSentence } from '../spelling.ts';
import { isPlural, keyPart, wordCount } from '../words.ts';

/** The most cards that one table may give: a reference table is not for learning by heart. */
const MOST = 30;

/** Each cell by its row's name and its column's: 'What is the capital of X?', 'What is the symbol of Y?'. */
export function tableFacts({ table, section }: PlacedTable, reading: Reading): readonly FoundFact[] {
  const facts = table.header.length >= 2 ? byColumns(table, reading) : byLabels(table, reading);
  return facts.slice(0, MOST).map(({ fact, start, end }) => ({ fact, rule: 'table', start, end, section }));
}

type Placed = Pick<FoundFact, 'fact' | 'start' | 'end'>;

/** An infobox: two cells a row, the first of which names what the other says of the topic. */
function byLabels({ rows }: Table, reading: Reading): readonly Placed[] {
  return rows.flatMap(({ cells: [label, value, ...more], start, end }) => {
    if (!label || !value || label === value || more.length > 0 || !reading.topic.certain) return [];
    const fact = cellFact(label.text, reading.topic.display, value.text, reading);
    return fact ? [{ fact, start, end }] : [];
  });
}

function byColumns({ header, rows }: Table, reading: Reading): readonly Placed[] {
  const keys = rows.map(({ cells }) => cells[0]?.text ?? '');
  const distinct = new Set(keys.map(keyPart));
  if (distinct.size !== keys.length || distinct.has('') || keys.some((key) => wordCount(key) > 6)) return [];
  const compared = areCompared(
    header,
    rows.map(({ cells }) => cells),
  );
  const units = header.findIndex(({ text }) => /^unit$/i.test(text));
  return rows.flatMap(({ cells, start, end }) =>
    header.slice(1).flatMap((column, i) => {
      const [key, value] = [
        nameOf(cells[0]?.text ?? '', header[0]?.text ?? '', reading),
        cells[i + 1]?.text ?? '',
      ];
      const unit = units > 0 && /^symbol$/i.test(column.text) ? cells[units]?.text : undefined;
      const fact = compared
        ? relation(
            `What is ${key} in ${withinSentence(column.text, reading.names)}`,
            key,
            column.text,
            value,
            reading,
          )
        : cellFact(column.text, unit ?? key, value, reading);
      return fact ? [{ fact, start, end }] : [];
    }),
  );
}

/** Columns for things that are compared share their values ('low', 'raised'); columns for attributes do not. */
function areCompared(header: readonly Cell[], rows: readonly (readonly Cell[])[]): boolean {
  if (header.length !== 3 || / (?:in|at|of|for) /.test(header[1]?.text ?? '')) return false;
  const words = (column: number) =>
    new Set(rows.flatMap((cells) => (cells[column]?.text ?? '').toLowerCase().match(/\p{L}+/gu) ?? []));
  const [left, right] = [words(1), words(2)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(left.size, right.size);
}

/** 'option 1', where the row is named by a number alone. */
function nameOf(key: string, column: string, { names }: Reading): string {
  return /^\d+$/.test(key) ? `${column.toLowerCase()} ${key}` : withinSentence(key, names);
}

function cellFact(column: string, key: string, value: string, reading: Reading): Fact | undefined {
  const [, label = '', unit = ''] = /^(.*?)(?: \(([^)]*)\))?$/s.exec(column.trim()) ?? [];
  const noun = withinSentence(label, reading.names).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) =>
    letter.toLowerCase(),
  );
  const answer = unit !== '' && /\d$/.test(value) && !value.includes(unit) ? `${value} ${unit}` : value;
  return relation(wordingOf(noun, key, value), key, label, answer, reading);
}

/** The question for an attribute, by the form of its name: a participle, a verb, or a noun with or without an adjunct. */
function wordingOf(label: string, key: string, value: string): string {
  const date = /^(?:\d{1,2} \p{Lu}\p{L}+ \d{4}|\d{4})\b/u.test(value);
  const be = isPlural(key.split(' of ')[0] ?? key) ? 'are' : 'is';
  if (/^(?:in|at|on|with|for|by) /.test(label)) return `What ${be} ${key} ${label}`;
  if (label === 'quantity') return `What quantity is measured in ${/[sxz]$/.test(key) ? key : `${key}s`}`;
  if (/^\p{Ll}+ed$/u.test(label))
    return date ? `When ${be === 'is' ? 'was' : 'were'} ${key} ${label}` : `What ${be} ${key} ${label}`;
  if (/^\p{Ll}+ed (?:after|by|from|in|to|with)$/u.test(label)) return `What ${be} ${key} ${label}`;
  if (/^(?:carries|contains|means|measures|causes|produces|uses|eats|needs)$/.test(label))
    return `What does ${key} ${label.replace(/ies$/, 'y').replace(/s$/, '')}`;
  if (date && !/\b(?:date|year|day|phase|time|period|age)\b/.test(label))
    return `What is the date of ${label} of ${key}`;
  const [, noun = label, adjunct = ''] =
    /^(\S+(?: \S+)?) ((?:in|at|for|on|under|per) .+)$/s.exec(label) ?? [];
  return `What ${isPlural(noun) ? 'are' : 'is'} the ${noun} of ${key} ${adjunct}`;
}

/** 'kg', 'Cl', '10⁻³ m': no word to begin with a capital. */
function isSymbol(column: string, value: string): boolean {
  return (
    /\b(?:symbol|abbreviation|code|formula|notation|key|command)\b/i.test(column) ||
    !/^\p{L}{3,}(?:[ ,-]|$)/u.test(value)
  );
}

function relation(
  asked: string,
  key: string,
  column: string,
  value: string,
  { names }: Reading,
): Fact | undefined {
  const known =
    /[\p{L}\p{N}Ω°µ]/u.test(value) &&
    !/^[£$€¥] ?\d|\d ?[£$€¥]$/.test(value) &&
    !/^(?:unknown|none|n\/?a|yes|no|various|see .*|-+|–|—)$/i.test(value.trim());
  if (!known || wordCount(value) > 12 || keyPart(column) === '' || key === '') return undefined;
  const answerType = /^[\d,.−-]+\s*\S*$/.test(value) ? 'number' : 'term';
  return {
    kind: 'relation',
    relation: `cell ${column}`,
    subject: key,
    question: finish([asked], names),
    answer: value,
    answerType,
    verbatim: isSymbol(column, value),
  };
}
