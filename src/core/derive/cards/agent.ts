import type { DraftBody } from '../draft.ts';
import type { Occurrence, Reading } from '../fact.ts';
import { question } from '../question.ts';
import { ACT_NOUN, BODY_NOUN, joined } from '../words.ts';

/** 'Iodine was discovered by Bernard Courtois in 1811': by whom. Only people and bodies are asked for. */
export function agentCards(
  { clause, rest, date, by }: Occurrence,
  { names }: Reading,
  key: string,
): readonly DraftBody[] {
  const wh = by.length > 0 ? askFor(by) : undefined;
  if (!clause.passive || wh === undefined) return [];
  const front = question(wh, clause, [rest, date?.phrase ?? ''].filter(Boolean).join(' '), names);
  return [
    {
      kind: 'recall',
      key,
      front,
      back: joined(by).replace(/^the /, 'The '),
      answerType: 'body',
      topicOf: 'event',
    },
  ];
}

function askFor(names: readonly string[]): string | undefined {
  const bodies = names.filter((name) =>
    BODY_NOUN.test(
      name
        .replace(/ (?:of|for|on) .*$/, '')
        .split(' ')
        .at(-1) ?? '',
    ),
  );
  if (bodies.length === names.length) return names.length === 1 ? 'By which body' : undefined;
  const people = names.every(
    (name) =>
      /^\p{Lu}[\p{L}.'’-]*(?: (?:de |van |von )?\p{Lu}[\p{L}.'’-]*)+$/u.test(name) &&
      !ACT_NOUN.test(name.split(' ').at(-1) ?? ''),
  );
  return people && bodies.length === 0 ? 'By whom' : undefined;
}
