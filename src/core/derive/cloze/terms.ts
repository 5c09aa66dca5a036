import type { Word } from '../syntax/tree.ts';

/** An adjective that says which or how many, and is no part of a term. */
export function isLimit(lemma: string): boolean {
  return LIMIT.test(lemma);
}

const LIMIT =
  /^(?:other|certain|several|various|many|few|main|chief|own|same|such|first|second|third|last|next|new|different|whole|entire|further|additional|particular|similar|individual|important|major|minor|most|more)$/;

/**
 * How likely a common noun is what a sentence teaches: 0 where hiding it would teach nothing, else about 0.5 to 2.2. It
 * depends on the sentence alone, so that an edit elsewhere moves no gap.
 */
export function scoreOfTerm(head: Word, modifiers: readonly Word[], words: readonly Word[]): number {
  const specific = modifiers.filter(({ pos, lemma }) => pos !== 'PUNCT' && !PLAIN.has(lemma));
  // 'the left half' stays plain, 'the blood group' does not.
  if (PLAIN.has(head.lemma) && specific.every(({ pos }) => pos === 'ADJ')) return 0;
  const before = words[(modifiers[0]?.index ?? head.index) - 1];
  const leads = /^(?:obj|obl|nmod|root|conj)/.test(head.relation) ? 0.3 : 0;
  const last = head.index >= words.length - 2 ? 0.3 : 0;
  const compound = specific.some(({ pos }) => pos !== 'ADJ') ? 0.7 : specific.length > 0 ? 0.4 : 0;
  const learned = head.text.length >= 8 ? 0.3 : head.text.length <= 4 ? -0.2 : 0;
  const listed =
    /^(?:and|or|,)$/.test(before?.text ?? '') || /^(?:and|or|but)$/.test(words[head.index + 1]?.text ?? '');
  const definite =
    /^(?:its|their|his|her|this|that|these|those|such|each|every|one|both|any|some|no|many|several|other|another|own)$/i.test(
      before?.text ?? '',
    );
  return Math.max(0, 0.6 + leads + last + compound + learned - (listed ? 0.5 : 0) - (definite ? 0.4 : 0));
}

/** Nouns and adjectives of general English that hardly ever are what a sentence teaches. */
const PLAIN = new Set(
  `ability alternative access afternoon evening account act action activity addition advantage age aim amount answer approach area aspect attempt
attention back basis beginning behaviour benefit bit body book bottom boundary case cause centre century chance change
character choice circumstance class collection combination condition connection consequence content context contrast
control copy cost course day deal decade decision degree demand detail development difference difficulty direction
disadvantage discovery distance edge effect effort element end entry event evidence example exception existence
experience extent face fact factor failure family feature few field figure form front function future game goal good
ground group growth half hand head help history home hour house idea impact importance increase individual influence
information instance interest issue item job kind knowledge lack language law layer lead level life light limit line list
little loss lot main major majority man manner many material matter meaning means measure member method middle mind minor
minute moment month morning most movement name nature need new night notion number object old one opportunity option
order origin other outcome own pair part particular past path pattern people percentage period person piece place plan
point position possibility power practice presence present pressure problem procedure process product property purpose
quality quantity question range rate reason region relation relationship response responsibility rest result return rise
risk role rule same scale scene section sense sequence series set shape share side sign similar situation size small
source space spot stage standard start state step story structure study style subject success sum support surface system
task technique term theme thing thought time title top total track trade trouble true type unit use user value variety
various version view way week whole wide woman word work world year large great long short high low early late first
second third last next several common important general certain different single full open public special simple young
big strong better best further additional overall entire recent modern usual typical normal basic available possible
`.split(/\s+/),
);
