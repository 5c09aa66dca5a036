/** Sentences that state facts of many kinds, as an encyclopaedia does, and some that state none. */
const templates = [
  (w: Words) => `The ${w.body} of ${w.place} was founded on ${w.day} by ${w.place} and ${w.place}.`,
  (w: Words) => `In ${w.year}, ${w.place} joined the ${w.body} after a vote of its parliament.`,
  (w: Words) => `The ${w.body} is a ${w.adjective} organisation of ${w.number} member states.`,
  (w: Words) => `Its members are ${w.place}, ${w.place}, ${w.place} and ${w.place}.`,
  (w: Words) => `The ${w.body} (${w.acronym}) meets every ${w.number} years in ${w.place}.`,
  (w: Words) => `${w.person} has led the ${w.body} since ${w.year}.`,
  (w: Words) => `The ${w.body} decides on the budget, while the ${w.body} of ${w.place} carries it out.`,
  (w: Words) => `According to some observers, the reform had a ${w.adjective} effect on trade.`,
  (w: Words) => `This was seen as ${w.adjective}, although few agreed on what should follow.`,
  (w: Words) => `About ${w.number} percent of the ${w.adjective} exports of ${w.place} go to ${w.place}.`,
] as const;

const vocabulary = {
  body: [
    'Council',
    'Assembly',
    'Commission',
    'Secretariat',
    'Harbour Board',
    'Treaty Union',
    'Survey Office',
  ],
  place: ['Arvenia', 'Boltava', 'Corrant', 'Dunmere', 'Estavia', 'Ferrol', 'Gallend', 'Hestria', 'Ivarra'],
  person: ['Anna Veld', 'Marek Toll', 'Sofia Brandt', 'Ioan Rusu', 'Leila Haddad', 'Peter Okoro'],
  adjective: ['regional', 'lasting', 'modest', 'military', 'economic', 'scientific', 'temporary'],
  acronym: ['ACU', 'RTO', 'HBX', 'CSU', 'NEA'],
  day: ['15 May 1992', '7 October 2002', '2 April 1994', '31 January 1967', '12 June 1881'],
} as const;

/** A fresh word at every mention. */
type Words = { readonly [Key in keyof typeof vocabulary | 'year' | 'number']: string };

/**
 * Plain text with a title and headings, of at least `length` characters; the same seed gives the same text.
 */
export function generateProse(length: number, seed: number): string {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = wordsFrom(pick, random);
  const paragraph = () => Array.from({ length: 6 }, () => pick(templates)(words)).join(' ');
  const parts = ['History of the Treaty Union', paragraph()];
  let size = 0;
  while (size < length) {
    const part = `${pick(vocabulary.body)} and ${pick(vocabulary.place)}\n\n${paragraph()}\n\n${paragraph()}`;
    parts.push(part);
    size += part.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

function wordsFrom(pick: <T>(list: readonly T[]) => T, random: () => number): Words {
  const words = {
    get year() {
      return String(1850 + Math.floor(random() * 170));
    },
    get number() {
      return String(2 + Math.floor(random() * 60));
    },
  };
  for (const [key, list] of Object.entries(vocabulary)) {
    Object.defineProperty(words, key, { get: () => pick<string>(list) });
  }
  return words as Words;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
