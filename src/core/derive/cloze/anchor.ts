import { ANY_DATE } from '../dates.ts';
import { isPresent } from '../resolve/standing.ts';
import { canAsk } from '../rules/object.ts';
import type { Sentence } from '../sentence.ts';
import type { Tree, Word } from '../syntax/tree.ts';
import { phraseOf } from '../syntax/walk.ts';
import { isTopic, type Topic } from '../topic.ts';

/** Whether the sentence says what it is about, given that the title and the headings stand above the card. */
export function isAnchored(sentence: Sentence, tree: Tree, topic: Topic): boolean {
  const { text } = sentence;
  // 'A low dam over which water flows is called a weir' says all that its term needs.
  if (/^An? .*\b(?:called|known as|termed)\b/.test(text)) return true;
  const own = tree.words.find(
    ({ relation, head }) => /^nsubj/.test(relation) && tree.words[head]?.relation === 'root',
  );
  const subject = subjectOf(sentence, tree, own);
  const [clause] = sentence.clauses;
  const few = /^(?:two|three|four|five)\b/i.test(subject) && nameCount(text) < 2;
  if (few || VAGUE_SUBJECT.test(subject) || isPassing(sentence, subject)) return false;
  if (isTopic(subject, topic)) return true;
  if (isShellAlone(subject, sentence)) return false;
  if (nameCount(text) >= 2 || (clause && canAsk(clause))) return true;
  return subject !== '' && own?.pos !== 'PRON';
}

/** What the sentence is about: of 'While a star burns, it shines' the star. */
function subjectOf({ clauses: [clause] }: Sentence, tree: Tree, own: Word | undefined): string {
  const subject = clause?.subject ?? (own ? phraseOf(tree, own).text : '');
  if (!/^(?:it|they)$/i.test(subject) || !own) return subject;
  const plural = /^they$/i.test(subject);
  const before = tree.words.filter(
    ({ index, relation, head }) =>
      index < own.index && /^nsubj/.test(relation) && /^advcl/.test(tree.words[head]?.relation ?? ''),
  );
  const [noun, ...more] = before;
  const agrees = noun && /^NNP?S$/.test(noun.tag) === plural && noun.pos !== 'PRON';
  return agrees && more.length === 0 ? phraseOf(tree, noun).text : subject;
}

/** 'A storm brought snow': which storm, only the page says. */
function isPassing({ clauses: [clause], text }: Sentence, subject: string): boolean {
  return /^an? /i.test(subject) && clause !== undefined && !isPresent(clause) && nameCount(text) < 2;
}

/** Whether the sentence has a name for what only the one before it tells. */
export function isAboutLast(sentence: Sentence): boolean {
  return isShellAlone(sentence.clauses[0]?.subject ?? '', sentence);
}

/** 'The finding has been called the paradox': of what it is, only the sentence before says. */
function isShellAlone(subject: string, { clauses: [clause], section }: Sentence): boolean {
  const noun = /^the (?:[\p{Ll}-]+ ){0,2}?(\p{Ll}+)$/iu.exec(subject)?.[1];
  if (noun === undefined || !SHELL.test(noun) || clause?.stands) return false;
  // 'The worst case is Hungary, where ...' goes on to say all.
  const named = clause !== undefined && !clause.verb && /\p{Lu}/u.test(clause.rest);
  return !named && !section.some((heading) => heading.toLowerCase().includes(noun));
}

const SHELL =
  /^(?:finding|discovery|decision|ruling|case|instance|warning|idea|claim|report|study|experiment|event|attempt|agreement|plan|project|scheme|story|episode|city|town|village|place|news|move|proposal|offer|request|order|crisis|dispute|quarrel|example)$/;

/** What only the sentence before can explain. */
const VAGUE_SUBJECT =
  /^(?:(?:the |no |every |an? )?(?:others?|latter|former|remaining|result|effect|reason|same|rest|second|third|next)\b|the (?:two|three|four|five)\b|another|both|each|either|neither|some|many|most|several|few|all|none|nobody|one)\b(?! \d)|^(?:far |much )?(?:more|less|fewer)\b|^(?:it|they|he|she|this|that|these|those|there|what|who)\b|^the (?:\p{Ll}{3,}est|best known|(?:\p{L}+ )?(?:evidence|reason|result|cause|answer|effect|problem|exception|explanation|idea|aim|point|trouble))$/iu;

function nameCount(text: string): number {
  return (
    (text.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu)?.length ?? 0) +
    (text.search(ANY_DATE) >= 0 ? 1 : 0)
  );
}

/** Whether a word or two of the sentence lean on one before it, or on the page. */
export function leansOnPage(text: string): boolean {
  return LEANING.test(text);
}

const LEANING =
  /\b(?:thanked|of|in|by|at|to|from|with|on|for) that \p{Ll}+|\b(?:above|below|here|the former|the latter|this year|last year|see|figure|we|us|our|you|your|I)\b|\b(?:one|some|which|many|most|each|both|all) of them\b|\bthat follow(?:ed|s)\b|\bthe ones?\b|\bthe (?:first|second|third|others?) (?:with|by|is|was|are|were|and|to|of these)\b|^(?:\S+ ){0,5}that \S+ (?:it|them)\b|^[^,;]{0,60}\b(?:does|do|did|is|are|was|were|has|have|can) not:|^(?:When|If|Once|After|Because|Since|As) enough (?:has|have|is|was|were|had)\b|^(?:\p{L}+ ){0,2}[Ss]uch (?!as\b)\p{Ll}+[se]\b(?! as\b)|^The (?:[\p{Ll}-]+ )?(?:example|instance|exception)s? (?:is|was|are|were)\b/u;
