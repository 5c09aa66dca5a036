import type { Token } from '../../language.ts';
import type { Sentence } from '../../sentence.ts';

interface Use {
  /** How often it stands behind an article, and how often of those behind 'a'. */
  readonly counted: number;
  readonly one: number;
  readonly bare: number;
}

/** How often the prose has a word behind 'the' or 'a', and how often bare: 'the kilogram', but 'chlorine'. */
export type Usage = ReadonlyMap<string, Use>;

/** What the tables of one document share. */
export interface TableContext {
  readonly usage: Usage;
  /** How many cards the columns of each may give. */
  readonly most: number;
}

/** Of all nouns in prose; of 'the cell wall' it is the wall that is counted. */
export function usageOf(sentences: readonly Sentence[]): Usage {
  const usage = new Map<string, { counted: number; one: number; bare: number }>();
  for (const { tokens, role } of sentences) {
    if (role !== 'prose') continue;
    tokens.forEach(({ text, pos }, i) => {
      const alone = pos === 'ADJ' && /^(?:AUX|VERB|PUNCT)$/.test(tokens[i + 1]?.pos ?? '');
      if (pos !== 'NOUN' && pos !== 'PROPN' && !alone) return;
      const word = text.toLowerCase();
      const before = tokens[phraseStart(tokens, i) - 1];
      const known = usage.get(word) ?? { counted: 0, one: 0, bare: 0 };
      const nounNext = /^(?:of|NOUN|PROPN)$/.test(
        tokens[i + 1]?.text === 'of' ? 'of' : (tokens[i + 1]?.pos ?? ''),
      );
      if (/^(?:the|an?|each|every|one)$/i.test(before?.text ?? '')) {
        if (!nounNext) known.counted++;
        if (!nounNext && /^an?$/i.test(before?.text ?? '')) known.one++;
      } else if (before === undefined || /^(?:ADP|VERB|AUX|CCONJ|SCONJ|PUNCT)$/.test(before.pos))
        known.bare++;
      usage.set(word, known);
    });
  }
  return usage;
}

/** Where the adjectives and nouns before a noun begin. */
function phraseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (at - from < 3 && /^(?:ADJ|NOUN)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  return from;
}

/** 'a solid', 'the kilogram', 'chlorine', as the prose has it most; undefined where it does not say. */
export function asSpoken(phrase: string, usage: Usage): string | undefined {
  const head =
    phrase
      .split(/ (?:of|in|for) /)[0]
      ?.split(' ')
      .at(-1) ?? phrase;
  const use = usage.get(head.toLowerCase());
  if (!use || use.counted + use.bare === 0) return undefined;
  if (use.bare >= use.counted) return phrase;
  if (use.one * 2 <= use.counted) return `the ${phrase}`;
  return `${/^[aeiou]/i.test(phrase) ? 'an' : 'a'} ${phrase}`;
}
