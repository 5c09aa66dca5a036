import type { Sentence } from '../sentence.ts';
import { treeOf } from '../syntax/sentence-tree.ts';
import { dependents } from '../syntax/walk.ts';
import { agrees, type Choice, distinct, isSayable, nowhere } from './choice.ts';
import { isHuman, type Knowledge, keyOf, sortOf } from './knowledge.ts';
import { isMain, type Mention, type Read } from './mention.ts';
import type { Pronoun } from './pronoun.ts';

/** What 'it' means of the sentence before. */
export function thingBefore([last, earlier]: readonly Read[], knowledge: Knowledge): Choice {
  if (!last) return nowhere('nothing stands before it');
  const pool = last.mentions.filter((mention) => mention.form !== 'pair' && agrees('it', mention, knowledge));
  const subjects = distinct(
    pool.filter(({ role }) => role === 'subject'),
    knowledge,
  );
  const [subject] = subjects;
  const others = distinct(
    pool.filter((mention) => isRival(mention, knowledge)),
    knowledge,
  );
  if (subject && keyOf(subject, knowledge) === knowledge.topic.title.toLowerCase() && isSayable(subject))
    return { where: 'outside', mention: subject, why: 'topic subject' };
  if (subjects.length > 1) return nowhere('the sentence before has two subjects');
  if (!subject) return nowhere('no subject agrees');
  if (!isSayable(subject)) return nowhere('the phrase leans on another');
  if (hasOtherSubject(subject, last.sentence)) return nowhere('the sentence before has two subjects');
  const key = keyOf(subject, knowledge);
  const rivals = others.filter((mention) => keyOf(mention, knowledge) !== key);
  const chosen = (why: string): Choice => ({ where: 'outside', mention: subject, why });
  const kind = newKind(subject, last);
  if (kind) return { where: 'outside', mention: kind, why: 'what the subject is' };
  if (isCopular(last.sentence)) return chosen('copular subject');
  if (mayBePerson(subject, last.sentence, knowledge)) return nowhere('it may be a person');
  if (rivals.length === 0) return chosen('only thing');
  if (underHeading(subject, last.sentence)) return chosen('heading subject');
  const again = earlier?.mentions.some(
    (mention) => mention.role === 'subject' && keyOf(mention, knowledge) === key,
  );
  if (again) return chosen('subject again');
  const fresh = rivals.some(({ form, role }) => form === 'indefinite' && role === 'object');
  return fresh ? nowhere('the object may be meant') : chosen('rivals');
}

/** What 'they' means of the sentence before; `people` where only people do what is said of them. */
export function severalBefore(
  { possessive, token }: Pronoun,
  [last]: readonly Read[],
  knowledge: Knowledge,
  people: boolean,
): Choice {
  if (!last) return nowhere('nothing stands before it');
  const pool = last.mentions.filter(
    (mention) => agrees('they', mention, knowledge) && (!people || mayAct(mention)),
  );
  const subjects = distinct(
    pool.filter(({ role }) => role === 'subject'),
    knowledge,
  );
  const others = distinct(
    pool.filter(({ role }) => role === 'object' || role === 'oblique'),
    knowledge,
  );
  const [subject] = subjects;
  if (subjects.length !== 1 || !subject || !isSayable(subject)) return nowhere('no subject agrees');
  const chosen = (why: string): Choice => ({ where: 'outside', mention: subject, why });
  if (isCopular(last.sentence)) return chosen('they: copular');
  if (others.length === 0 || people) return chosen('they: only');
  if (subject.form === 'pair' && others.every(({ form }) => form !== 'pair')) return chosen('they: pair');
  if (possessive || /^them$/i.test(token.text) || others.some(({ role }) => role === 'object'))
    return nowhere('the object may be meant');
  return chosen('they: rivals oblique');
}

/** 'The commonest instrument is the tariff. It ...': what the sentence leads up to. */
function newKind(subject: Mention, { mentions, sentence }: Read): Mention | undefined {
  const [clause] = sentence.clauses;
  const ranked =
    /^the (?:\p{Ll}+est|best|worst|most \p{Ll}+|main|chief|first|second|third|last|other|only) /iu.test(
      subject.text,
    );
  if (!ranked || !clause || clause.verb || !/^(?:the |an? )?[\p{L}-]/u.test(clause.rest)) return undefined;
  const from = sentence.text.indexOf(clause.rest, subject.end);
  return mentions.find(
    ({ start, form, plural }) =>
      start === from && !plural && /^(?:name|definite|indefinite|bare)$/.test(form),
  );
}

/** A name of which the text does not tell what it is; people are not published or built. */
function mayBePerson(mention: Mention, sentence: Sentence, knowledge: Knowledge): boolean {
  if (mention.form !== 'name' || sortOf(mention, knowledge) !== 'unknown') return false;
  const [clause] = sentence.clauses;
  const made =
    /^(?:publish|build|construct|release|open|launch|found|establish|sign|discover|invent|introduce|print|issue|develop)$/;
  return !(clause?.passive && made.test(clause.verb?.base ?? ''));
}

function mayAct({ head, form }: Mention): boolean {
  return form === 'name' || form === 'pair' || isHuman(head);
}

/** An object or adjunct that 'it' might as well mean; a place behind 'in' is hardly what a text goes on about. */
function isRival(mention: Mention, { things }: Knowledge): boolean {
  if (mention.role === 'subject' || mention.role === 'inner' || mention.role === 'lead') return false;
  return !(
    mention.role === 'oblique' &&
    mention.form === 'name' &&
    things.has(mention.core) &&
    /^(?:in|at|near)$/.test(mention.after)
  );
}

function isCopular(sentence: Sentence): boolean {
  const tree = treeOf(sentence);
  const root = tree.words.find(({ head }) => head < 0);
  return (
    root !== undefined &&
    root.pos === 'NOUN' &&
    dependents(tree, root.index).some(({ relation }) => relation === 'cop')
  );
}

/** 'The tax rose and the toll fell': a noun that is the subject of a clause joined on, where the clauses miss it. */
function hasOtherSubject(subject: Mention, sentence: Sentence): boolean {
  const tree = treeOf(sentence);
  return tree.words.some(({ relation, pos, start, head }) => {
    const verb = tree.words[head];
    if (!/^nsubj/.test(relation) || !/^(?:NOUN|PROPN)$/.test(pos) || !verb || !isMain(verb, tree))
      return false;
    return start > subject.end && verb.head >= 0;
  });
}

/** Its head noun is what the section is about. */
function underHeading(mention: Mention, { section }: Sentence): boolean {
  const heading = section.at(-1)?.toLowerCase() ?? '';
  return (
    heading !== '' &&
    heading.split(/\s+/).length <= 4 &&
    new RegExp(`(?<!\\p{L})${mention.head.replace(/[^\p{L}\d ]/gu, '.').toLowerCase()}`, 'u').test(heading)
  );
}
