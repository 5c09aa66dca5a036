import type { Draft } from './draft.ts';

/** General verbs, in their dictionary form, that say the same of most subjects. The first of a line stands for all. */
const SENSES = `
found establish create set-up institute constitute
begin start commence
end finish conclude terminate cease
oversee supervise monitor superintend
handle manage administer run conduct direct
coordinate co-ordinate organise organize arrange
need require
use employ utilise utilize
give provide supply furnish offer
make produce manufacture yield
build construct erect
buy purchase acquire
help assist aid
choose elect select pick
appoint name designate nominate
keep retain preserve maintain
receive obtain get
cause bring-about induce trigger
contain hold include comprise
change alter modify
discover find
move relocate shift
join enter accede
leave quit exit withdraw
transport carry convey
control regulate govern
protect guard defend shield
remove eliminate
happen occur
locate situate
show demonstrate indicate
aim seek intend strive
publish issue release
adopt pass enact
write author compose
lead head chair
own possess
call term name
divide split separate
unite unify merge combine
increase raise
decrease reduce lower lessen
prevent avert
gather collect assemble
destroy demolish
approve endorse
ensure guarantee secure
enable allow permit
examine study investigate
advise counsel
implement execute carry-out perform
decide determine settle
store stock
absorb take-up
attract draw
believe think
teach instruct
travel journey
die perish
`;

const SENSE_OF = senses();

/**
 * The cards with keys that a synonym for the verb does not change, so that 'oversees' may become 'supervises' in the
 * document. Where two cards then have one key, both keep the verb of their own.
 */
export function withStableKeys(drafts: readonly Draft[]): readonly Draft[] {
  const keys = drafts.map(({ key }) => generalised(key));
  const uses = new Map<string, number>();
  for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  return drafts.map((draft, i) => {
    const key = keys[i] ?? draft.key;
    return uses.get(key) === 1 ? { ...draft, key } : draft;
  });
}

/** `relation/subject/verb...`: of these kinds the third part names the verb. */
function generalised(key: string): string {
  const [kind = '', subject = '', verb = '', ...slots] = key.split('/');
  if (!/^(?:event|role|relation|set)$/.test(kind)) return key;
  return [kind, subject, sense(verb), ...slots].join('/');
}

function sense(verb: string): string {
  const words = verb.split('-');
  const said: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const phrasal = SENSE_OF.get(`${words[i]}-${words[i + 1]}`);
    said.push(phrasal ?? SENSE_OF.get(words[i] ?? '') ?? words[i] ?? '');
    if (phrasal !== undefined) i++;
  }
  return said.join('-');
}

/** A verb of two lines belongs to the first. */
function senses(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of SENSES.trim().split('\n')) {
    const [first = '', ...others] = line.split(' ');
    for (const verb of [first, ...others]) if (!found.has(verb)) found.set(verb, found.get(first) ?? first);
  }
  return found;
}
