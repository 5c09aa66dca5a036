import type { Clause } from '../clause.ts';
import { enumerationOf } from '../enumeration.ts';
import type { Collection, Reading, SentenceRule } from '../fact.ts';
import { finish, question } from '../question.ts';
import type { Sentence } from '../sentence.ts';
import { withinSentence } from '../spelling.ts';
import { isPlural, wordCount } from '../words.ts';
import { memberLabel } from './membership.ts';

/** All of a kind, or all parts of a whole, said by a clause that is nothing but their list. */
export const setStatement: SentenceRule = (sentence, reading) => {
  if (sentence.role !== 'prose') return [];
  const clause = sentence.clauses[0];
  if (sentence.dangling !== undefined || !clause) return thereAre(sentence, reading);
  if (clause.negated) return [];
  return [...ofAKind(clause, reading), ...theOnes(clause, reading), ...partsOf(clause, reading)];
};

/** 'The three branches of government are A, B and C': named by a plural subject. */
function ofAKind(clause: Clause, { names }: Reading): readonly Collection[] {
  const { subject, rest, verb, auxiliaries, subjects } = clause;
  const head = subject.split(/ (?:of|in|for) /)[0] ?? '';
  const said = /\p{Lu}/u.test(subject.slice(1)) || / (?:of|in|for) /.test(subject);
  if (verb || !said || !isPlural(head) || subjects.length > 1) return [];
  const items = memberLabel(subject) === undefined ? membersIn(rest) : undefined;
  if (!items || wordCount(subject) > 9) return [];
  if (items.length === 2 && !items.every((item) => /^(?:the |an? )?\p{Lu}/u.test(item))) return [];
  const asked = finish(['What', auxiliaries[0] ?? 'are', withinSentence(subject, names)], names);
  return [{ kind: 'collection', relation: 'all', subject, question: asked, items }];
}

const COUNT = 'two|three|four|five|six|seven|eight|nine';

/** 'A, B and C are the three services of the army': their number says that they are all. */
function theOnes({ subjects, rest, verb, auxiliaries }: Clause, { names }: Reading): readonly Collection[] {
  const [, said = '', count = ''] = new RegExp(`^(the (${COUNT}) [^,;:]+)$`, 'i').exec(rest) ?? [];
  if (verb || subjects.length < 2 || numberOf(count) !== subjects.length) return [];
  if (!isPlural(said.split(/ (?:of|in|for|on|that|which) /)[0] ?? '') || wordCount(said) < 4) return [];
  const asked = finish(['What', auxiliaries[0] ?? 'are', said], names);
  return [{ kind: 'collection', relation: 'all', subject: said, question: asked, items: subjects }];
}

/** 'The legislature consists of the House and the Assembly' */
function partsOf(clause: Clause, { names }: Reading): readonly Collection[] {
  const { subject, verb, rest, passive, subjects } = clause;
  const [, link = '', list = ''] =
    /^(of|up of|into) (.+)$/s.exec(rest) ?? (verb?.base === 'comprise' ? ['', '', rest] : []);
  const whole = passive
    ? `${verb?.base} ${link}` === 'compose of' ||
      `${verb?.base} ${link}` === 'make up of' ||
      /^(?:divide|split|group|classify|subdivide) into$/.test(`${verb?.base} ${link}`)
    : `${verb?.base} ${link}`.trim() === 'consist of' || verb?.base === 'comprise';
  if (!whole || subjects.length > 1 || wordCount(subject) > 8) return [];
  const items = membersIn(list);
  if (!items) return [];
  const asked = question('What', clause, link, names);
  return [{ kind: 'collection', relation: 'parts', subject, question: asked, items }];
}

const THERE = new RegExp(
  `^There (are|were) (?:only )?((${COUNT}) [^,;:]+?s(?: (?:of|in|for) [^,;:]+)?)(?::|, namely|, which are) ([^:;]+?)\\.?$`,
  'i',
);

/** 'There are two kinds of court: civil courts and criminal courts' */
function thereAre({ text }: Sentence, { names }: Reading): readonly Collection[] {
  const [, be = '', said = '', count = '', list = ''] = THERE.exec(text) ?? [];
  const items = membersIn(list);
  if (!items || numberOf(count) !== items.length || wordCount(said) < 3) return [];
  const asked = finish(['What', be, 'the', said], names);
  return [{ kind: 'collection', relation: 'all', subject: said, question: asked, items }];
}

/** The short items of a text that is nothing but their list, without a clause among them. */
function membersIn(text: string): readonly string[] | undefined {
  const items = enumerationOf(text);
  return items && items.length >= 2 && items.every((item) => wordCount(item) <= 8 && !CLAUSE.test(item))
    ? items
    : undefined;
}

const CLAUSE = /[:;]|(?:^| )(?:which|who|whose|is|are|was|were|has|have|had|it|they|each|both|all) /;

function numberOf(word: string): number {
  return COUNT.split('|').indexOf(word.toLowerCase()) + 2;
}
