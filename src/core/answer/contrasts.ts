/** Beginnings that make another word of the same rest. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['hyper', 'hypo'],
  ['intra', 'inter'],
  ['endo', 'exo'],
  ['endo', 'ecto'],
  ['ab', 'ad'],
  ['macro', 'micro'],
  ['milli', 'micro'],
  ['anti', 'ante'],
  ['pre', 'pro'],
  ['pre', 'per'],
  ['peri', 'para'],
  ['homo', 'hetero'],
  ['sub', 'sur'],
  ['neuro', 'nephro'],
];

/** Endings that make another word of the same stem: salts and acids, bonds, enzymes and sugars, beliefs and believers. */
const ENDINGS = [
  ...['ane', 'ene', 'yne', 'ine', 'ate', 'ite', 'ide', 'ase', 'ose', 'ol', 'al', 'ous', 'ic'],
  ...['ism', 'ist', 'ee', 'er', 'tion', 'tive'],
];

/** Words a slip apart that a learner may well take for one another. */
const PAIRS = [
  ...['granada grenada', 'cerium curium', 'silicon silicone', 'ileum ilium', 'perineal peroneal'],
  ...['principal principle', 'complement compliment', 'stationary stationery', 'discreet discrete'],
  ...['desert dessert', 'causal casual', 'martial marital', 'trail trial', 'angel angle', 'quiet quite'],
  ...['dairy diary', 'united untied', 'moral morale', 'human humane', 'heroin heroine', 'planet plant'],
  ...['calvary cavalry', 'prostate prostrate', 'statue statute', 'ordinance ordnance', 'carat carrot'],
  ...['breath breathe', 'cloth clothe', 'guerilla gorilla'],
  ...['dominica dominican', 'meteor meter', 'phosphorus phosphorous'],
].map((pair) => pair.split(' '));

/** Whether two different words (folded), however close, mean different things. */
export function contrast(a: string, b: string): boolean {
  return (
    PAIRS.some((pair) => pair.includes(a) && pair.includes(b)) ||
    BEGINNINGS.some(([one, other]) => begin(a, b, one, other) || begin(b, a, one, other)) ||
    ENDINGS.some((ending) => a.endsWith(ending) && endsOtherwise(b, a.slice(0, -ending.length), ending))
  );
}

function begin(a: string, b: string, one: string, other: string): boolean {
  return a.startsWith(one) && b.startsWith(other);
}

function endsOtherwise(word: string, stem: string, ending: string): boolean {
  const rest = word.slice(stem.length);
  return stem.length > 1 && word.startsWith(stem) && rest !== ending && ENDINGS.includes(rest);
}
