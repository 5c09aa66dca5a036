import type { Sentence } from '../sentence.ts';
import { treeOf } from '../syntax/sentence-tree.ts';
import { isPerson, type Topic } from '../topic.ts';
import { BODY_NOUN } from '../words.ts';
import { agrees, type Choice, distinct, isSayable, isShipLike, nowhere } from './choice.ts';
import { genderOf, type Knowledge, keyOf, sortOf } from './knowledge.ts';
import type { Mention, Read } from './mention.ts';
import { isTopicStill, namesPerson, opens } from './opening.ts';
import { type Gender, genderOfFirstName } from './people-words.ts';
import { type Group, groupOf, type Pronoun } from './pronoun.ts';
import { severalBefore, thingBefore } from './things.ts';

/** `before` holds the sentences of the same paragraph, nearest first. */
export function antecedentOf(
  pronoun: Pronoun,
  own: Read,
  before: readonly Read[],
  knowledge: Knowledge,
): Choice {
  const agreeing = (mention: Mention) => agrees(pronoun.group, mention, knowledge);
  if (
    namesPerson(pronoun, own.sentence, knowledge) ||
    !(opens(pronoun, own, agreeing) || isFirstPerson(pronoun, own, agreeing))
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
    ? withoutOffice(thingBefore(before, knowledge), pronoun, own.sentence)
    : severalBefore(pronoun, before, knowledge, doesOnlyPeople(pronoun, own.sentence));
}

/** 'The first attempt came from France. Its Postmaster General ...': an attempt has none, so something else is meant. */
function withoutOffice(choice: Choice, { possessive, at }: Pronoun, sentence: Sentence): Choice {
  if (!possessive || choice.where !== 'outside') return choice;
  const owned = treeOf(sentence).words.slice(at + 1, at + 4);
  const { form, head } = choice.mention;
  const mayRule = form === 'name' || BODY_NOUN.test(head) || GOVERNED.test(head);
  return owned.some(({ text }) => OFFICE.test(text)) && !mayRule ? nowhere('it has no such office') : choice;
}

const OFFICE =
  /^(?:general|president|prime|minister|king|queen|emperor|ruler|leader|chairman|chair|director|secretary|treasurer|governor|mayor|government|parliament|army|navy|fleet|capital|population|people|inhabitants|citizens|members?|founders?|staff)$/i;
const GOVERNED =
  /^(?:country|state|nation|empire|kingdom|republic|colony|city|town|village|province|region|island|party|company|firm|bank|school|university|college|church|movement|army|navy|government|museum|team|band|order|tribe)$/i;

/** 'The city was full of insects, and she was frustrated': nobody is named before it whom it could mean. */
function isFirstPerson(
  { group, token, possessive }: Pronoun,
  { mentions, sentence }: Read,
  agreeing: (mention: Mention) => boolean,
): boolean {
  if (group !== 'he' && group !== 'she') return false;
  const before = sentence.text.slice(0, token.start);
  if (
    SOMEBODY.test(before) ||
    isHalfQuoted(before) ||
    mentions.some((mention) => mention.start < token.start && agreeing(mention))
  )
    return false;
  const subject = mentions.find(({ role }) => role === 'subject');
  // 'A jockey told his story': whose, if not the jockey's?
  return subject === undefined || (subject.start < token.start ? !possessive : !agreeing(subject));
}

const SOMEBODY =
  /\b(?:he|she|his|her|him|who|whoever|whose|anyone|anybody|somebody|someone|everyone|nobody|one)\b|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

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
  const [first] = words;
  const any =
    !/^(?:ADP|SCONJ|PART)$/.test(first?.pos ?? '') ||
    words.slice(0, pronoun.at).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  const behind =
    /^(?:ADP|SCONJ|ADV)$/.test(first?.pos ?? '') &&
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

/** 'Her father and Hanna Adler': of two together, neither is meant by 'she'. */
function isInPair({ start, end }: Mention, { mentions }: Read): boolean {
  return mentions.some((pair) => pair.form === 'pair' && start >= pair.start && end <= pair.end);
}

/** By nearly all pronouns of the text, or else by the first name. */
function genderOfTopic({ pronoun, title }: Topic): Gender | undefined {
  return pronoun ?? genderOfFirstName(title.split(' ')[0] ?? '');
}

function personBefore(group: 'he' | 'she', before: readonly Read[], knowledge: Knowledge): Choice {
  const { topic } = knowledge;
  const own = topic.certain && isPerson(topic) && genderOfTopic(topic) === group;
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
          !isInPair(mention, read) &&
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

/** 'They say', 'they believed': people do that. */
function doesOnlyPeople({ at }: Pronoun, sentence: Sentence): boolean {
  const { words } = treeOf(sentence);
  const verb = words[words[at]?.head ?? -1];
  return /^(?:say|argue|believe|think|claim|suggest|want|hope|write|decide|know|answer|ask|agree|discuss|marry|publish|teach|learn|vote|meet|speak|live|settle|hunt|worship|call|name|propose|conclude|estimate)$/.test(
    verb?.lemma ?? '',
  );
}
