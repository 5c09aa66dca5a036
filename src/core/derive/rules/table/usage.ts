import type { Sentence } from '../../sentence.ts';

/** How often the prose has a word behind 'the' or 'a', and how often bare: 'the kilogram', but 'chlorine'. */
export type Usage = ReadonlyMap<string, { readonly counted: number; readonly bare: number }>;

/** What the tables of one document share. */
export interface TableContext {
  readonly usage: Usage;
  /** How many cards the columns of each may give. */
  readonly most: number;
}

/** Of all lower-case words in prose. */
export function usageOf(sentences: readonly Sentence[]): Usage {
  const usage = new Map<string, { counted: number; bare: number }>();
  for (const { tokens, role } of sentences) {
    if (role !== 'prose') continue;
    tokens.forEach(({ text, pos }, i) => {
      if (pos !== 'NOUN' && pos !== 'PROPN') return;
      const word = text.toLowerCase();
      const before = tokens[i - 1];
      const known = usage.get(word) ?? { counted: 0, bare: 0 };
      const nounNext = /^(?:of|NOUN|PROPN)$/.test(
        tokens[i + 1]?.text === 'of' ? 'of' : (tokens[i + 1]?.pos ?? ''),
      );
      if (/^(?:the|an?|each|every|one)$/i.test(before?.text ?? '')) {
        if (!nounNext) known.counted++;
      } else if (before === undefined || /^(?:ADP|VERB|AUX|CCONJ|SCONJ|PUNCT)$/.test(before.pos))
        known.bare++;
      usage.set(word, known);
    });
  }
  return usage;
}
