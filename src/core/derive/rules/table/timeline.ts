import type { Fact, Reading } from '../../fact.ts';
import { annotate } from '../../language.ts';
import { hadHappened } from '../../notes/happened.ts';
import { finish } from '../../question.ts';
import { isPlural, wordCount } from '../../words.ts';
import { type Grid, isDated, MOST_ROWS, namesRows } from './columns.ts';
import { lowered } from './label.ts';
import type { PlacedFact } from './placed.ts';
import { isKnown, readValue } from './value.ts';

/** 'Year | Event': a table whose rows say what happened when. */
export function isTimeline({ columns }: Grid): boolean {
  const [dates, events, ...more] = columns;
  if (!dates || !events || more.length > 1 || !isDated(dates)) return false;
  return /^(?:(?:key |main |major |historical |notable )?events?|milestones?|developments?|what happened|happenings?|occurrences?)$/i.test(
    events.label,
  );
}

/** When it was, where the event is said in a clause; else what happened then, if it is all that did. */
export function timelineFacts({ columns, rows }: Grid, reading: Reading): readonly PlacedFact[] {
  const [dates, events] = columns;
  if (!dates || !events) return [];
  const once = namesRows(dates);
  return rows.slice(0, MOST_ROWS).flatMap(({ start, end }, row) => {
    const said = (events.cells[row] ?? '').replace(/[.;]$/, '');
    const date = readValue(dates.cells[row] ?? '').text;
    if (!isKnown(said) || /[?:;]/.test(said)) return [];
    const when = hadHappened(said, reading);
    const facts: Fact[] = [];
    const base = { kind: 'relation', subject: said } as const;
    if (when !== undefined)
      facts.push({ ...base, relation: 'event when', question: when, answer: date, answerType: 'date' });
    else if (once && reading.topic.certain && wordCount(said) >= 3) {
      const at = /^\d{1,2} \p{L}|^\p{L}+ \d{1,2},/u.test(date) ? 'on' : 'in';
      const question = finish(['What happened', at, date], reading.names);
      facts.push({ ...base, relation: `event ${date}`, question, answer: said, answerType: 'phrase' });
    }
    return facts.map((fact) => ({ fact, start, end }));
  });
}

const TICK = /^(?:yes|[✓✔☑✅●]|y)$/iu;
const CROSS = /^(?:no|[✗✘✕×☐❌○–—-]|n|)$/iu;

/** A row of yes and no over three things or more: which of them have it. */
export function ticked(
  feature: string,
  things: readonly string[],
  cells: readonly string[],
  { names }: Reading,
): Fact | undefined {
  const yes = things.filter((_, i) => TICK.test(cells[i] ?? ''));
  const all = cells.every((cell) => TICK.test(cell) || CROSS.test(cell));
  const noun = lowered(feature, names);
  if (!all || things.length < 3 || yes.length === 0 || yes.length === things.length || !canBeHad(noun))
    return undefined;
  const of = `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
  const question = finish([`Which of ${of}`, yes.length === 1 ? 'has' : 'have', noun], names);
  const base = { relation: 'ticked', subject: feature, question } as const;
  return yes.length === 1
    ? { kind: 'relation', ...base, answer: yes[0] ?? '', answerType: 'term' }
    : { kind: 'collection', ...base, items: yes };
}

/** A plural or an abstract noun, which need no article: 'cell walls', 'offline storage'. */
function canBeHad(noun: string): boolean {
  const tokens = annotate(`They have ${noun}.`).flat().slice(2, -1);
  const head = tokens.at(-1);
  return (
    tokens.length > 0 &&
    tokens.length <= 4 &&
    head !== undefined &&
    (head.pos === 'NOUN' || (tokens.length === 1 && isPlural(head.text))) &&
    tokens.slice(0, -1).every(({ pos }) => /^(?:NOUN|ADJ|PROPN|NUM)$/.test(pos)) &&
    /(?:[^su]s|[tsr]ion|ity|ness|ment|ance|ence|age|access|support|search|sync)$/.test(head.text)
  );
}
