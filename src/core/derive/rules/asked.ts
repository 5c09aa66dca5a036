/** What the items of a list answer. */
export interface Asked {
  readonly question: string;
  /** The noun that says what the items are: 'main objectives'. */
  readonly noun: string;
  /** What they belong to. */
  readonly subject: string;
  /** Whether each item is a clause or phrase of which nothing may go. */
  readonly whole?: boolean;
}
