import { withinSentence } from '../spelling.ts';
import { capitalised } from '../words.ts';
import { type Knowledge, keyOf } from './knowledge.ts';
import type { Mention } from './mention.ts';

/** How an antecedent is said again, inside a sentence: 'the inquiry' of 'An inquiry'. */
export function said(mention: Mention, knowledge: Knowledge): string {
  const { topic, names, people } = knowledge;
  if (keyOf(mention, knowledge) === topic.title.toLowerCase()) return topicSaid(mention, knowledge);
  if (mention.form === 'name') {
    const person = people.get(mention.core.replace(/^the /i, ''));
    return person && mention.kind === undefined ? person.name : withinSentence(mention.text, names);
  }
  const text = withinSentence(mention.text, names);
  if (mention.form === 'indefinite') return text.replace(/^an? /i, 'the ');
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) /i.test(text)
    ? `the ${text}`
    : text;
}

/** 'A neutron star ... It contains': the number of the sentence is kept, whatever that of the title. */
function topicSaid(mention: Mention, { topic, names }: Knowledge): string {
  const common = mention.form !== 'name' && /^\p{Ll}/u.test(mention.head);
  return common ? withinSentence(mention.text, names) : topic.display;
}

/** With the apostrophe that the text uses. */
export function possessive(name: string, text: string): string {
  const mark = text.includes('’') ? '’' : "'";
  return /s$/.test(name) ? `${name}${mark}` : `${name}${mark}s`;
}

/** `text` with a stretch of it written anew, and a capital where that opens the sentence. */
export function rewritten(text: string, start: number, end: number, words: string): string {
  const next = `${text.slice(0, start)}${words}${text.slice(end)}`;
  return start === 0 ? capitalised(next) : next;
}
