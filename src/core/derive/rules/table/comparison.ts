import type { Reading } from '../../fact.ts';
import { finish } from '../../question.ts';
import { mentionsTopic } from '../../topic.ts';
import { isPlural } from '../../words.ts';
import { isSymbol } from './attribute.ts';
import type { Column, Grid } from './columns.ts';
import { isAside, isFeatureWord, labelOf } from './label.ts';
import { keysWithin } from './naming.ts';
import type { PlacedFact } from './placed.ts';
import { ticked } from './timeline.ts';
import { asSpoken, type TableContext } from './usage.ts';
import { isKnown, isQuality, readValue } from './value.ts';

/** A table whose rows are features and whose columns are the things that are compared. */
export function isComparison({ columns, subject }: Grid, { topic }: Reading): boolean {
  const [first, ...things] = columns;
  if (!first || things.length < 2 || things.length > 4) return false;
  if (
    things.some(
      ({ label }) =>
        label === '' ||
        (/ (?:in|at|of|for) \p{Ll}/u.test(label) &&
          isFeatureWord(first.label) === false &&
          !sharesWords(things)),
    )
  )
    return false;
  if (isFeatureWord(first.label) && first.label !== '')
    return !/^(?:values?|details?|data|descriptions?)$/i.test(things[0]?.label ?? '');
  const spoken = things.filter(
    ({ label }) => subject.toLowerCase().includes(label.toLowerCase()) || mentionsTopic(label, topic),
  );
  if (spoken.length === things.length) return true;
  if (first.label === '') return sharesWords(things) || !things.some(isUniform);
  return things.length === 2 && sharesWords(things);
}

/** Columns for things that are compared share their values ('low', 'raised'); columns for attributes do not. */
function sharesWords([a, b]: readonly Column[]): boolean {
  const words = (column: Column | undefined) =>
    new Set((column?.cells ?? []).flatMap((cell) => cell.toLowerCase().match(/\p{L}+/gu) ?? []));
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared * 2 >= Math.min(left.size, right.size);
}

/** Whether all cells of a column are numbers, or all are words: they then say the same kind of thing. */
function isUniform({ cells }: Column): boolean {
  const kinds = new Set(cells.filter(isKnown).map((cell) => readValue(cell).number));
  return kinds.size < 2;
}

export function comparisonFacts(
  { columns, rows }: Grid,
  reading: Reading,
  { usage }: TableContext,
): readonly PlacedFact[] {
  const { names } = reading;
  const [features, ...things] = columns;
  if (!features) return [];
  const labels = things.map(({ label }) => label);
  const named = keysWithin(labels, features.label, names).map((key) =>
    /^\p{Ll}/u.test(key) && !isPlural(key) ? (asSpoken(key, usage) ?? key) : key,
  );
  const link = isFeatureWord(features.label) ? 'of' : 'in';
  return rows.flatMap(({ start, end }, row) => {
    const printed = features.cells[row] ?? '';
    const cells = things.map(({ cells }) => cells[row] ?? '');
    if (printed === '' || isAside(printed) || (new Set(cells).size < 2 && link === 'of')) return [];
    // 'Connection | connectionless': the feature's name would give it away.
    if (cells.some((cell) => cell.toLowerCase().startsWith(printed.toLowerCase().slice(0, 6)))) return [];
    const tick = ticked(printed, named, cells, reading);
    if (tick) return [{ fact: tick, start, end }];
    const quality = link === 'of' && cells.every((cell) => isQuality(cell) && !/^(?:high|low)er$/.test(cell));
    return things.flatMap(({ label }, i) => {
      const { text, number } = readValue(cells[i] ?? '');
      if (!isKnown(text)) return [];
      const { noun, adjunct, unit } = labelOf(printed, number, names);
      const thing = named[i] ?? label;
      const words = asked(noun, adjunct, link, thing, quality);
      const answer = unit !== '' && /\d$/.test(text) ? `${text} ${unit}` : text;
      const fact = {
        kind: 'relation',
        relation: `cell ${label}`,
        subject: printed,
        question: finish(words, names),
        answer,
        answerType: number ? 'number' : 'phrase',
        verbatim: isSymbol(printed, answer),
      } as const;
      return [{ fact, start, end }];
    });
  });
}

/**
 * 'What is the colour of iron?'; but 'For iron, what is the joint most often affected?', where what follows the noun
 * already would part it from 'of iron', and for what is no quality of a thing's own.
 */
function asked(
  noun: string,
  adjunct: string,
  link: string,
  thing: string,
  quality: boolean,
): readonly string[] {
  if (noun === 'example') return [`What is given as an example of “${thing}”`];
  const head = noun.split(/ (?:of|in|for|with|most|by) /)[0] ?? noun;
  const be = isPlural(head) ? 'are' : 'is';
  if (
    link === 'in' ||
    (head === noun && adjunct === '' && /^\p{Ll}+$/u.test(noun) && /^\p{Ll}[^()]*$/u.test(thing))
  )
    return ['What', be, 'the', noun, link, thing, adjunct, quality ? 'like' : ''];
  // 'X-ray' keeps its capital.
  const name = noun.replace(/^\p{Ll}(?=-)/u, (letter) => letter.toUpperCase());
  return [`For ${thing},`, 'what', be, 'the', name, adjunct];
}
