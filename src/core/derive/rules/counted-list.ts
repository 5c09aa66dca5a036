import { enumerationOf, takeEnumeration } from '../enumeration.ts';
import type { Fact, SentenceRule } from '../fact.ts';
import { finish } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { wordCount } from '../words.ts';

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = COUNTS.join('|');
const COLON = new RegExp(`^(.*?\\b(${COUNT})\\b (?!times\\b)[^:;]*): ([^:;]+)$`, 'is');
const COMMA = new RegExp(`^(.*?\\b(${COUNT}) (?:\\p{Ll}+ ){0,2}\\p{Ll}+s), ((?:the )?[^,;:]+.*)$`, 'su');
const WHOSE = new RegExp(`\\bwhose ((?:${COUNT}) [^,]+?s) (are|were) ([^;:]+)$`, 's');

/** 'Four factors raise X: a, b, c and d', 'two tissues, a and b, which ...': a set whose size the sentence says. */
export const countedList: SentenceRule = (sentence, { names }) => {
  const text = sentence.text.replace(/\.$/, '');
  const subject = sentence.clauses[0]?.subject ?? '';
  const whose = WHOSE.exec(text);
  const list = whose?.[3] === undefined ? undefined : enumerationOf(whose[3]);
  if (whose && list && wordCount(subject) <= 8 && list.length >= 2) {
    const [, noun = '', be = 'are'] = whose;
    const question = finish(
      ['What', be, 'the', noun, 'of', withinSentence(subject, names).replace(/ \([^)]*\)$/, '')],
      names,
    );
    return [{ kind: 'collection', relation: noun, subject, question, items: list }];
  }
  return counted(text, names);
};

function counted(text: string, names: Parameters<typeof finish>[1]): readonly Fact[] {
  const found = COLON.exec(text) ?? COMMA.exec(text);
  const [, head = '', count = '', tail = ''] = found ?? [];
  const items = takeEnumeration(tail)?.items.slice();
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
  const leading = new RegExp(`^(?:the )?(${COUNT})\\b`, 'i').exec(head);
  const question = leading
    ? finish([`Which ${(leading[1] ?? '').toLowerCase()}${head.slice(leading[0].length)}`], names)
    : finish([`${head}: which ${count.toLowerCase()}`], names);
  return [{ kind: 'collection', relation: 'counted', subject: head, question, items }];
}
