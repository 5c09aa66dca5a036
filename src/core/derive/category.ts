import type { Draft } from './draft.ts';

/** Headings that say the same in other words. The first that matches wins. */
const HEADINGS: readonly (readonly [RegExp, string])[] = [
  [/\bmember(?:s|ship)?\b|\bsignator|\bparticipants?\b/i, 'membership'],
  [
    /\bstructure\b|\bbodies\b|\borgans?\b|\borgani[sz]ation(?:al)?\b|\binstitutions?\b|\bgovernance\b/i,
    'structure',
  ],
  [/\bhistor|\borigins?\b|\bbackground\b|\btimeline\b/i, 'history'],
  [/\bobjectives?\b|\baims?\b|\bgoals?\b|\bpurposes?\b|\bmission\b/i, 'objectives'],
  [/\bactivit|\boperations?\b|\bfunctions?\b/i, 'activities'],
  [/\bchalleng|\bcritic|\bcontrovers/i, 'challenges'],
  [/\bprospects?\b|\bfuture\b|\boutlook\b/i, 'prospects'],
];

/** One or a few lower-case words by which a learner can drill a part of the deck. */
export function categoryOf({ topicOf, section }: Pick<Draft, 'topicOf' | 'section'>): string {
  if (topicOf === 'definition') return 'definition';
  if (topicOf === 'membership' || topicOf === 'structure') return topicOf;
  const heading = section[0];
  if (heading === undefined) return topicOf === 'event' ? 'history' : 'overview';
  const known = HEADINGS.find(([pattern]) => pattern.test(heading))?.[1];
  const words = heading
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ');
  return known ?? words ?? 'overview';
}
