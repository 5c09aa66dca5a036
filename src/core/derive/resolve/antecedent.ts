import type { Sentence } from '../sentence.ts';
import { treeOf } from '../syntax/sentence-tree.ts';
import { isPerson } from '../topic.ts';
import { genderOf, isHuman, type Knowledge, keyOf, sortOf } from './knowledge.ts';
import { childrenOf, isMain, type Mention, type Read } from './mention.ts';
import { isTopicStill, namesPerson, opens } from './opening.ts';
import { isShip } from './people-words.ts';
import { type Group, groupOf, type Pronoun } from './pronoun.ts';

/** What a pronoun means: something before it in its own sentence, something named before, or nobody can tell. */
export type Choice =
  | { readonly where: 'inside'; readonly mention: Mention | undefined }
  | { readonly where: 'outside'; readonly mention: Mention; readonly why: string }
  | { readonly where: 'topic' }
  | { readonly where: 'nowhere'; readonly why: string };

function nowhere(why: string): Choice {
  return { where: 'nowhere', why };
}

/** `before` holds the sentences of the same paragraph, nearest first. */
export function antecedentOf(
  pronoun: Pronoun,
  own: Read,
  before: readonly Read[],
  knowledge: Knowledge,
): Choice {
  if (
    namesPerson(pronoun, own.sentence, knowledge) ||
    !opens(pronoun, own, (mention) => agrees(pronoun.group, mention, knowledge))
  )
    return insideChoice(pronoun, own, before, knowledge);
  if (isHalfQuoted(own.sentence.text)) return nowhere('it is part of a quotation');
  if (pronoun.group === 'he' || pronoun.group === 'she')
    return personBefore(pronoun.group, before, knowledge);
  const [last] = before;
  if (!last) return nowhere('nothing stands before it');
  if (leaves(last, pronoun.group)) return nowhere('the sentence before leaves it open too');
  if (last.sentence.dangling !== undefined) return nowhere('the sentence before leans on another');
  if (isQuoted(last.sentence.text)) return nowhere('the sentence before quotes');
  if (pronoun.group === 'it' && isTopicStill(pronoun, own, last, knowledge)) return { where: 'topic' };
  return pronoun.group === 'it'
    ? thingBefore(before, knowledge)
    : severalBefore(pronoun, before, knowledge, doesOnlyPeople(pronoun, own.sentence));
}

function isHalfQuoted(text: string): boolean {
  return (text.match(/["“”]/g) ?? []).length % 2 === 1;
}

function isQuoted(text: string): boolean {
  return /["“”]/.test(text);
}

/** Whether a pronoun of the same group is left in it: what that means, this one may mean too. */
function leaves({ sentence: { references = [] } }: Read, group: Group): boolean {
  return references.some(
    ({ word, means, inside }) => means === undefined && !inside && groupOf(word) === group,
  );
}

function insideChoice(
  pronoun: Pronoun,
  { mentions, sentence }: Read,
  before: readonly Read[],
  knowledge: Knowledge,
): Choice {
  const inside = mentions.filter(
    (mention) => mention.end <= pronoun.token.start && agrees(pronoun.group, mention, knowledge),
  );
  const { words } = treeOf(sentence);
  const any =
    !/^(?:ADP|SCONJ|PART)$/.test(words[0]?.pos ?? '') ||
    words.slice(0, pronoun.at).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  const behind =
    /^(?:ADP|SCONJ|ADV)$/.test(treeOf(sentence).words[0]?.pos ?? '') &&
    mentions.some(
      (mention) =>
        (mention.role === 'subject' || mention.after === '') &&
        mention.start > pronoun.token.end &&
        agrees(pronoun.group, mention, knowledge),
    );
  if (!any && !behind) return nowhere('nothing before it agrees');
  if (
    pronoun.group === 'it' &&
    inside.length === 0 &&
    !behind &&
    hasOnlyPerson(pronoun, { mentions, sentence }, knowledge)
  )
    return onlyThing(before[0], knowledge);
  const keys = new Set(inside.map((mention) => keyOf(mention, knowledge)));
  return { where: 'inside', mention: keys.size === 1 ? inside[0] : undefined };
}

/** 'Karl Holm described it': the person before it is all that the sentence has. */
function hasOnlyPerson({ token }: Pronoun, { mentions, sentence }: Read, knowledge: Knowledge): boolean {
  if (/^(?:He|She) \p{Ll}+ $/u.test(sentence.text.slice(0, token.start))) return true;
  const [first] = mentions;
  return (
    first?.role === 'subject' &&
    sortOf(first, knowledge) === 'person' &&
    mentions.every(({ start, end }) => start === first.start || end > token.start)
  );
}

function onlyThing(last: Read | undefined, knowledge: Knowledge): Choice {
  if (!last || last.sentence.dangling !== undefined) return nowhere('nothing before it agrees');
  const [only, ...more] = distinct(
    last.mentions.filter((mention) => mention.form !== 'pair' && agrees('it', mention, knowledge)),
    knowledge,
  );
  return only && more.length === 0 && isSayable(only)
    ? { where: 'outside', mention: only, why: 'only thing' }
    : nowhere('nothing before it agrees');
}

function agrees(group: Group, mention: Mention, knowledge: Knowledge): boolean {
  const sort = sortOf(mention, knowledge);
  if (group === 'they') return mention.plural && sort !== 'time';
  if (mention.plural) return false;
  if (group === 'it') return sort === 'thing' || (sort === 'unknown' && !/^an? /i.test(mention.core));
  if (group === 'she' && isShipLike(mention, knowledge)) return true;
  const gender = genderOf(mention, knowledge);
  if (/^(?:couple|people|family|person)$/.test(mention.head)) return false;
  return (sort === 'person' || sort === 'unknown') && (gender === undefined || gender === group);
}

function isShipLike(mention: Mention, { kinds }: Knowledge): boolean {
  const known = kinds.get(mention.core.replace(/^(?:the|an?) /i, '')) ?? new Set();
  return [mention.head, mention.kind ?? '', ...known].some((noun) => isShip(noun));
}

function personBefore(group: 'he' | 'she', before: readonly Read[], knowledge: Knowledge): Choice {
  const { topic } = knowledge;
  const own = topic.certain && isPerson(topic) && topic.pronoun === group;
  const title = topic.title.toLowerCase();
  for (const read of before.slice(0, 2)) {
    if (leaves(read, group) || (!own && read.sentence.dangling !== undefined))
      return nowhere('the sentence before leaves it open too');
    const found = distinct(
      read.mentions.filter((mention) => mention.form !== 'pair' && agrees(group, mention, knowledge)),
      knowledge,
    );
    const people = found.filter(
      (mention) => sortOf(mention, knowledge) === 'person' || isShipLike(mention, knowledge),
    );
    if (own) {
      const rival = people.find(
        (mention) =>
          keyOf(mention, knowledge) !== title &&
          (mention.role === 'subject' || genderOf(mention, knowledge) === group),
      );
      const subject = read.mentions.find(
        (mention) => mention.role === 'subject' && keyOf(mention, knowledge) === title,
      );
      return rival === undefined || subject ? { where: 'topic' } : nowhere('several people');
    }
    const [ship, ...more] = people;
    if (ship?.role === 'subject' && more.length === 0 && isShipLike(ship, knowledge))
      return { where: 'outside', mention: ship, why: 'ship' };
    const [only] = found;
    if (found.length > 1) return nowhere('several people');
    if (!only) continue;
    const sure =
      sortOf(only, knowledge) === 'person' ||
      isShipLike(only, knowledge) ||
      (only.role === 'subject' && only.form !== 'name');
    return sure && isSayable(only)
      ? { where: 'outside', mention: only, why: 'only person' }
      : nowhere('it may be no person');
  }
  return own ? { where: 'topic' } : nowhere('no person');
}

function thingBefore([last, earlier]: readonly Read[], knowledge: Knowledge): Choice {
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

function severalBefore(
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

/** A name of which the text does not tell what it is; people are not published or built. */
function mayBePerson(mention: Mention, sentence: Sentence, knowledge: Knowledge): boolean {
  if (mention.form !== 'name' || sortOf(mention, knowledge) !== 'unknown') return false;
  const [clause] = sentence.clauses;
  const made =
    /^(?:publish|build|construct|release|open|launch|found|establish|sign|discover|invent|introduce|print|issue|develop)$/;
  return !(clause?.passive && made.test(clause.verb?.base ?? ''));
}

/** 'They say', 'they believed': people do that. */
function doesOnlyPeople({ at }: Pronoun, sentence: Sentence): boolean {
  const { words } = treeOf(sentence);
  const verb = words[words[at]?.head ?? -1];
  return /^(?:say|argue|believe|think|claim|suggest|want|hope|write|decide|know|answer|ask|agree|discuss|marry|publish|teach|learn|vote|meet|speak|live|settle|hunt|worship|call|name|propose|conclude|estimate)$/.test(
    verb?.lemma ?? '',
  );
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
    childrenOf(root, tree).some(({ relation }) => relation === 'cop')
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

/** A phrase that means the same when it is said again. */
function isSayable({ form, text }: Mention): boolean {
  return (
    form !== 'quantified' &&
    form !== 'pointing' &&
    !/\b(?:its|their|his|her|this|that|these|those|my|our)\b/i.test(text)
  );
}

function distinct(mentions: readonly Mention[], knowledge: Knowledge): readonly Mention[] {
  const found = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = keyOf(mention, knowledge);
    if (!found.has(key)) found.set(key, mention);
  }
  return [...found.values()];
}
