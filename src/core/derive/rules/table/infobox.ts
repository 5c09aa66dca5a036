import type { Table } from '../../../model/document.ts';
import type { Fact, Reading } from '../../fact.ts';
import { finish } from '../../question.ts';
import { mentionsTopic } from '../../topic.ts';
import { isPlural } from '../../words.ts';
import { attributeFacts } from './attribute.ts';
import { isHeadingRow } from './columns.ts';
import { isAside, lowered } from './label.ts';
import type { PlacedFact } from './placed.ts';
import { readValue } from './value.ts';
import type { Thing } from './wording.ts';

/** Rows of a label and a value, of what the document or the table's caption names. */
export function infoboxFacts({ rows, caption }: Table, reading: Reading): readonly PlacedFact[] {
  const { topic } = reading;
  const named = caption !== undefined && mentionsTopic(caption.text, topic);
  if (!topic.certain && !named) return [];
  const over = rows.some(({ cells }) =>
    /^(?:died|dissolved|disbanded|defunct|demolished|abolished|extinct)/i.test(cells[0]?.text ?? ''),
  );
  const thing: Thing = {
    key: topic.display,
    phrase: topic.display,
    plural: isPlural(topic.display) && /^\p{Ll}/u.test(topic.display),
    past: over,
  };
  const facts = rows.flatMap(({ cells, start, end }) => {
    if (isHeadingRow(cells)) return [];
    const pair =
      cells.length === 3
        ? withGroup(cells.map(({ text }) => text))
        : cells.length === 2
          ? cells.map(({ text }) => text)
          : undefined;
    const done = groupDone(
      cells.map(({ text }) => text),
      thing,
      reading,
    );
    if (done) return [{ fact: done, start, end }];
    const [label = '', value = ''] = pair ?? [];
    if (label === '' || label === value || isAside(label)) return [];
    return attributeFacts(label, value, thing, reading).map((fact) => ({ fact, start, end }));
  });
  return withoutRepeats(facts);
}

/** 'Independence from Brazil | Declared | 25 August 1825' */
function groupDone(
  [group = '', part = '', cell = '']: readonly string[],
  { key, phrase, plural }: Thing,
  { names }: Reading,
): Fact | undefined {
  const { date } = readValue(cell);
  if (date === undefined || !/^\p{Lu}?\p{L}+ed$/u.test(part) || !/^\p{Lu}\p{Ll}+ence\b/u.test(group))
    return undefined;
  const whose = plural || /s$/.test(phrase) ? `${phrase}'` : `${phrase}'s`;
  const words = ['When was', whose, lowered(group, names), part.toLowerCase()];
  const common = { kind: 'relation', relation: `cell ${group} ${part}`, subject: key } as const;
  return { ...common, question: finish(words, names), answer: date, answerType: 'date' };
}

/** A part of a group: 'Area, total' is the total area, 'Population, density' the population density. */
function withGroup([group = '', part = '', value = '']: readonly string[]):
  | readonly [string, string]
  | undefined {
  const [, base = group] = /^(.*?)(?: \([^)]*\))?$/s.exec(group) ?? [];
  if (part.endsWith('(%)')) return undefined;
  // 'Independence: declared': what was declared is the group, not the thing itself.
  if (/^\p{L}+ed\b/u.test(part)) return undefined;
  if (/^(?:total|land|water|urban|rural|metro|per capita|net|gross|average|maximum|minimum)\b/i.test(part))
    return [`${part} ${/\p{Lu}{2}/u.test(base) ? base : base.toLowerCase()}`, value];
  const when = /^(?:\d{4}(?: (?:census|estimate))?|\p{Lu}\p{Ll}+ \d{4})$/u.test(part);
  if (when) return [`${base} (${part.replace(/ estimate$/, '')})`, value];
  const named = /(?:er|or|ent|ant|ist|monarch|king|queen|chief|mayor)$/i.test(part) && /^\p{Lu}/u.test(value);
  if (!named && !/\d/.test(value)) return undefined;
  return [
    /^\D{0,4}\d/.test(value) && !/ /.test(part) && base.split(' ').length < 3
      ? `${base} ${part.toLowerCase()}`
      : part,
    value,
  ];
}

/** Two rows may say the same: 'Discovery' and 'Discovered by'. */
function withoutRepeats(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const said = new Set<string>();
  return facts.filter(({ fact }) => {
    const question = 'question' in fact ? fact.question : '';
    return !said.has(question) && said.add(question);
  });
}
