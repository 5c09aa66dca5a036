import type { Names } from '../names.ts';
import { finish } from '../question.ts';
import { capitalised, thirdPerson, wordCount } from '../words.ts';
import type { Part } from './parts.ts';
import type { Proposition } from './proposition.ts';
import type { Tree, Word } from './tree.ts';

/** What a question asks for, and how. */
export interface Asking {
  /** 'What', 'In which year', 'How many people'. */
  readonly wh: string;
  /** The part asked for; 'subject' when it is the subject. */
  readonly target: Part | 'subject';
  /** A preposition that stays behind: 'What is it made of?' */
  readonly stranded?: string;
  /** Of a subject: whether the verb stands in the plural behind `wh`. */
  readonly plural?: boolean;
  /** What stays of the part asked for: 'to put out'. */
  readonly kept?: string;
  /** Other parts that the answer tells too. */
  readonly told?: readonly Part[];
}

const MAX_QUESTION_WORDS = 25;

/** The proposition as a question; undefined where it cannot be said in a few words. */
export function wordQuestion(proposition: Proposition, asking: Asking, names: Names): string | undefined {
  const { target } = asking;
  const others = proposition.parts.filter(
    (part) => part !== target && !asking.told?.includes(part) && !isDropped(part),
  );
  for (let kept = others; ; ) {
    const text = worded(proposition, asking, kept, names);
    if (wordCount(text) <= MAX_QUESTION_WORDS) return text;
    const drop = lastOptional(kept);
    if (!drop) return undefined;
    kept = kept.filter((part) => part !== drop);
  }
}

function worded(proposition: Proposition, asking: Asking, kept: readonly Part[], names: Names): string {
  const { tree } = proposition;
  const behind = kept.filter(({ front }) => !front);
  const front = kept.filter((part) => part.front);
  const heavy = behind.some(({ kind }) => kind === 'clause') || behind.at(-1)?.kind === 'open-clause';
  const opening = front.filter((part) => part.kind === 'clause' || heavy || wordCount(part.text) > 6);
  const closing = front.filter((part) => !opening.includes(part));
  const say = (part: Part) => within(tree, part.first, part.text, names);
  const rest = restOf(behind, asking, say);
  const core = [...coreOf(proposition, asking, names), ...rest, ...closing.map(say)];
  if (opening.length === 0) return finish(core, names);
  const lead = opening.map(({ text }) => text).join(', ');
  const [wh = '', ...more] = core;
  return finish([`${capitalised(lead)},`, wh.charAt(0).toLowerCase() + wh.slice(1), ...more], names);
}

/** What follows the verb, with the stranded preposition where the part asked for stood. */
function restOf(
  behind: readonly Part[],
  { target, stranded, kept }: Asking,
  say: (part: Part) => string,
): readonly string[] {
  const at = target === 'subject' ? -1 : target.at;
  const left = [kept ?? '', stranded ?? ''].filter(Boolean).join(' ');
  const before = behind.filter((part) => part.at < at);
  const after = behind.filter((part) => part.at > at);
  return [...before.map(say), left, ...after.map(say)].filter((text) => text !== '');
}

function coreOf(proposition: Proposition, { wh, target, plural }: Asking, names: Names): readonly string[] {
  const { verb, subject, tree } = proposition;
  const adverbs = verb.adverbs.filter((adverb) => !JOINING.test(adverb));
  const not = verb.negated ? ['not'] : [];
  const [first, ...others] = verb.auxiliaries;
  if (target === 'subject') {
    const one = plural !== true;
    const main = verb.verb && first === undefined ? presentOf(proposition, one) : (verb.verb?.text ?? '');
    return [wh, one ? singular(first) : (first ?? ''), ...not, ...adverbs, ...others, main];
  }
  const stressed = / (?:it|him|her|them)sel(?:f|ves)$/;
  const said = within(tree, subject.words[0] ?? -1, subject.text.replace(stressed, ''), names);
  if (first !== undefined) return [wh, first, said, ...not, ...adverbs, ...others, verb.verb?.text ?? ''];
  return [wh, doFor(proposition), said, ...not, ...adverbs, verb.verb?.lemma ?? ''];
}

/** Adverbs that join a sentence to the one before it: a question that stands alone drops them. */
const JOINING =
  /^(?:also|since|then|already|still|therefore|thus|hence|however|subsequently|even|likewise|similarly|further|additionally|later|soon|instead|consequently|moreover|furthermore|meanwhile|again|too|so|in turn|finally|eventually|both|now|just)$/i;

function doFor({ verb, plural }: Proposition): string {
  if (verb.past) return 'did';
  return plural ? 'do' : 'does';
}

function presentOf({ verb }: Proposition, one: boolean): string {
  const main = verb.verb;
  if (!main) return '';
  const [lemma = '', ...particle] = main.lemma.split(' ');
  if (one && main.tag === 'VBP') return [thirdPerson(lemma), ...particle].join(' ');
  return !one && main.tag === 'VBZ' ? main.lemma : main.text;
}

function singular(auxiliary: string | undefined): string {
  const forms: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };
  return auxiliary === undefined ? '' : (forms[auxiliary] ?? auxiliary);
}

const REMARK =
  /^(?:for (?:example|instance)|in (?:addition|particular|general|fact|contrast|turn|short|other words|theory|practice)|in brief|in reality|of course|by contrast|as a (?:result|consequence|rule)|at first|at least|on the other hand|on the one hand|to some extent|above all)$/i;

/** What a clause can lose: what trails behind a comma, and remarks upon the whole. */
function isDropped(part: Part): boolean {
  if (REMARK.test(part.text)) return true;
  if (part.kind === 'adverb') return JOINING.test(part.text) || /^advmod:/.test(part.relation);
  if (part.kind === 'clause') return isDroppedClause(part);
  return (
    part.front &&
    /^(?:comparison|cause|other)$/.test(part.role) &&
    !/^(?:according to|of|with|for)/.test(part.marker)
  );
}

/** A reason, a contrast, or what goes on beside; never a condition or what the verb needs. */
function isDroppedClause({ marker, role, relation, aside, front }: Part): boolean {
  if (/^(?:if|unless|provided|when|once|until|before|after)/.test(marker) || /^ccomp/.test(relation))
    return false;
  if (aside || relation === 'advcl:relcl' || role === 'cause') return true;
  return (
    role === 'other' &&
    (/^(?:although|though|whereas|while|even though)$/.test(marker) || (front && marker === ''))
  );
}

/** The last part that the clause is true without, where the question is too long. */
function lastOptional(kept: readonly Part[]): Part | undefined {
  const optional = kept.filter(
    ({ kind, role, aside }) =>
      (kind === 'oblique' && (aside || /^(?:cause|purpose|manner|place|time)$/.test(role))) ||
      (kind === 'clause' && role === 'purpose'),
  );
  return optional.at(-1);
}

/** A phrase as it stands within a sentence: its first word small unless it is a name. */
function within(tree: Tree, first: number, text: string, names: Names): string {
  const word = tree.words[first];
  if (!word || !/^\p{Lu}\p{Ll}*$/u.test(word.text) || !text.startsWith(word.text)) return text;
  const noun = /^(?:NN|JJ)/.test(word.tag);
  if (noun && (names.proper.has(word.text) || isNameByForm(tree, word))) return text;
  const named = /^NNPS?$/.test(word.tag) && !names.common.has(word.text.toLowerCase());
  return named || (word.text === 'I' && /^PRP/.test(word.tag))
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** 'American geologists', 'Johan van Eyck', which the tagger may take for common words at the head of a sentence. */
function isNameByForm(tree: Tree, { index, text, tag }: Word): boolean {
  const people = /(?:an|ish|ese)$|^(?:French|Dutch|Greek|Welsh|Czech|Swiss)$/;
  if (tag === 'JJ' && people.test(text) && !/^(?:Human|Urban|Suburban|Pagan|Vegan)$/.test(text)) return true;
  return /^(?:van|von|de|der|al)$/.test(tree.words[index + 1]?.text ?? '');
}
