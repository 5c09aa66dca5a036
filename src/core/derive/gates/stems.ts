const SMALL =
  /^(?:an?|the|of|in|on|at|to|by|for|and|or|with|from|as|is|are|was|were|be|been|has|have|had|does|do|did|its?|their|that|this|which|who|what|when|where|why|how|not|all|between|among|into|than|more|most|also)$/;

/** The stems of the words that carry meaning, in their order. */
export function stems(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !SMALL.test(word)).map(stem);
}

/** Enough of a word that 'signed' meets 'signing' and 'countries' meets 'country'. */
export function stem(word: string): string {
  const bare = word.toLowerCase().replace(/(?:ies|ied)$/, 'y');
  return bare.length > 4 ? bare.replace(/(?:ations?|ions?|ings?|ed|es|s|ment|al)$/, '') : bare;
}
