import type { Span } from './document.ts';

/**
 * For every character of `cleaned`, its offset in `text` within `span`. A reader leaves marks out and joins lines,
 * but keeps the order, so that a walk over both finds each character; white space matches any run of it.
 */
export function align(cleaned: string, text: string, span: Span): readonly number[] {
  const offsets: number[] = [];
  let at = span.start;
  for (const c of cleaned.split('')) {
    if (!/\s/.test(c)) while (at < span.end && text[at] !== c) at++;
    offsets.push(Math.min(at, Math.max(span.start, span.end - 1)));
    if (!/\s/.test(c) || /\s/.test(text[at] ?? '')) at++;
  }
  return offsets;
}
