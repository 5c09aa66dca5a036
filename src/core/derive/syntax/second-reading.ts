import type { LinearModel } from './linear-model.ts';
import { TAG_FEATURES, tagFeatures, type WordForms } from './tagger.ts';
import type { Tree, Word } from './tree.ts';

/** What else a word may be that the tagger most often takes for the wrong one: 'water moves', 'two ships collided'. */
const RIVALS: ReadonlyMap<string, string> = new Map([
  ['NNS', 'VBZ'],
  ['VBN', 'VBD'],
  ['NN', 'VBP'],
]);
/** A capital hides what the first word is: 'Neglect, in which ...', 'Beams of light ...', 'Dilute acid ...'. */
const FIRST_RIVALS: ReadonlyMap<string, string> = new Map([
  ['JJ', 'NN'],
  ['VBZ', 'NNS'],
  ['VB', 'JJ'],
]);

/** Of more words a sentence is seldom worth reading again. */
const MOST_WORDS = 60;
/** So many other readings are tried. */
const MOST_TRIES = 3;
/** By how much the tagger may have preferred the tag that it gave. */
const MOST_LEAD = 45;

/** Whether the sentence ends like one and yet its main word is no finite verb: then some verb was taken for a noun. */
export function lacksVerb({ words }: Tree): boolean {
  const end = words.at(-1)?.text;
  if ((end !== '.' && end !== '!') || words.length < 4 || words.length > MOST_WORDS) return false;
  return !hasVerb(words);
}

/** Whether the main word is a finite verb, or has an auxiliary or a copula, and a subject stands before it. */
export function hasVerb(words: readonly Word[]): boolean {
  const root = words.find(({ head }) => head < 0);
  if (!root) return false;
  const below = words.filter(({ head }) => head === root.index);
  const finite = /^VB[DZP]$/.test(root.tag) || below.some(({ relation }) => /^(?:aux|cop)/.test(relation));
  return (
    (finite &&
      below.some(
        ({ relation, index, tag }) =>
          /subj|expl/.test(relation) && index < root.index && !/^(?:CD|JJ|RB|IN)/.test(tag),
      )) ||
    (root.tag === 'VB' && root.index < 2)
  );
}

/** Behind 'its', 'the' or 'of' stands no verb, and a participle behind a comma mostly is one: '..., opposed by Canada'. */
function canChange(names: readonly string[], tags: Int32Array, i: number): boolean {
  const before = names[tags[i - 1] ?? -1] ?? '';
  const participle = names[tags[i] ?? -1] === 'VBN';
  if (participle && before === ',') return false;
  return i === 0 || !/^(?:DT|PRP\$|JJ[RS]?|CD|POS|IN|TO)$/.test(before);
}

/** The tags once more, each time with one doubtful word as a verb; the least doubtful change first. */
export function otherTags(
  forms: WordForms,
  tags: Int32Array,
  { tagger, names }: { readonly tagger: LinearModel; readonly names: readonly string[] },
): readonly Int32Array[] {
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(tagger.classes);
  const changes: { readonly at: number; readonly to: number; readonly lead: number }[] = [];
  for (let i = 0; i < forms.count; i++) {
    const own = tags[i] ?? 0;
    const rival = (i === 0 ? FIRST_RIVALS : RIVALS).get(names[own] ?? '');
    if (rival === undefined || !canChange(names, tags, i)) continue;
    const to = names.indexOf(rival);
    tagFeatures(forms, tags, i, features);
    tagger.score(features, scores);
    const lead = (scores[own] ?? 0) - (scores[to] ?? 0);
    if (lead <= MOST_LEAD) changes.push({ at: i, to, lead });
  }
  return changes
    .sort((a, b) => a.lead - b.lead)
    .slice(0, MOST_TRIES)
    .map(({ at, to }) => Int32Array.from(tags, (tag, i) => (i === at ? to : tag)));
}
