import type { Draft } from '../draft.ts';
import type { Reading } from '../fact.ts';
import { MAX_ANSWER_WORDS } from '../phrase.ts';
import { leans } from '../standalone.ts';
import { isTopic } from '../topic.ts';
import { wordCount } from '../words.ts';

/** An answer of more than twelve words is not one thing to recall. */
export function tooLong(draft: Draft): string | undefined {
  if (wordCount(draft.front) > 40) return 'the question is longer than 40 words';
  if (draft.kind === 'set') return longList(draft.items ?? []) ?? wordySet(draft);
  return wordCount(draft.back) > MAX_ANSWER_WORDS
    ? `the answer is longer than ${MAX_ANSWER_WORDS} words`
    : undefined;
}

/** More than nine items are no longer one thing to recall, nor are whole sentences. */
function longList(items: readonly string[]): string | undefined {
  if (items.length > 9) return 'the list has more than nine items';
  return items.some((item) => wordCount(item) > 15) ? 'an item of the list is a text of its own' : undefined;
}

/** Rules that find their sets in running prose, where an item may be no more than a phrase. */
const IN_PROSE = /^(?:including|set-statement|counted-list|object|passive-prepositional|purpose)$/;

/** In prose a list of clauses is an argument, not a set. */
function wordySet({ rule, items = [] }: Draft): string | undefined {
  if (!IN_PROSE.test(rule)) return undefined;
  return items.some((item) => wordCount(item) > 6 || HOLDS_CLAUSE.test(item))
    ? 'an item of the list is a clause'
    : undefined;
}

const HOLDS_CLAUSE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|it|they|he|she|which|who|that)\b/i;

/** A question needs no page beside it: no pronoun or 'the treaty' whose name is missing. */
export function dangling(draft: Draft): string | undefined {
  // A sentence is whole but for its gap: whether it stands alone was settled before the gap was made.
  if (draft.kind === 'cloze') return undefined;
  // 'Decay: what does it do?' says at once what 'it' is.
  const front = draft.front
    .replace(/^(?:Besides .*?, )/, '')
    .replace(/^[^:?]{2,60}: (?:what|how long|whose work) (?:does it|do they|is it)\b/, '')
    .replace(/“[^”]*”/g, '');
  // These rules ask with a whole clause, and see to it that its pronouns find their noun there.
  const bound =
    WITH_CLAUSE.test(draft.rule) && !leans(front.replace(/^\S+ \S+ (?:the (?:term|name) (?:for|of) )?/, ''));
  const pronoun = /\b(?:this|these|those|they|them|he|she|him|it|there)\b(?! (?:called|known|named))/i.exec(
    front,
  );
  if (pronoun && !bound) return `the question says "${pronoun[0]}" without saying what that is`;
  const own = /^\W*(?:[Ww]hat|[Ww]hich|[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow)[^?]*? (?:its|their|his|her)\b/.exec(
    front,
  );
  if (own && !bound && !/\p{Lu}/u.test(front.slice(1, own[0].length)))
    return 'the question says whose without a name';
  const generic =
    /\bthe (treaty|agreement|organi[sz]ation|alliance|process|company|country|article|text)\b(?! (?:(?!(?:consist|made|composed|die|approve)\b)\p{Ll}+ of [\p{L}“]|of|that|which|for|between|on|called|known|\p{Lu}))/u.exec(
      front,
    );
  const pair =
    /\bthe (?:two|three|four|other|same) \p{Ll}+(?=\?| (?:coined|founded|made|signed|built|opened)\b)/u.exec(
      front,
    );
  // A set that a table or a list answers is the whole of its kind: 'What are the four eons?'
  if (pair && !bound && draft.kind !== 'set') return `the question says "${pair[0]}" without saying which`;
  const bare = /(?<!\bof )\bthe (\p{Ll}+)\?$/u.exec(front);
  // What a sentence defines is its kind: "the mitochondrion" stands for every one.
  // A label before the question says which: 'Krebs cycle: what is the location?'
  const labelled = /^[^:?]{2,60}: |^For [^,?]{2,60}, /.test(front);
  if (bare && !bound && !labelled && draft.rule !== 'definition')
    return `the question says "the ${bare[1]}" without saying which`;
  return generic && !bound ? `the question says "${generic[0]}" without its name` : undefined;
}

const WITH_CLAUSE =
  /^(?:definition|apposition|term|naming|contrast|consequence|outcome|condition|because|use|citation)$/;

export function yesOrNo(draft: Draft): string | undefined {
  if (/^(?:yes|no|true|false)\b/i.test(draft.back)) return 'the answer is yes or no';
  return /^(?:is|are|was|were|do|does|did|has|have|can)\b/i.test(draft.front)
    ? 'the question asks yes or no'
    : undefined;
}

/** Left-over marks, open brackets, and answers that begin or end in the middle of a phrase. */
export function malformed(draft: Draft): string | undefined {
  for (const side of [draft.front, draft.back]) {
    if (/\[\s*edit|\*\*|https?:|`|<[a-z/]|\{\{|&\w+;|\|/.test(side))
      return 'marks of the page are left in it';
    if ((side.match(/\(/g)?.length ?? 0) !== (side.match(/\)/g)?.length ?? 0)) return 'a bracket is open';
    if ((side.match(/["“”]/g)?.length ?? 0) % 2 === 1) return 'a quotation is open';
  }
  const parts = draft.items ?? [draft.back];
  if (
    parts.some(
      (part) =>
        /, \p{Ll}+ which\b|^\p{Ll}+ing it\b/u.test(part) || (/ it$/.test(part) && draft.rule !== 'condition'),
    )
  )
    return 'the answer trails off';
  if (draft.rule === 'list-item' && /[£$€]\d/.test(draft.back)) return 'the answer is a price';
  if (draft.rule === 'object' && parts.some((part) => /\b[a-z_]+\.[a-z]+\b/.test(part)))
    return 'code is left in it';
  if (parts.some((part) => !/[\p{L}\p{N}]/u.test(part))) return 'an answer is empty';
  if (
    draft.rule !== 'table' &&
    parts.some((part) => part.length < 2 && !/\d/.test(part) && !/^[A-Z]$/.test(part))
  )
    return 'an answer is a single mark';
  if (parts.some((part) => /\b(?:and|or|of|the|an?|to|in|with|by|for|from|that|which|is|are)$/i.test(part)))
    return 'an answer breaks off';
  if (
    !/^(?:definition|apposition|term|naming|list-item)$/.test(draft.rule) &&
    draft.kind === 'recall' &&
    /^The \p{Ll}+(?: (?:at|in|on|during) .*)?$/u.test(draft.back)
  ) {
    return 'the answer says "the" of something that only the page names';
  }
  if (
    parts.some((part) =>
      /\b(?:her|his|him|she|he|(?<!\bwho \p{Ll}+ )there)$|\b(?:her|his|she|he) /iu.test(part),
    )
  )
    return 'an answer says "his" or "her" of somebody';
  return parts.some((part) => /^(?:it|they|this|that|these|those|he|she)\b/i.test(part))
    ? 'an answer says "it" or "this"'
    : undefined;
}

/** A question about nothing but the title, such as 'What does the X have?', teaches nothing. */
export function vague(draft: Draft): string | undefined {
  const trivial =
    /^(?:An? |The )?(?:several|various|many|important|significant|number|lot|wide range|role|way|part|result|example)\b[^,]{0,20}$/i;
  if (
    draft.kind === 'recall' &&
    (trivial.test(draft.back) ||
      /^(?:Little|Much|Nothing|Something|Everything|More|Less|Few) (?!than\b)/.test(draft.back))
  )
    return 'the answer is too vague';
  // 'An artist' fits too many people to say who one of them was.
  return /^Who (?:is|was) /.test(draft.front) && /^An? \p{L}+$/u.test(draft.back)
    ? 'the answer fits many people'
    : undefined;
}

/** A lone capital at the start of a sentence: whether 'Wood' is a name, nothing else in the document says. */
export function doubtfulName({ front, rule }: Draft, { names, topic }: Reading): string | undefined {
  if (
    !/^(?:object|passive-prepositional|because|contrast|use|condition|consequence|life|succession|origin|argument)$/.test(
      rule,
    )
  )
    return undefined;
  const word = /^\S+ (?:does|do|did|is|are|was|were|has|have|can|may) (\p{Lu}\p{Ll}+) (?!\p{Lu})/u.exec(
    front,
  )?.[1];
  if (word === undefined || names.proper.has(word) || isTopic(word, topic)) return undefined;
  return `"${word}" may be a name or a common word`;
}
