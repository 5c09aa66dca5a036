/** Where a line of notes stands. */
export interface LinePlace {
  readonly section: readonly string[];
  /** The line that leads to its list: 'Components:'. */
  readonly group: string | undefined;
  /** 'component of working memory': what every item of its list is one of, if that is certain. */
  readonly kind: string | undefined;
  /** Whether its list is one of steps, or of remarks that a sentence leads to. */
  readonly list: 'steps' | 'remarks' | undefined;
  /** What the part is about, if a heading or the title says it. */
  readonly subject: string | undefined;
}
