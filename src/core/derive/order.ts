import type { Draft } from './draft.ts';

/** The order of the document; what something is and is called comes before what is said of it. */
export function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  return drafts
    .map((draft, i) => ({ draft, i }))
    .sort((a, b) => a.draft.start - b.draft.start || rank(a.draft) - rank(b.draft) || a.i - b.i)
    .map(({ draft }) => draft);
}

function rank({ rule, kind }: Draft): number {
  if (rule === 'definition') return 0;
  if (rule === 'acronym') return 1;
  return kind === 'cloze' ? 3 : 2;
}
