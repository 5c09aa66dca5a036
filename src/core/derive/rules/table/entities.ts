import type { Fact, Reading } from '../../fact.ts';
import { finish } from '../../question.ts';
import { isPlural, numberWord, PERSON_NOUN, singular, wordCount } from '../../words.ts';
import { attributeFacts } from './attribute.ts';
import {
  type Column,
  entityColumn,
  type Grid,
  isDated,
  isFigures,
  isRank,
  MOST_ROWS,
  namesRows,
  worthAsking,
} from './columns.ts';
import { groupFacts, isGrouping } from './groups.ts';
import { lowered } from './label.ts';
import { thingsOf } from './naming.ts';
import type { PlacedFact } from './placed.ts';
import type { TableContext } from './usage.ts';
import { isKnown, readValue, saysWhatItDoes } from './value.ts';
import type { Thing } from './wording.ts';

/** A table of things, one a row, by their attributes, one a column. */
export function entityFacts(
  grid: Grid,
  reading: Reading,
  { usage, most }: TableContext,
): readonly PlacedFact[] {
  const events = eventColumn(grid);
  if (events) return eventFacts(grid, events, reading, most);
  const at = entityColumn(grid);
  const entity = at === undefined ? undefined : grid.columns[at];
  // Whole sentences ('The mill opens') are no names.
  if (at === undefined || !entity || /^(?:events?|milestones?|developments?)$/i.test(entity.label)) return [];
  const acts = grid.columns.some(({ label }) =>
    /\b(?:functions?|purpose|roles?|jobs?|action|what it does)$/i.test(label),
  );
  const things = thingsOf(entity.cells, entity.label, reading, usage, acts);
  const first = at > 0 ? grid.columns[0] : undefined;
  const byFirst = first && !isRank(first) && !isDated(first) && namesRows(first);
  const groupings = grid.columns.flatMap((column, i) => (i !== at && isGrouping(column) ? [i] : []));
  const asked = worthAsking(grid.columns, [...groupings, ...(byFirst ? [0, at] : [at])], most);
  const firsts = byFirst ? thingsOf(first.cells, '', reading, usage) : [];
  const whole = setOfAll(grid, entity, reading);
  const each = grid.rows.slice(0, MOST_ROWS).flatMap(({ start, end }, row) => {
    const thing = things[row];
    if (!thing) return [];
    const owner = firsts[row];
    const facts = [
      ...(owner ? attributeFacts(entity.label, entity.cells[row] ?? '', owner, reading) : []),
      ...asked
        .filter((i) => !isRank(grid.columns[i] ?? entity))
        .flatMap((i) => cellFacts(grid.columns[i], row, thing, entity, reading)),
    ];
    return facts.map((fact) => ({ fact, start, end }));
  });
  const groups = groupings.flatMap((i) => groupFacts(grid, grid.columns[i] ?? entity, entity, reading));
  return [...whole, ...groups, ...each];
}

/** 'The seven base units', as a caption or heading, over seven rows: they are all. */
function setOfAll(
  { subject, rows }: Grid,
  { label, cells }: Column,
  { names }: Reading,
): readonly PlacedFact[] {
  const [first, last] = [rows[0], rows.at(-1)];
  const said = subject.split(' / ').map((part) => /^(?:the )?(\S+) (\p{L}[\p{L} -]*)(?:, .*)?$/iu.exec(part));
  const stated = said.find((match) => {
    const [, count = '', noun = ''] = match ?? [];
    const kind = singular(lastWord(noun));
    return /^(?:[3-9]|three|four|five|six|seven|eight|nine)$/i.test(count) && kind === label.toLowerCase();
  });
  const [, count = '', noun = ''] = stated ?? [];
  if (!first || !last || ![String(rows.length), numberWord(rows.length)].includes(count.toLowerCase()))
    return [];
  const question = finish(['What are the', count.toLowerCase(), lowered(noun, names)], names);
  const fact = { kind: 'collection', relation: 'all', subject: noun, question, items: cells } as const;
  return [{ fact, start: first.start, end: last.end }];
}

function cellFacts(
  column: Column | undefined,
  row: number,
  thing: Thing,
  entity: Column,
  reading: Reading,
): readonly Fact[] {
  const cell = column?.cells[row] ?? '';
  if (!column) return [];
  const kind = lowered(singular(entity.label), reading.names);
  const plain =
    /^(?:date|year)$/i.test(column.label) && /^\p{Ll}+$/u.test(kind) && thing.phrase === thing.key;
  const named = plain ? { ...thing, phrase: `the ${kind} ${thing.key}` } : thing;
  const facts = attributeFacts(column.label, cell, named, reading);
  return facts.length > 0 &&
    saysWhatItDoes(cell) &&
    !/^(?:what(?! it does)|how|when|where|who|why) /i.test(column.label)
    ? [...facts, ...reverse(column, cell, thing, entity, reading)]
    : facts;
}

/** 'Which command stages changes?', where no other row says the same. */
function reverse(
  { label, cells }: Column,
  cell: string,
  { key }: Thing,
  entity: Column,
  { names }: Reading,
): readonly Fact[] {
  const kind = lowered(singular(entity.label), names);
  if (cells.filter((other) => other === cell).length > 1 || !/^\p{Ll}+$/u.test(kind)) return [];
  const question = finish([`Which ${kind}`, cell], names);
  return [
    {
      kind: 'relation',
      relation: `by ${label}`,
      subject: cell,
      question,
      answer: key,
      answerType: 'term',
      verbatim: true,
    },
  ];
}

/** The dates of a table in which every row is one event of a series: 'Year | Winner | Venue'. */
function eventColumn({ columns }: Grid): Column | undefined {
  const [first, second] = columns;
  if (!first || !second || !isDated(first) || !namesRows(first)) return undefined;
  const role = lastWord(second.label);
  const holders = PERSON_NOUN.test(role) || /^(?:champions?|runners?-up)$/.test(role) || !namesRows(second);
  return holders ? first : undefined;
}

function lastWord(label: string): string {
  return singular(label.toLowerCase().split(' ').at(-1) ?? '');
}

/** 'Who was the winner of the Cup in 1951?' */
function eventFacts(grid: Grid, dates: Column, reading: Reading, most: number): readonly PlacedFact[] {
  const { topic } = reading;
  if (!topic.certain || isPlural(topic.display)) return [];
  // The score and the gate of every year are for looking up.
  const words = grid.columns.map((column) => (isFigures(column) ? { ...column, label: '' } : column));
  const asked = worthAsking(grid.columns.length > 2 ? words : grid.columns, [0], most);
  return grid.rows.slice(0, MOST_ROWS).flatMap(({ start, end }, row) => {
    const date = readValue(dates.cells[row] ?? '').text;
    const when = / \d{4}$/.test(date) && /^\d/.test(date) ? `on ${date}` : `in ${date}`;
    const facts = asked.flatMap((i) => {
      const { label = '', cells = [] } = grid.columns[i] ?? {};
      const cell = cells[row] ?? '';
      if (!isKnown(cell) || wordCount(label) > 3) return [];
      const thing = {
        key: `${topic.display} ${date}`,
        phrase: `${topic.display} ${when}`,
        plural: false,
        past: true,
      };
      return attributeFacts(label, cell, thing, reading);
    });
    return facts.map((fact) => ({ fact, start, end }));
  });
}
