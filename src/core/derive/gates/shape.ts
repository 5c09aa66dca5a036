import type { Draft } from '../draft.ts';
import { annotate } from '../language.ts';
import { PERSON_NOUN, wordCount } from '../words.ts';

type Check = (draft: Draft) => string | undefined;

/** Rows, notes and lists are worded by their own marks and are no sentences of the text. */
const NOTED = /^(?:table|list-item|lead-in-list|note-.*|arrow|heading)$/;

/** What no question and no answer of good English looks like, whichever rule has made it. */
export function misshapen(draft: Draft): string | undefined {
  if (draft.kind === 'cloze' || NOTED.test(draft.rule)) return undefined;
  for (const check of CHECKS) {
    const reason = check(draft);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

const BROKEN_END =
  /\b(?:and|or|but|which|that|who|whose|the|an?|its|than|because|if|when|while|most|mostly|largely|mainly|chiefly|partly|also)\?$/;
/** 'A pressure which arises because', 'the numbering system under': the clause behind it is lost. */
const BROKEN_ANSWER =
  /\b(?:and|or|but|which|that|who|whose|the|an|its|than|because|if|when|while|although|as|of|from|with|under|into|for|between)$/;
/** 'When did the first to be see was': two clauses run into one. */
const TWO_VERBS =
  /^(?:When|Where|Why|How|What|Who|Which \p{Ll}+|In what|By whom)(?: [^?]*?)? (?:did|does|do) (?!.*\b(?:that|which|who|whose|whom|where|when|while|if|because|as|what|how|whether|than|and|or|but)\b.*\b(?:was|were|is|are)\b)[^?]*\b(?:was|were|is|are)\b/u;
const NO_NOUN = /\b(?:the|an?) (?:what|which|who|was|were|is|are|has|had)\b/;
const NO_SUBJECT =
  /^\S+ (?:does|do|did|is|are|was|were|has|have|had) (?:\p{L}+ly )?(?:that|which|whether|than|as|when|only|regularly|usually|often|and|or)\b/u;
const SUPERLATIVE =
  /^(?:What|Who|Which) (?:is|are|was|were) (?:by far )?the (?!forest|interest|harvest|request|conquest|arrest|protest|contest|tempest|manifest)(?:\p{Ll}{3,}est|best|worst|(?:most|least) \p{Ll}+|\p{Ll}+[- ]known)(?: known)?(?: (?:of|in) [^?]*)?\?$/u;
const NAMELESS =
  /^What (?:is|was) the name of the (?:\p{Ll}{3,}est|best|worst|(?:most|least) \p{Ll}+) (?:in|of|on) /u;
/** What stays of 'from 1917 onwards' when the year is asked for. */
const STRAY = /(?<!\d )\bonwards\b/;
/** 'of all metals', 'of the five lakes': the noun comes behind. */
const OF_THOSE = / of (?:all |the )?(?:[\p{L}-]+ )*?[\p{Ll}-]+s\b/u;

/** The question breaks off, or has no subject, or lacks the noun of its superlative. */
function unfinished({ front, back, items }: Draft): string | undefined {
  if (BROKEN_END.test(front)) return 'the question breaks off';
  if ([back, ...(items ?? [])].some((answer) => BROKEN_ANSWER.test(answer))) return 'the answer breaks off';
  if (TWO_VERBS.test(front) || NO_NOUN.test(front)) return 'the question runs two clauses into one';
  if (NO_SUBJECT.test(front) || /^In what (?:do|does|did|is|are|was|were)\b/.test(front))
    return 'the question has no subject that it could ask about';
  if (STRAY.test(front)) return 'the question has lost its date';
  if ((SUPERLATIVE.test(front) && !OF_THOSE.test(front)) || NAMELESS.test(front))
    return 'the question says "the largest" of no noun';
  return /(?<!\b(?:by|to|of|for|in|on|at|with|from|against|around|within|into) )\b(?:it|him|her|them)sel(?:f|ves)\b/.test(
    front,
  )
    ? 'the question leans on a contrast that it does not name'
    : undefined;
}

const AGAIN =
  /^When\b.* (?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many) times|often|usually|regularly|repeatedly|twice|(?:every|each) (?:day|week|month|year))\b/;
const APART =
  /^When\b.* (?:an?|one|two|three|four|five|six|\d+) (?:hour|day|week|month|year|decade)s? (?:after|before|later|earlier)\b/;

/** One date belongs to one event: not to what happened many times, nor to what is dated by another event. */
function untimely({ front, answerType }: Draft): string | undefined {
  if (answerType !== 'date') return undefined;
  return AGAIN.test(front) || APART.test(front) || /^When (?:was|were) .* followed by /.test(front)
    ? 'one date does not say when that happened'
    : undefined;
}

const ADVERBIAL =
  /^(?:(?:past|through|into|onto|towards?|across|along|by|with|from|at(?! least| most)|of|for|in|on) (?!(?:the )?\p{Lu})|past \p{Lu}|every \d|every (?:day|week|month|year)\b|twice\b|once\b|further\b(?! \p{Ll}+s\b))/u;

/** 'What did it fly? / Past Titan': the answer is no thing. */
function noThing({ front, back, items }: Draft): string | undefined {
  if (items?.some((item) => ADVERBIAL.test(item.charAt(0).toLowerCase() + item.slice(1))))
    return 'the question asks for things, and an answer is none';
  if (items || !/^(?:What|Whom?|Which)\b/.test(front) || /^(?:What|Which) .*\bdo\?$/.test(front))
    return undefined;
  if (/ (?:if|unless|provided) /.test(back) && !/^What happens\b/.test(front))
    return 'the answer holds its condition';
  if (
    /^(?:A few|Several|Many|Some|About \d+|\d+|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:years?|months?|weeks?|days?|hours?|decades?|centuries)\b(?! of\b)/.test(
      back,
    ) &&
    / (?:for|in|at|on)\?$/.test(front)
  )
    return 'the question asks for a thing, and the answer is a time';
  if (ADVERBIAL.test(back.charAt(0).toLowerCase() + back.slice(1)))
    return 'the question asks for a thing, and the answer is none';
  return /\b(?:the rest|the remainder|the others|the latter|the former|vice versa)$|, (?:whatever|whoever|however|no matter)\b/i.test(
    back,
  )
    ? 'the answer leans on other text'
    : undefined;
}

const TELLING =
  / (?:of|that|which|who|whose|where|when|for|by|in|on|at|with|between|from|to|made|used|known|called|under|over|without) |,| and /;

const NO_KIND = /^The (?:\p{Ll}{3,}est|best|worst|(?:most|least) \p{Ll}+) (?:in|on) /u;

/** 'Who was Huygens? / A Dutch astronomer': the kind alone, without what sets the thing apart from others. */
function bareKind({ front, back, rule }: Draft): string | undefined {
  if (!/^(?:definition|apposition)$/.test(rule)) return undefined;
  if (NO_KIND.test(back)) return 'the answer is the largest of no noun';
  if (TELLING.test(back)) return undefined;
  if (!/^(?:Who|What) (?:is|are|was|were) [^?]+\?$/.test(front) || !/^(?:An?|The) /.test(back))
    return undefined;
  return wordCount(back) <= (/^Who/.test(front) ? 4 : 3)
    ? 'the answer names the kind and nothing more'
    : undefined;
}

/** 'What did he negotiate? / An agreement': which, the answer should say. */
const BARE =
  /^An? (?:agreement|treaty|pact|deal|plan|law|attack|war|battle|meeting|conference|report|letter|decision|campaign|offer|proposal|proposition|number|role|change|policy|project|programme|program|process|method|way|result|effect|problem)$/;

/** 'What do patients describe?', 'Where is a secretariat located?': many answers would do. */
function open({ front, back, rule }: Draft): string | undefined {
  if (/^(?:argument|object)$/.test(rule) && BARE.test(back)) return 'the answer says no more than its kind';
  const whoever = /^What (?:do|did) (\p{Ll}+s|people) \p{L}+\?$/u.exec(front)?.[1];
  if (whoever !== undefined && (PERSON_NOUN.test(whoever) || /^(?:people|patients)$/.test(whoever)))
    return 'the question fits many answers';
  return /^Where (?:is|are) an? [^?]* (?:located|based|situated|headquartered)\?$/.test(front)
    ? 'the question does not say which one is meant'
    : undefined;
}

const SECOND_VERB = /(?: and|,) (\p{Ll}{3,}s) (?=with |after |on |the |an? |its |their |\p{Ll}+ )/gu;

/** What the tagger may take for a noun, and the word behind shows to be none. */
const ALWAYS_VERB =
  / and (?:deals with|looks (?:after|for)|relies on|depends on|consists of|leads to|belongs to|refers to|acts as|serves as|works (?:with|for)|responds to|results in)\b/;

/** 'The work of the Union and deals with legal matters', 'Standards, helps services': the next thing that is said. */
function runsOn({ back, rule, items }: Draft): string | undefined {
  if (!/^(?:argument|object)$/.test(rule)) return undefined;
  const runs = [back, (items ?? []).join(', ')].some((answer) => {
    if (ALWAYS_VERB.test(answer)) return true;
    const found = [...answer.matchAll(SECOND_VERB)];
    if (found.length === 0) return false;
    const verbs = annotate(answer)
      .flat()
      .filter(({ pos }) => pos === 'VERB');
    return found.some(({ index, 0: whole, 1: verb = '' }) =>
      verbs.some(({ start, text }) => text === verb && start >= index && start < index + whole.length),
    );
  });
  return runs ? 'the answer runs on into another clause' : undefined;
}

const CHECKS: readonly Check[] = [unfinished, untimely, noThing, bareKind, open, runsOn];
