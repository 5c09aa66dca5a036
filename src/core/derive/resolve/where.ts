import type { Sentence } from '../sentence.ts';
import { isTopic } from '../topic.ts';
import type { Knowledge } from './knowledge.ts';

const NAME = /(?<![\p{L}])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu;

/** 'There', 'from there' and 'that city' with the name of the place, where the sentence before has only one. */
export function resolvePlace(text: string, before: Sentence | undefined, knowledge: Knowledge): string {
  if (!before) return text;
  const found =
    /^There(?=,? (?!(?:is|are|was|were|has|have|had|may|can|must|will|would|exist|remain|seem)\b)\p{L})|\bfrom there\b|\b(?:in )?that (?:city|town|village|port|island|country|region)\b/u.exec(
      text,
    );
  if (!found) return text;
  const own = placesIn(text.slice(0, found.index), knowledge);
  const places = placesIn(before.text, knowledge);
  const [place] = places;
  if (places.length !== 1 || place === undefined) return text;
  if (found[0] !== 'There' && !/that/.test(found[0]) && own.length > 0) return text;
  const lead = found[0] === 'There' ? 'In ' : (/^(?:from|in) /.exec(found[0])?.[0] ?? '');
  const after = text.slice(found.index + found[0].length);
  // 'In Frankfurt Clara Schumann' would read as one name.
  const apart = lead === 'In ' && /^ \p{Lu}/u.test(after) ? ',' : '';
  return `${text.slice(0, found.index)}${lead}${place}${apart}${after}`;
}

/** The names of places in `text`, each once. */
function placesIn(text: string, { places, people, topic }: Knowledge): readonly string[] {
  const names = [...text.matchAll(NAME)].map(([name]) => name);
  return [...new Set(names)].filter((name) => places.has(name) && !people.has(name) && !isTopic(name, topic));
}
