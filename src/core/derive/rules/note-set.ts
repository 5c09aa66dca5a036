import type { ListRule } from '../fact.ts';
import { attributeQuestion } from '../notes/attribute.ts';
import { dateOf } from '../notes/dated.ts';
import { countedGroup } from '../notes/kind.ts';
import { noteLineOf } from '../notes/line.ts';
import {
  bareHeading,
  isAdjective,
  isAttribute,
  isGeneric,
  lowered,
  pluralHeading,
  subjectOf,
} from '../notes/subject.ts';
import type { List } from '../sentence.ts';
import { isPlural, numberWord, wordCount } from '../words.ts';
import { labelOf } from './list-item.ts';

/** Items under a label or a heading that says what they are: 'Causes:', 'Types of LTM', 'Left-sided' under 'Symptoms'. */
export const noteSet: ListRule = (list, { topic, names }) => {
  const items = itemsOf(list);
  // Steps told in sentences are asked one by one.
  if (list.ordered && items?.some((item) => wordCount(item) > 4)) return [];
  const asked = askedOf(list);
  if (items === undefined || asked === undefined) return [];
  const subject = subjectOf(list.section, topic.title);
  const place = { section: list.section, group: undefined, subject, kind: undefined, list: undefined };
  const question = attributeQuestion(asked, place, names) ?? ofKinds(asked, list);
  if (question === undefined) return [];
  const ordered = list.ordered && FOLLOWING.test(asked) ? ({ ordered: true } as const) : {};
  return [
    { fact: { kind: 'collection', relation: asked, subject: subject ?? asked, question, items, ...ordered } },
  ];
};

/** What things are called that follow one another. */
const FOLLOWING = /\b(?:steps|stages|phases)\b/i;

const KINDS =
  /^\p{L}[\p{L}-]* (?:classes|types|kinds|forms|groups|categories|levels|layers|branches|stages|phases|models|families|orders|theories|methods)$/u;

/** 'What are the three receptor classes?', from the heading alone. */
function ofKinds(asked: string, { items, leadIn }: List): string | undefined {
  if (leadIn !== undefined || !KINDS.test(asked)) return undefined;
  return `What are the ${numberWord(items.length)} ${lowered(asked)}?`;
}

/** Two to eight short items of one form. */
function itemsOf({ items }: List): readonly string[] | undefined {
  if (items.length < 2 || items.length > 8) return undefined;
  const labels = items.map(({ text }) => noteLineOf(text)?.term ?? labelOf(text));
  const fit = labels.every(
    (label) =>
      label !== '' &&
      wordCount(label) <= 8 &&
      dateOf(label) === undefined &&
      !/[→⇒:;?!|]|->|=|[£$€]\s?\d/.test(label),
  );
  // 'I, II, III' under 'Complexes' are but numbers.
  if (labels.every((label) => /^(?:[IVX]+|\d+|\p{L})$/u.test(label))) return undefined;
  const attributes = labels.filter((label) => isAttribute(label)).length;
  return fit && attributes === 0 && new Set(labels).size === labels.length ? labels : undefined;
}

/** The plural noun that the items answer to. */
function askedOf({ leadIn, section }: List): string | undefined {
  if (leadIn) {
    if (leadIn.clauses.length > 0 || leadIn.dangling !== undefined) return undefined;
    const label = countedGroup(leadIn.text.replace(/:$/, '').trim());
    // What stands under one of several things is said of it; it is none of its kinds.
    const led = leadIn.role !== 'item' || /:$/.test(leadIn.text.trim());
    return nounOf(label, section, led);
  }
  const heading = bareHeading(section.at(-1) ?? '');
  return nounOf(heading, section.slice(0, -1), false);
}

/** 'Limiting factors', 'Complexes', 'Products per turn': what they are of, the heading says. */
function isLimited(label: string): boolean {
  return (
    !isGeneric(label) &&
    !/ (?:vs\.?|and|or) |[,&]/.test(label) &&
    !/^(?:the|these|those|some|other)\b/i.test(label)
  );
}

function nounOf(label: string, above: readonly string[], led: boolean): string | undefined {
  const bare = label.replace(/\s*\([^()]*\)$/, '');
  const head = bare.split(/ (?:of|in|for|to|per) /)[0] ?? '';
  if (wordCount(label) > 7) return undefined;
  if (isPlural(head) && wordCount(head) <= 3)
    return isAttribute(bare) || / of /.test(bare) || KINDS.test(bare) || (led && isLimited(bare))
      ? label
      : undefined;
  const group = isAdjective(bare) ? pluralHeading(above) : undefined;
  return group !== undefined && isAttribute(group) ? `${lowered(bare)} ${group}` : undefined;
}
