import type { Reference } from '../sentence.ts';
import { treeOf } from '../syntax/sentence-tree.ts';
import { antecedentOf } from './antecedent.ts';
import type { Choice } from './choice.ts';
import type { Knowledge } from './knowledge.ts';
import type { Read } from './mention.ts';
import { afterItem } from './named-again.ts';
import { pronounsIn } from './pronoun.ts';
import { possessive, rewritten, said } from './write.ts';

export interface Written {
  readonly text: string;
  /** What was written in, with its place in the sentence as printed. */
  readonly references: readonly Reference[];
}

/** The sentence with its first 'it', 'she', 'they' written out, each where it means something named before. */
export function writePronouns(own: Read, before: readonly Read[], knowledge: Knowledge): Written {
  const item = afterItem(own.sentence, before[0]?.sentence);
  if (item !== undefined) return { text: item, references: [] };
  const seen = new Set<string>();
  const references: Reference[] = [];
  let text = own.sentence.text;
  let moved = 0;
  for (const pronoun of pronounsIn(treeOf(own.sentence).words)) {
    if (seen.has(pronoun.group)) continue;
    seen.add(pronoun.group);
    const choice = antecedentOf(pronoun, own, before, knowledge);
    const means = nameOf(choice, knowledge);
    if (means === undefined || (pronoun.token.start > 0 && mayBeCommon(choice, knowledge))) continue;
    const { start, end, text: word } = pronoun.token;
    const words = pronoun.possessive
      ? possessive(means.short, own.sentence.text)
      : ofSeveral(text.slice(0, start + moved), means.long);
    text = rewritten(text, start + moved, end + moved, words);
    const why = choice.where === 'outside' ? choice.why : choice.where;
    references.push({
      word,
      start: start + moved,
      end: start + moved + words.length,
      at: start,
      possessive: pronoun.possessive,
      means: means.long,
      inside: false,
      why,
    });
    moved += words.length - (end - start);
  }
  return { text, references };
}

/** 'Two of them' are two of the units, not two of units. */
function ofSeveral(before: string, name: string): string {
  return / of $/.test(before) && /^\p{Ll}/u.test(name) && !/^(?:the|an?) /.test(name) ? `the ${name}` : name;
}

/** 'Copper' at the start of a sentence: whether it keeps its capital within one, nothing tells. */
function mayBeCommon(choice: Choice, { names, people, topic }: Knowledge): boolean {
  if (choice.where !== 'outside') return false;
  const { core, form, start } = choice.mention;
  const single = form === 'name' && start === 0 && !core.includes(' ');
  return single && !names.proper.has(core) && !people.has(core) && !topic.aliases.includes(core);
}

function nameOf(
  choice: Choice,
  knowledge: Knowledge,
): { readonly long: string; readonly short: string } | undefined {
  if (choice.where === 'topic') return { long: knowledge.topic.display, short: knowledge.topic.display };
  if (choice.where !== 'outside') return undefined;
  const long = said(choice.mention, knowledge);
  const short = said({ ...choice.mention, text: choice.mention.core }, knowledge);
  return { long, short };
}
