import type { Draft } from '../draft.ts';
import type { Reading } from '../fact.ts';
import { keyPart } from '../words.ts';
import { stems } from './stems.ts';

/** More drafts than this with one answer ('low', 'two') are compared no further. */
const MOST_ALIKE = 24;

/**
 * The drafts that ask for one fact again: the answer is the same, and one question says all that the other does. Of two
 * such the better question stays, whatever their order in the document.
 */
export function nearRepeats(drafts: readonly Draft[], { topic }: Reading): ReadonlySet<Draft> {
  const topics = new Set(stems(topic.aliases.join(' ')));
  const alike = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const answer = draft.items ? draft.items.map(keyPart).sort().join('|') : keyPart(draft.back);
    const group = alike.get(answer);
    if (group === undefined) alike.set(answer, [draft]);
    else if (group.length < MOST_ALIKE) group.push(draft);
  }
  const repeats = new Set<Draft>();
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    const kept: Question[] = [];
    for (const question of group.map((draft) => questionOf(draft, topics)).sort(better)) {
      if (kept.some((other) => asksTheSame(other, question))) repeats.add(question.draft);
      else kept.push(question);
    }
  }
  return repeats;
}

interface Question {
  readonly draft: Draft;
  readonly wh: string;
  readonly words: ReadonlySet<string>;
  /** Without the words that name what the document is about. */
  readonly own: ReadonlySet<string>;
}

function questionOf(draft: Draft, topics: ReadonlySet<string>): Question {
  const words = stems(draft.front.replace(/____+/g, '')).filter(
    (word) => !/^(?:whom|whose|how|many|name)$/.test(word),
  );
  // Of 'vitamin A', the letter is no article.
  const letters = draft.front.match(/(?<=\s)\p{Lu}(?=[\s?])/gu) ?? [];
  const wh = /\b(?:who|whom|what|which|when|where|why|how)\b/i.exec(draft.front)?.[0].toLowerCase() ?? '';
  return {
    draft,
    wh,
    words: new Set([...numbered(words), ...letters]),
    own: new Set(words.filter((word) => !topics.has(word))),
  };
}

/** 'iron', 'iron' as 'iron', 'iron 2': a word that stands twice is not the same as once. */
function numbered(words: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return words.map((word) => {
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    return times === 1 ? word : `${word} ${times}`;
  });
}

/** A gap last, and before it what does not name the topic; of two that ask what or which, the one that says more; else the shorter. */
function better(a: Question, b: Question): number {
  const open = ({ wh }: Question) => wh === 'what' || wh === 'which';
  const cloze = ({ draft }: Question) => (draft.kind === 'cloze' ? 1 : 0);
  const asks = ({ draft }: Question) =>
    /^(?:\p{Lu}\p{Ll}+ )?(?:who|what|which|when|where|why|how)/iu.test(draft.front) ? 1 : 0;
  const named = ({ own, words }: Question) => ([...words].some((word) => !own.has(word)) ? 1 : 0);
  const byLength = a.draft.front.length - b.draft.front.length;
  return (
    cloze(a) - cloze(b) ||
    asks(b) - asks(a) ||
    named(b) - named(a) ||
    (open(a) && open(b) ? -byLength : byLength) ||
    (a.draft.front < b.draft.front ? -1 : a.draft.front > b.draft.front ? 1 : a.draft.start - b.draft.start)
  );
}

/** 'the third floor' and 'the second' both need their number: only what one question adds to the other may differ. */
function asksTheSame(a: Question, b: Question): boolean {
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  const shared = [...few].filter((word) => many.has(word)).length;
  if (few.size > 0 && shared === few.size) return few.size * 3 >= many.size;
  if (!isTelling(a.draft) || a.wh !== b.wh) return false;
  const roots = new Set([...a.own].map((word) => word.slice(0, 6)));
  const alike = [...b.own].filter((word) => roots.has(word.slice(0, 6))).length;
  return alike > 0 && alike * 2 >= Math.min(a.own.size, b.own.size);
}

/** A full date or a long number belongs to hardly more than one fact of a document. */
function isTelling({ back, items }: Draft): boolean {
  return (
    items === undefined &&
    /^\d{1,2} \p{Lu}\p{L}+ \d{4}$|^\p{Lu}\p{L}+ \d{1,2}, \d{4}$|\d,\d{3}|\d{5}/u.test(back)
  );
}
