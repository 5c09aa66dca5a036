import type { Sentence } from '../sentence.ts';
import { withinSentence } from '../spelling.ts';
import { isPerson } from '../topic.ts';
import { capitalised, singular, wordCount } from '../words.ts';
import type { Knowledge } from './knowledge.ts';
import type { Mention, Read } from './mention.ts';

/**
 * What a sentence leaves out since the one before has just said it, written in where only one thing can be meant:
 * 'The largest is ...' as 'The largest lake is ...', 'the remaining 15 %' as 'the remaining 15 % of strokes'.
 */
export function resolveEllipsis(text: string, before: Read | undefined, knowledge: Knowledge): string {
  const steps = [
    withoutShell,
    (from: string) => otherThanTopic(from, knowledge),
    (from: string) => (leansItself(before) ? from : withNoun(from, before)),
    (from: string) => withShare(from, before?.sentence),
    (from: string) => (leansItself(before) ? from : withSeveral(from, before)),
    (from: string) => withProcess(from, before?.sentence, knowledge),
  ];
  return steps.reduce((from, step) => step(from), text);
}

function leansItself(before: Read | undefined): boolean {
  return before?.sentence.dangling !== undefined;
}

const SAID_TO_BE =
  /^(?:The|One|Another) (?:\p{Ll}+ ){0,2}(?:evidence|reason|result|effect|consequence|fact|proof|upshot|outcome|drawback|advantage|disadvantage|difficulty|finding|truth) (?:is|was) that (?!(?:it|its|they|their|them|he|his|she|her|this|that|these|those|there|the latter|such)\b)(\p{L}.+)$/su;

/** 'The chief evidence is that C' says C, and needs the sentence before for the rest. */
function withoutShell(text: string): string {
  const said = SAID_TO_BE.exec(text)?.[1];
  return said === undefined ? text : capitalised(said);
}

/** 'No other moon is ...' in a text on one: no moon other than that. */
function otherThanTopic(text: string, { topic }: Knowledge): string {
  const noun = /^No other (\p{Ll}+)(?= (?:is|was|has|had|can|\p{Ll}+(?:s|ed))\b)/u.exec(text)?.[1];
  if (noun === undefined || !topic.certain || noun !== topic.kind) return text;
  const named = text.replace(/^No other \p{Ll}+/u, `No ${noun} other than ${topic.display}`);
  // What is compared is what the next clause goes on about.
  return isPerson(topic)
    ? named
    : named.replace(
        /((?:, and|;) )(?:([^,;]+?),? )?\bit (is|was|has|had)( the only \p{Ll}+)?(?!\p{L})/u,
        (_, joiner: string, lead: string | undefined, verb: string, only = '') => {
          const aside = lead === undefined ? '' : only === '' ? `, ${lead},` : '';
          const limit = lead !== undefined && only !== '' ? ` ${lead}` : '';
          return `${joiner}${topic.display}${aside} ${verb}${only}${limit}`;
        },
      );
}

const SUPERLATIVE =
  /^(The (?:(?:second|third|next) )?(?:(?!(?:r|w|h?inter|for|harv|cont|prot|requ)est\b)\p{Ll}{2,}est(?: known)?|best known|best|worst|(?:most|least) \p{Ll}+)) (?=(is|was|are|were)\b)/u;
const ONES = /^((?:\p{Lu}\p{Ll}+(?:er|est)|More \p{Ll}+|Other) )ones\b/u;

/** 'The largest is', 'Lighter ones are': the one noun in the plural that stands in the sentence before. */
function withNoun(text: string, before: Read | undefined): string {
  const superlative = SUPERLATIVE.exec(text);
  const ones = ONES.exec(text);
  const noun = superlative || ones ? nounBefore(before, ones !== null) : undefined;
  if (noun === undefined) return text;
  if (ones) return text.replace(ONES, `$1${noun.several}`);
  const word = /^(?:is|was)$/.test(superlative?.[2] ?? '') ? noun.one : noun.several;
  return text.replace(SUPERLATIVE, `$1 ${word} `);
}

interface Noun {
  readonly one: string;
  readonly several: string;
}

/** The noun of the sentence before, where it has one in the plural alone, or one that the heading names. */
function nounBefore(before: Read | undefined, ofSubject: boolean): Noun | undefined {
  if (!before) return undefined;
  const mentions = before.mentions.filter(({ role }) => !ofSubject || role === 'subject');
  const found = pluralsOf({ ...before, mentions });
  const heading = before.sentence.section.at(-1)?.toLowerCase() ?? '';
  const headed = found.filter(({ several }) => heading === several.toLowerCase().replace(' or ', ' and '));
  if (headed.length === 0 && hasOtherPlural(mentions)) return undefined;
  const [only, ...more] = headed.length > 0 ? headed : found;
  return more.length === 0 ? only : undefined;
}

/** Something in the plural that no noun was taken from may be meant as well. */
function hasOtherPlural(mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention) =>
      mention.plural &&
      mention.form !== 'name' &&
      /(?:s|people|men)$/.test(mention.core) &&
      !MEASURE.test(mention.core) &&
      nounOf(mention).length === 0,
  );
}

const DETERMINER =
  /^(?:the|its|their|his|her|all|both|most|many|several|some|few|a few|other|first|last|next|second|third|main|only|new|\p{Ll}{3,}est|(?:most|least) \p{Ll}+|these|those|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) /iu;

function pluralsOf({ mentions }: Read): readonly Noun[] {
  const pairs = mentions.filter(({ form }) => form === 'pair');
  const found = mentions.flatMap((mention) => {
    const inPair = pairs.some(
      ({ start, end }) => mention.form !== 'pair' && mention.start >= start && mention.end <= end,
    );
    return inPair ? [] : nounOf(mention);
  });
  const nouns = found.filter(({ several }) => !MEASURE.test(several));
  return nouns.filter(({ several }, i) => nouns.findIndex((other) => other.several === several) === i);
}

const MEASURE =
  /(?:^| )(?:years|months|days|weeks|hours|minutes|centuries|decades|kilometres|miles|metres|people|times|parts|others)$/;

function nounOf({ core, form, plural }: Mention): readonly Noun[] {
  let words = core;
  while (DETERMINER.test(words)) words = words.replace(DETERMINER, '');
  if (!plural || form === 'name' || /\p{Lu}|[,()\d]/u.test(words) || wordCount(words) > 3) return [];
  if (form === 'pair') {
    const [, first = '', second = ''] = /^(\p{Ll}+s) and (\p{Ll}+s)$/u.exec(words) ?? [];
    return first === ''
      ? []
      : [{ one: `${singular(first)} or ${singular(second)}`, several: `${first} or ${second}` }];
  }
  const last = words.split(' ').at(-1) ?? '';
  const one = singular(last);
  return one === last ? [] : [{ one: words.slice(0, words.length - last.length) + one, several: words }];
}

const SHARE =
  /\d(?: ?%| per ?cent)(?: or so| or more)? of (\p{Ll}[\p{Ll} -]*?s) (?=are|were|have|had|\p{Ll}+\b)/u;

/** 'the remaining 15 %' of what the sentence before gave a share of. */
function withShare(text: string, before: Sentence | undefined): string {
  const whole = SHARE.exec(before?.text ?? '')?.[1];
  if (whole === undefined || wordCount(whole) > 4) return text;
  return text.replace(
    /([Tt]he (?:remaining|other) \d[\d.]*(?: ?%| per ?cent)(?: or so)?)(?! of\b)/,
    `$1 of ${whole}`,
  );
}

const THESE =
  /^((?:When|If|As|Once|Because|Although|While|After|Before|Since) )?([Tt]hese|[Bb]oth) (?=(\p{Ll}+))/u;

/** 'When these swell', 'Both rose': the one phrase in the plural of the sentence before, or the two in it. */
function withSeveral(text: string, before: Read | undefined): string {
  const [whole = '', lead = '', word = '', next = ''] = THESE.exec(text) ?? [];
  if (whole === '' || !before || !VERB_FORM.test(next)) return text;
  const pairs = before.mentions.filter(({ form }) => form === 'pair');
  if (/^both$/i.test(word)) {
    const [pair, ...more] = pairs;
    const two = pair?.role === 'subject' && more.length === 0 && /^[^,]+ and [^,]+$/.test(pair.core);
    return two ? `${lead}${word} ${pair.core.replace(/^The /, 'the ')} ${text.slice(whole.length)}` : text;
  }
  const plurals = before.mentions.filter(({ plural }) => plural);
  const [noun, ...more] = pluralsOf(before);
  if (!noun || more.length > 0 || plurals.length !== 1) return text;
  const said = `${lead}the ${noun.several} ${text.slice(whole.length)}`;
  return capitalised(said);
}

/** What can only be a verb behind 'these'. */
const VERB_FORM =
  /^(?:are|were|have|had|can|may|must|will|do|did|take|give|make|carry|hold|contain|form|act|lie|live|occur|become|begin|send|produce|allow|cause|open|close|swell|break|release|absorb|include|differ|belong)$/;

const NAMED =
  /^This(?: (?:process|event|effect|phenomenon|method|technique|treatment|procedure|practice|reaction))? (is (?:(?:also|often|usually|sometimes|commonly|generally) )?(?:called|known as|termed|referred to as) .+)$/su;

/** A noun made from a verb: the name of what goes on, not of a thing or a rule. */
const PROCESS_NAME = /(?:ing|sis|[ts]ion|ment|my|ance|ence|ery|ism)\.$/;

/** 'The clot is dissolved with alteplase. This is called T': the process in which it is. */
function withProcess(text: string, before: Sentence | undefined, { names }: Knowledge): string {
  const explained = text.replace(
    /^This(?= \p{Ll}+ of [^,]+(?:, [^,]+,)? is (?:called|known as|termed) )/u,
    'The',
  );
  const named = NAMED.exec(text)?.[1];
  const [clause, ...more] = before?.clauses ?? [];
  if (named === undefined || !clause?.verb || !before || before.dangling !== undefined || more.length > 0)
    return explained;
  const general = clause.auxiliaries.every((word) => /^(?:is|are|be|can|may|has|have|been)$/.test(word));
  const from = before.text.indexOf(clause.subject);
  const said = (before.text.slice(from).split(/[,;:.(]/)[0] ?? '').trim();
  const past = clause.verb.form === 'past' && clause.auxiliaries.length === 0;
  if (from < 0 || !general || past || clause.negated || wordCount(said) < 4 || wordCount(said) > 18)
    return text;
  if (!PROCESS_NAME.test(named) || / (?:when|if|because|that|which|who) /.test(said)) return text;
  if (/\b(?:it|its|they|their|them|this|these|he|she|his|her)\b/i.test(said)) return text;
  return `The process in which ${withinSentence(said, names)} ${named}`;
}
