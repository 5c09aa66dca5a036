import type { Passage, Span } from '../../core/model/document.ts';
import { compose, type Stretch } from '../compose.ts';

/** The passage that stretches of the source `text` make, within `span`; undefined without words. */
export function passageOf(stretches: readonly Stretch[], span: Span, text: string): Passage | undefined {
  const composed = compose(stretches);
  if (!/[\p{L}\p{N}✓✔✗✘]/u.test(composed.text)) return undefined;
  const asItIs = text.slice(span.start, span.end) === composed.text;
  const strong = boldPlaces(stretches);
  return {
    text: composed.text,
    ...span,
    ...(asItIs ? {} : { runs: composed.runs }),
    ...(strong.length > 0 ? { strong } : {}),
  };
}

function boldPlaces(stretches: readonly Stretch[]): readonly Span[] {
  return stretches.flatMap(({ strong, text, start, end }) =>
    strong && text.trim() !== '' ? [{ start, end }] : [],
  );
}
