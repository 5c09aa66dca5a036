import type { Word } from '../syntax/tree.ts';

/** A third-person pronoun of a sentence. */
export interface Pronoun {
  readonly token: Word;
  /** Its place among the tokens. */
  readonly at: number;
  readonly group: Group;
  readonly possessive: boolean;
}

export type Group = 'he' | 'she' | 'it' | 'they';

const GROUP: ReadonlyMap<string, Group> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['it', 'it'],
  ['its', 'it'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
]);

export function groupOf(word: string): Group | undefined {
  return GROUP.get(word.toLowerCase());
}

/** The pronouns that mean something: an 'it' that only fills a place is left out, and so are reflexives. */
export function pronounsIn(tokens: readonly Word[]): readonly Pronoun[] {
  return tokens.flatMap((token, at) => {
    const word = token.text.toLowerCase();
    const group = GROUP.get(word);
    if (group === undefined || (word === 'it' && isExpletive(tokens, at))) return [];
    return [{ token, at, group, possessive: token.tag === 'PRP$' || /^(?:its|their)$/.test(word) }];
  });
}

const LINK = /^(?:is|was|be|been|being|are|were|become|becomes|became|seem|seems|seemed|'s|’s)$/;
const FILLER =
  /^(?:will|would|can|could|may|might|must|should|has|have|had|not|also|now|then|often|usually|generally|widely|still|only|thus|therefore|never|more|most|very|too|so|quite|rather|equally|long|once|does|did|do)$/;

/** 'It is known that', 'it took two years to', 'it rained', 'it was the sparks that', 'makes it possible to'. */
function isExpletive(tokens: readonly Word[], at: number): boolean {
  let i = at + 1;
  while (i < tokens.length && FILLER.test(tokens[i]?.text.toLowerCase() ?? '')) i++;
  const verb = tokens[i]?.text.toLowerCase() ?? '';
  const tail = tokens.slice(i + 1, i + 26).map(({ text }) => text.toLowerCase());
  if (/^(?:rain|snow|hail|thunder|drizzle)(?:s|ed|ing)?$/.test(verb)) return true;
  if (/^(?:take|takes|took|taken)$/.test(verb))
    return tail.some((word) => /^(?:to|for|until|before)$/.test(word));
  if (
    /^(?:seem|seems|seemed|appear|appears|appeared|turns|turned|happens|happened|follows|followed)$/.test(
      verb,
    )
  )
    return (
      tail.slice(0, 4).some((word) => /^(?:that|as|to|likely)$/.test(word)) && !/^to$/.test(tail[0] ?? '')
    );
  if (LINK.test(verb)) return fillsBe(tokens, i, tail);
  const before = tokens[at - 1]?.lemma ?? '';
  return (
    /^(?:make|find|consider|think|believe|keep|render|leave|deem)$/.test(before) &&
    tokens[at + 1]?.pos === 'ADJ' &&
    tail.slice(0, 6).some((word) => /^(?:to|that|for)$/.test(word))
  );
}

function fillsBe(tokens: readonly Word[], link: number, tail: readonly string[]): boolean {
  let i = link + 1;
  while (i < tokens.length && (FILLER.test(tokens[i]?.text.toLowerCase() ?? '') || tokens[i]?.pos === 'ADV'))
    i++;
  const { text = '', pos = '' } = tokens[i] ?? {};
  const near = tokens.slice(i + 1, i + 5).map((token) => token.text.toLowerCase());
  if (
    /^(?:late|early|dark|cold|hot|warm|time|noon|midnight|summer|winter|spring|autumn|night|day|dawn|until)$/.test(
      text,
    )
  )
    return true;
  if (tail.slice(0, 2).join(' ') === 'not until') return true;
  if (/^(?:ADJ|VERB|NOUN)$/.test(pos) && near[0] === 'that') return true;
  if (pos === 'ADJ' && near.some((word) => /^(?:that|whether|how|why|what|who)$/.test(word))) return true;
  if (pos === 'ADJ' && (near[0] === 'to' || near[0] === 'for')) return true;
  if (pos === 'VERB' && /^(?:whether|how|why|what)$/.test(near[0] ?? '')) return true;
  if (/^(?:in|on|at|by|from|through|with|because|thanks|for)$/.test(text)) return tail.includes('that');
  const named = /^(?:DET|PROPN|PRON|NUM|NOUN)$/.test(pos);
  return (
    named &&
    tail.slice(0, 14).some((word, k) => /^(?:who|that|which)$/.test(word) && tail[k - 1] !== ',') &&
    !/^an?$/.test(text)
  );
}
