import type { Clause } from '../clause.ts';
import { enumerationOf, takeEnumeration } from '../enumeration.ts';
import type { Fact, Reading, SentenceRule } from '../fact.ts';
import { finish, question, subjectQuestion } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { isPlural, wordCount } from '../words.ts';

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = COUNTS.join('|');
const COLON = new RegExp(`^(.*?\\b(${COUNT})\\b (?!times\\b)[^:;]*): ([^:;]+)$`, 'is');
const COMMA = new RegExp(`^(.*?\\b(${COUNT}) (?:\\p{Ll}+ ){0,2}\\p{Ll}+s), ((?:the )?[^,;:]+.*)$`, 'su');
const WHOSE = new RegExp(`\\bwhose ((?:${COUNT}) [^,]+?s) (are|were) ([^;:]+)$`, 's');

/** 'Four factors raise X: a, b, c and d', 'two tissues, a and b, which ...': a set whose size the sentence says. */
export const countedList: SentenceRule = (sentence, reading) => {
  const { names } = reading;
  const text = sentence.text.replace(/\.$/, '');
  const subject = sentence.clauses[0]?.subject ?? '';
  const whose = WHOSE.exec(text);
  const list = whose?.[3] === undefined ? undefined : enumerationOf(whose[3]);
  if (whose && list && wordCount(subject) <= 8 && list.length >= 2) {
    const [, noun = '', be = 'are'] = whose;
    const asked = finish(
      ['What', be, 'the', noun, 'of', withinSentence(subject, names).replace(/ \([^)]*\)$/, '')],
      names,
    );
    return [{ kind: 'collection', relation: noun, subject, question: asked, items: list }];
  }
  return counted(text, sentence.clauses[0], reading);
};

function counted(text: string, clause: Clause | undefined, reading: Reading): readonly Fact[] {
  const found = COLON.exec(text) ?? COMMA.exec(text);
  const [, head = '', count = '', tail = ''] = found ?? [];
  const items = takeEnumeration(tail.replace(/ \([^()]*\)/g, ''))?.items.slice();
  const size = COUNTS.indexOf(count.toLowerCase()) + 2;
  if (
    !found ||
    !items ||
    items.length !== size ||
    items.some((item) => wordCount(item) > 7 || /^(?:in|on|at|by|which|who|from) /.test(item))
  )
    return [];
  if (wordCount(head) > 24 || / (?:is|are|was|were|has|have|had|which|that) /.test(items.join(' ')))
    return [];
  const asked = (clause && byClause(head, clause, reading)) ?? asItStands(head, count, reading);
  return [{ kind: 'collection', relation: 'counted', subject: head, question: asked, items }];
}

const COUNTED = new RegExp(
  `^(.*?)(?:(?:^| )(in|into|by|on|upon|from|to|with|at|for|of|through|between|under|within|as))? ?(the )?\\b(${COUNT}) (.+)$`,
  's',
);

/** 'is done by three agencies' as 'By which three agencies is ... done?' */
function byClause(head: string, clause: Clause, { names }: Reading): string | undefined {
  const { verb, rest, subject, lead, negated, auxiliaries } = clause;
  const said = rest.split(/: |, (?!.*\b(?:two|three|four|five|six|seven|eight|nine|ten)\b.*:)/)[0] ?? '';
  // A second finite verb: the first was a participle within the subject, or this is not one clause.
  if (negated || !head.endsWith(said) || / (?:is|are|was|were|has|have|had) /.test(` ${said}`))
    return undefined;
  // A title of several words is no common noun, whatever its second word.
  if (/^\p{Lu}\p{Ll}+ \p{Ll}+ \p{Lu}/u.test(subject)) return undefined;
  const of = new RegExp(`^(?:the )?(${COUNT})\\b`, 'i').exec(subject);
  if (of) {
    const wh = `Which ${(of[1] ?? '').toLowerCase()}${subject.slice(of[0].length)}`;
    return subjectQuestion(wh, clause, [said, withinSentence(lead, names)].join(' '), names);
  }
  const [, before = '', preposition = '', the, count = '', noun = ''] = COUNTED.exec(said) ?? [];
  const core = noun.split(/ (?:in|for|on|to|with|from|at|among|within|by|that) /)[0] ?? '';
  if (lead !== '' || !isPlural(core.split(' of ')[0] ?? '') || /,/.test(before) || wordCount(before) > 8)
    return undefined;
  if (!verb)
    return the && before === '' && preposition === ''
      ? finish(['What', auxiliaries[0] ?? 'are', said], names)
      : undefined;
  const wh = `${preposition} which ${count.toLowerCase()} ${core}`.trim();
  const tail = [before, noun.slice(core.length)].join(' ');
  return question(wh.charAt(0).toUpperCase() + wh.slice(1), clause, tail, names);
}

function asItStands(head: string, count: string, { names }: Reading): string {
  const leading = new RegExp(`^(?:the )?(${COUNT})\\b`, 'i').exec(head);
  return leading
    ? finish([`Which ${(leading[1] ?? '').toLowerCase()}${head.slice(leading[0].length)}`], names)
    : finish([`${head}: which ${count.toLowerCase()}`], names);
}
