import type { FoundFact, ListRule, Reading, SentenceRule } from './fact.ts';
import { acronym } from './rules/acronym.ts';
import { apposition } from './rules/apposition.ts';
import { argument } from './rules/argument.ts';
import { arrow, arrowItem } from './rules/arrow.ts';
import { availability } from './rules/availability.ts';
import { because } from './rules/because.ts';
import { boldLabels } from './rules/bold-label.ts';
import { cause } from './rules/cause.ts';
import { citation, citationItem } from './rules/citation.ts';
import { condition } from './rules/condition.ts';
import { consequence } from './rules/consequence.ts';
import { contrast } from './rules/contrast.ts';
import { countedList } from './rules/counted-list.ts';
import { decidedCase } from './rules/decided-case.ts';
import { definition } from './rules/definition.ts';
import { effect } from './rules/effect.ts';
import { headingFacts } from './rules/heading.ts';
import { including } from './rules/including.ts';
import { knownFor } from './rules/known-for.ts';
import { leadInList } from './rules/lead-in-list.ts';
import { life } from './rules/life.ts';
import { listItem } from './rules/list-item.ts';
import { meaning } from './rules/meaning.ts';
import { membership } from './rules/membership.ts';
import { naming } from './rules/naming.ts';
import { nominalEvent } from './rules/nominal-event.ts';
import { noteChild } from './rules/note-child.ts';
import { noteLine } from './rules/note-line.ts';
import { noteSet } from './rules/note-set.ts';
import { noteSteps } from './rules/note-steps.ts';
import { object } from './rules/object.ts';
import { occurrence } from './rules/occurrence.ts';
import { origin } from './rules/origin.ts';
import { outcome } from './rules/outcome.ts';
import { participle } from './rules/participle.ts';
import { passivePrepositional } from './rules/passive-prepositional.ts';
import { proportion } from './rules/proportion.ts';
import { provision } from './rules/provision.ts';
import { purpose } from './rules/purpose.ts';
import { role } from './rules/role.ts';
import { setStatement } from './rules/set-statement.ts';
import { succession } from './rules/succession.ts';
import { superlative } from './rules/superlative.ts';
import { synonym } from './rules/synonym.ts';
import { shareOf } from './rules/table/columns.ts';
import { usageOf } from './rules/table/usage.ts';
import { tableFacts } from './rules/table.ts';
import { term } from './rules/term.ts';
import { timeLimit } from './rules/time-limit.ts';
import { use } from './rules/use.ts';
import { type List, MAX_SENTENCE, type Outline, type Sentence } from './sentence.ts';

/** In the order in which their cards stand when one sentence gives several. */
const SENTENCE_RULES: readonly (readonly [string, SentenceRule])[] = [
  ['definition', definition],
  ['known-for', knownFor],
  ['term', term],
  ['apposition', apposition],
  ['naming', naming],
  ['meaning', meaning],
  ['synonym', synonym],
  ['proportion', proportion],
  ['note-line', noteLine],
  ['arrow', arrow],
  ['citation', citation],
  ['decided-case', decidedCase],
  ['acronym', acronym],
  ['purpose', purpose],
  ['membership', membership],
  ['set-statement', setStatement],
  ['counted-list', countedList],
  ['superlative', superlative],
  ['role', role],
  ['including', including],
  ['occurrence', occurrence],
  ['nominal-event', nominalEvent],
  ['availability', availability],
  ['participle', participle],
  ['object', object],
  ['passive-prepositional', passivePrepositional],
  ['contrast', contrast],
  ['life', life],
  ['succession', succession],
  ['origin', origin],
  ['use', use],
  ['outcome', outcome],
  ['because', because],
  ['consequence', consequence],
  ['condition', condition],
  ['time-limit', timeLimit],
  ['effect', effect],
  ['cause', cause],
  ['argument', argument],
];

const LIST_RULES: readonly (readonly [string, ListRule])[] = [
  ['lead-in-list', leadInList],
  ['note-set', noteSet],
  ['note-child', noteChild],
  ['note-steps', noteSteps],
  ['provision', provision],
  ['list-item', listItem],
  ['arrow', arrowItem],
  ['citation', citationItem],
];

/** What a sentence still says whose subject is uncertain; 'There are two kinds: ...' needs none. */
const OF_DANGLING = new Set(['acronym', 'apposition', 'set-statement', 'synonym']);

/** All that the rules find. A sentence that dangles gives nothing but its acronyms, appositions and lists. */
export function findFacts(outline: Outline, reading: Reading): readonly FoundFact[] {
  const { tables } = outline;
  const usage = usageOf(tables.length > 0 ? outline.sentences : []);
  const context = { usage, most: shareOf(tables.length) };
  return [
    ...outline.sentences.flatMap((sentence) => inSentence(sentence, reading)),
    ...outline.lists.flatMap((list) => inList(list, reading)),
    ...headingFacts(outline),
    ...boldLabels(outline, reading),
    ...tables.flatMap((table) => tableFacts(table, reading, context)),
  ];
}

function inSentence(sentence: Sentence, reading: Reading): readonly FoundFact[] {
  // A question states nothing.
  if (sentence.text.length > MAX_SENTENCE || /\?["”’)]*$/.test(sentence.printed)) return [];
  const rules =
    sentence.dangling === undefined && sentence.role === 'prose'
      ? SENTENCE_RULES
      : SENTENCE_RULES.filter(([name]) => OF_DANGLING.has(name));
  const { start, end, section } = sentence;
  return rules.flatMap(([rule, find]) =>
    find(sentence, reading).map((fact) => ({ fact, rule, start, end, section })),
  );
}

function inList(list: List, reading: Reading): readonly FoundFact[] {
  const first = list.leadIn ?? list.items[0];
  const last = list.items.at(-1);
  if (!first || !last) return [];
  const { section } = list;
  return LIST_RULES.flatMap(([rule, find]) =>
    find(list, reading).map(({ fact, item }) => {
      const span = item ?? { start: first.start, end: last.end };
      return { fact, rule, start: span.start, end: span.end, section };
    }),
  );
}
