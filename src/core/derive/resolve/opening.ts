import type { Sentence } from '../sentence.ts';
import { treeOf } from '../syntax/sentence-tree.ts';
import type { Word } from '../syntax/tree.ts';
import { isPerson } from '../topic.ts';
import { type Knowledge, keyOf } from './knowledge.ts';
import type { Mention, Read } from './mention.ts';
import type { Pronoun } from './pronoun.ts';

/** Whether nothing in its sentence can be meant: it is in the first subject, or in the adjunct before that. */
export function opens(pronoun: Pronoun, own: Read, agreeing: (mention: Mention) => boolean): boolean {
  const { token, at, possessive } = pronoun;
  const { text } = own.sentence;
  const tokens = treeOf(own.sentence).words;
  const lead = text.slice(0, token.start).replace(OF_SEVERAL, '');
  if (lead === '' || CONNECTIVE.test(lead)) return true;
  const behind = own.mentions.find((mention) => mention.role === 'subject' && mention.start > token.end);
  // 'Although it is hilly, Oxford ...': what is meant may be named only behind it.
  if (SUBORDINATE.test(lead))
    return possessive
      ? new RegExp(`, ${token.text} (?:\\p{L}+ ){1,3}`, 'u').test(text.slice(token.end))
      : behind !== undefined && !agreeing(behind);
  const named = own.mentions.some(
    (mention) => mention.end <= token.start && mention.form !== 'quantified' && agreeing(mention),
  );
  if (!named && isMainSubject(pronoun, own.sentence)) return true;
  if (!ADJUNCT.test(lead) || tokens.slice(0, at).some(isFiniteVerb)) return false;
  if (pronoun.group !== 'it' && named) return false;
  if (/[,\d] $/.test(lead)) return true;
  if (isSubjectForm(pronoun, tokens)) return isBareLead(lead);
  return /^\p{L}+(?: \p{L}+){0,4} $/u.test(lead) && behind !== undefined && !agreeing(behind);
}

/** Whether a person is named before 'he' or 'she', even where no phrase was made out. */
export function namesPerson({ group, token }: Pronoun, { text }: Sentence, { people }: Knowledge): boolean {
  if (group !== 'he' && group !== 'she') return false;
  const names = text.slice(0, token.start).match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  return names.some((name) => people.has(name.replace(/['’]s?$/, '')));
}

/** 'It was the first moon' where the topic is a moon; or 'its work' after 'the topic's members'. */
export function isTopicStill(
  { possessive, token }: Pronoun,
  { sentence }: Read,
  last: Read,
  knowledge: Knowledge,
): boolean {
  const { topic } = knowledge;
  if (!topic.certain || isPerson(topic)) return false;
  const title = topic.title.toLowerCase();
  const [clause] = sentence.clauses;
  const named = last.mentions.some((mention) => keyOf(mention, knowledge) === title);
  const kind = /^(?:the|an?) (?:[\p{L}-]+ ){0,3}?(\p{Ll}+)(?= (?:of|in|on|to|that|which|for)\b|[,.]|$)/u;
  if (
    clause?.verb === undefined &&
    named &&
    topic.kind !== undefined &&
    kind.exec(clause?.rest ?? '')?.[1] === topic.kind
  )
    return true;
  const held = last.sentence.references?.some(
    ({ word, start, means }) => start === 0 && /^its?$/i.test(word) && means === topic.display,
  );
  const single = last.mentions.some(({ role, plural }) => role === 'subject' && !plural);
  // 'Its length is 193 km. Its banks are ...': one thing has all that.
  return held === true && (!single || (possessive && /^its$/i.test(token.text)));
}

function isFiniteVerb({ tag }: Word): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/.test(tag);
}

/** 'After the community broke up she settled': what the whole sentence is about. */
function isMainSubject({ at }: Pronoun, sentence: Sentence): boolean {
  const tree = treeOf(sentence);
  const word = tree.words[at];
  const verb = tree.words[word?.head ?? -1];
  return word !== undefined && verb !== undefined && /^nsubj/.test(word.relation) && verb.head < 0;
}

function isSubjectForm({ token, at, possessive }: Pronoun, tokens: readonly Word[]): boolean {
  return (
    !possessive && !/^(?:him|them)$/i.test(token.text) && /^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? '')
  );
}

/** 'One of', 'Most of', 'Twenty-two of'. */
const OF_SEVERAL =
  /(?<!\p{L})(?:nearly |almost )?(?:each|one|most|some|many|all|both|part|half|much|several|none|two|three|\p{L}+-\p{L}+) of $|^(?:The|An?) (?:\p{Ll}+ ){1,2}of $/iu;

const CONNECTIVE =
  /^(?:\p{L}+ly|However|Moreover|Furthermore|Therefore|Thus|Instead|Nevertheless|Still|Today|Later|Then|Also|Yet|But|And|So|Meanwhile|Soon|Now|Here|There|Often|In addition|As a result|In turn|For example|For instance|In fact|Of course|Both|All),? $/iu;

const SUBORDINATE = /^(?:When|While|If|As|Because|Since|Although|Though|Once|Where|Whereas|Unless|Until) $/;

/** 'In 1990, ', 'Instead of fleeing ': an adjunct before the subject. */
const ADJUNCT =
  /^(?:In|On|At|By|From|Until|After|Before|During|For|Since|Following|Despite|Without|With|Under|Instead of|Because of|As a result of|Over|Upon|To|Through|Throughout|As|Like|Unlike)\b[^;:"“]{0,100}$/;

function isBareLead(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: of)?\b[^,]*\b(?:\d{4}s?|thirteen|\p{Lu}\p{Ll}+|age|time|years?|months?|days?|decades|centuries) $|^\p{Lu}\p{Ll}+(?: of)? \p{Ll}+ing $/u.test(
    text,
  );
}
