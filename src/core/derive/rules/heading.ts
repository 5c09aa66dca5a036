import type { Fact, FoundFact } from '../fact.ts';
import { workOf } from '../notes/cited.ts';
import { citeOf, noteLineOf } from '../notes/line.ts';
import { bareHeading } from '../notes/subject.ts';
import type { Outline, PlacedHeading, Sentence } from '../sentence.ts';
import { wordCount } from '../words.ts';

/** What headings teach: whose work they name, and the questions that the text below answers. */
export function headingFacts({ headings, sentences }: Outline): readonly FoundFact[] {
  const answers = firstBelow(sentences);
  return [
    ...headings.flatMap((heading) => [
      ...cited(heading),
      ...answered(heading, answers.get([...heading.section, heading.text].join('\n'))),
    ]),
    ...asked(sentences),
  ];
}

/** The sentences right below each heading. */
function firstBelow(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Sentence[]> {
  const below = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const path = sentence.section.join('\n');
    const known = below.get(path) ?? [];
    if (known.length < 2) below.set(path, [...known, sentence]);
  }
  return below;
}

/** '2. Working memory (Baddeley & Hitch 1974)' */
function cited({ text, start, end, section }: PlacedHeading): readonly FoundFact[] {
  const bracket = /\(([^()]+)\)\s*$/.exec(text)?.[1];
  const cite = bracket === undefined ? undefined : citeOf(bracket);
  const thing = bareHeading(text);
  if (cite?.who === undefined || thing === '') return [];
  return [{ fact: workOf(thing, cite.who, cite.year), rule: 'heading', start, end, section }];
}

/** A heading that is a question, and its answer in one short sentence. */
function answered(
  { text, section }: PlacedHeading,
  below: readonly Sentence[] | undefined,
): readonly FoundFact[] {
  const [first, second] = below ?? [];
  if (!/\?$/.test(text) || !first || first.role !== 'prose') return [];
  // What follows a whole first sentence only adds to it.
  if (second && second.paragraph === first.paragraph && wordCount(first.printed) < 3) return [];
  return found(text, first, [...section, text].slice(0, -1));
}

/** 'Q: ...?' above 'A: ...' */
function asked(sentences: readonly Sentence[]): readonly FoundFact[] {
  return sentences.flatMap((sentence, i) => {
    const question = /^Q(?:uestion)?(?: ?\d+)?[:.] (.+\?)$/.exec(sentence.printed)?.[1];
    const answer = sentences[i + 1];
    if (question === undefined || !answer || !/^A(?:nswer)?(?: ?\d+)?[:.] /.test(answer.printed)) return [];
    return found(question, answer, sentence.section);
  });
}

/** Not what a customer asks, nor what 'yes' answers. */
function isToLearn(question: string): boolean {
  if (/\b(?:I|me|my|we|us|our|you|your|this|these|it|they)\b/.test(question)) return false;
  return /\b(?:who|whom|whose|what|when|where|which|why|how)\b/i.test(question);
}

function found(question: string, sentence: Sentence, section: readonly string[]): readonly FoundFact[] {
  const answer = sentence.printed.replace(/^A(?:nswer)?(?: ?\d+)?[:.] /, '').replace(/[.]$/, '');
  const asks = question.replace(/^(?:Q(?:uestion)?)?\s*\d*[.):]\s*/, '');
  if (wordCount(asks) < 3 || wordCount(answer) > 12 || noteLineOf(asks) || !isToLearn(asks)) return [];
  const fact: Fact = {
    kind: 'relation',
    relation: 'answer',
    subject: asks,
    question: asks,
    answer,
    answerType: 'phrase',
  };
  return [{ fact, rule: 'heading', start: sentence.start, end: sentence.end, section }];
}
