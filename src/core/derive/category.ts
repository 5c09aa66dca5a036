import type { Draft } from './draft.ts';
import { stems } from './gates/stems.ts';

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
  [/^(?:introduction|overview|summary|abstract|general)$/i, 'overview'],
];

const OVERVIEW = 'overview';
/** More than this a learner does not choose from. */
const MOST = 8;
/** A heading over this share of a deck says nothing of its cards: those below it are asked. */
const MOST_OF_ALL = 0.6;

type Placed = Pick<Draft, 'topicOf' | 'section'>;

/**
 * For each card one or a few lower-case words by which a learner can drill a part of the deck: at most eight in all, and
 * none with one card where it can join another.
 */
export function categoriesOf(drafts: readonly Placed[], title: string): readonly string[] {
  const paths = drafts.map(({ section }) => section.filter((heading) => !sameWords(heading, title)));
  const level = telling(paths);
  const own = drafts.map(({ topicOf }, i) => ownOf(topicOf, paths[i] ?? [], level));
  return merged(
    own,
    drafts.map(({ topicOf }, i) => byPlace(topicOf, paths[i] ?? [], level)),
  );
}

function ownOf(topicOf: Placed['topicOf'], path: readonly string[], level: number): string {
  if (topicOf === 'definition' || topicOf === 'membership' || topicOf === 'structure') return topicOf;
  return byPlace(topicOf, path, level);
}

function byPlace(topicOf: Placed['topicOf'], path: readonly string[], level: number): string {
  const heading = path[Math.min(level, path.length - 1)];
  if (heading === undefined) return topicOf === 'event' ? 'history' : OVERVIEW;
  return HEADINGS.find(([pattern]) => pattern.test(heading))?.[1] ?? nameOf(heading);
}

/** The first level of headings none of which stands over most of the deck. */
function telling(paths: readonly (readonly string[])[]): number {
  for (let level = 0; level < 2; level++) {
    const below = countOf(paths.map((path) => path[level]).filter((heading) => heading !== undefined));
    const most = Math.max(0, ...below.values());
    const deeper = paths.filter((path) => path.length > level + 1).length;
    if (most < paths.length * MOST_OF_ALL || deeper * 2 < most) return level;
  }
  return 2;
}

/** 'Some derived units with names of their own' as 'derived units', '3. The war' as 'war'. */
function nameOf(heading: string): string {
  const plain = heading
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^(?:(?:chapter|part|section|unit) )?[\divxIVX]+(?:\.\d+)*[.):]? (?=\p{L})/iu, '')
    .replace(/^(?:the|an?|some|other|several|what (?:is|are)) /i, '');
  const short =
    plain.split(' ').length > 4
      ? plain.replace(/[:;,–—].*| (?:with|for|by|in|from|under|between|that|which) .*/s, '')
      : plain;
  const words = short.match(/[\p{L}\p{N}'’-]+/gu)?.slice(0, 5) ?? [];
  return (
    words.map((word) => (/\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase())).join(' ') || OVERVIEW
  );
}

/** A category of one card goes to where that card stands, else to the overview; so do the smallest beyond eight. */
function merged(own: readonly string[], places: readonly string[]): readonly string[] {
  const first = countOf(own);
  const placed = own.map((name, i) => (first.get(name) === 1 ? (places[i] ?? name) : name));
  const second = countOf(placed);
  const bySize = [...second].filter(([name]) => name !== OVERVIEW).sort((a, b) => b[1] - a[1]);
  const kept = new Set(
    bySize
      .slice(0, MOST - 1)
      .filter(([, cards]) => cards > 1)
      .map(([name]) => name),
  );
  const result = placed.map((name) => (kept.has(name) ? name : OVERVIEW));
  const [largest] = bySize[0] ?? [];
  const alone = result.filter((name) => name === OVERVIEW).length === 1;
  return alone && largest !== undefined && kept.has(largest)
    ? result.map((name) => (name === OVERVIEW ? largest : name))
    : result;
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function sameWords(heading: string, title: string): boolean {
  return stems(heading).join(' ') === stems(title).join(' ');
}
