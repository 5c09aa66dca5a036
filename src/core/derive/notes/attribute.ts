import { enumerationOf } from '../enumeration.ts';
import type { Fact, Reading } from '../fact.ts';
import { capitalised, isPlural, wordCount } from '../words.ts';
import type { NoteLine } from './line.ts';
import type { LinePlace } from './line-place.ts';
import { needsNoArticle, within } from './subject.ts';

/** 'Stages: encoding, storage, retrieval' is a set, 'general formula: CnH2n' a value, of what the heading names. */
export function attributeFacts(
  { term, says }: NoteLine,
  place: LinePlace,
  { names }: Reading,
): readonly Fact[] {
  const asked = attributeQuestion(term, place, names);
  if (asked === undefined) return [];
  const items = itemsOf(says);
  if (items) {
    return [{ kind: 'collection', relation: term, subject: place.subject ?? term, question: asked, items }];
  }
  if (wordCount(says) > 12 || /[;:]|->|→/.test(says) || isPlural(term.split(' of ')[0] ?? '')) return [];
  return [
    {
      kind: 'relation',
      relation: term,
      subject: place.subject ?? term,
      question: asked,
      answer: says,
      answerType: 'phrase',
      verbatim: /\d/.test(says),
    },
  ];
}

/** 'What are the causes of heart failure?', or, where an article might be needed, 'Cell cycle: what are the stages?'. */
export function attributeQuestion(
  label: string,
  { subject }: LinePlace,
  names: Reading['names'],
): string | undefined {
  const noun = within(label, names);
  const be = isPlural(noun.replace(/\s*\([^()]*\)$/, '').split(/ (?:of|for|in|per) /)[0] ?? '')
    ? 'are'
    : 'is';
  if (/ (?:of|for|in) /.test(noun)) return `What ${be} the ${noun.replace(/^the /, '')}?`;
  if (subject === undefined || subject.toLowerCase() === noun.toLowerCase()) return undefined;
  const whose = within(subject, names);
  const of = /(?:evidence|tests?|treatments?|reasons?|requirements?|conditions?|criteria)$/.test(noun)
    ? 'for'
    : 'of';
  return needsNoArticle(whose)
    ? `What ${be} the ${noun} ${of} ${whose}?`
    : `${capitalised(subject)}: what ${be} the ${noun}?`;
}

/** Two to eight short things with commas between. */
function itemsOf(says: string): readonly string[] | undefined {
  if (/[;:]|->|→|\.\s/.test(says)) return undefined;
  const parts = says.split(/,\s+(?![^()]*\))/);
  const list = parts.length >= 3 || (parts.length === 2 && !/ (?:and|or) /.test(says)) ? parts : undefined;
  const items = (enumerationOf(says) ?? list)?.map((item) => item.replace(/^(?:and|or) /, '').trim());
  const fits = items?.every(
    (item) => item !== '' && wordCount(item) <= 6 && !/^(?:which|who|that|but|so) /.test(item),
  );
  return items && fits && items.length >= 2 && items.length <= 8 ? items : undefined;
}
