/** An expected failure, as data. The message says what happened and what to do, in words for the learner. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** The file, and line where known, as `path` or `path:line`. */
  readonly where?: string;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(code: string, message: string, where?: string): Outcome<never> {
  return { ok: false, problem: where === undefined ? { code, message } : { code, message, where } };
}
