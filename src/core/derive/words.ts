/** Small closed lists of general English. Nothing here belongs to one subject. */

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Nouns that name organised bodies and what founds them; a name that ends in one takes 'the'. */
export const BODY_NOUN =
  /^(?:organi[sz]ation|alliance|bloc|union|league|association|federation|confederation|community|council|committee|commission|secretariat|staff|assembly|parliament|congress|senate|court|tribunal|board|bureau|office|agency|department|ministry|institute|institution|authority|academy|society|club|group|forum|party|movement|bank|fund|force|headquarters)s?$/i;

export const ACT_NOUN =
  /^(?:treaty|agreement|charter|constitution|convention|protocol|pact|declaration|accord|statute|act|law|covenant|resolution|concordat|peace)s?$/i;

/** Words by which a text calls its own organisation, once named. */
export const GENERIC_BODY =
  /^(?:organi[sz]ation|alliance|bloc|body|group|institution|association|union|league)$/i;

export const QUANTIFIER =
  /^(?:(?:a|an|the) )?(?:(?:wide|broad|large|whole|great) )?(?:number|range|variety|series|set|array) of |^(?:several|various|many|numerous|some|different|diverse|certain|multiple|a few|both|all|the following|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\d{1,2}) (?:different |the )?/i;

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

export function numberWord(n: number): string {
  return NUMBERS[n] ?? String(n);
}

/** Verbs that say too little for a question about their object. */
export const LIGHT_VERB =
  /^(?:be|have|do|make|take|give|get|go|come|become|seem|appear|remain|continue|tend|include|involve|contain|say|see|show|know|mean|let|keep|put|allow|need|want|help|face|play|begin|start|become|feature)$/;

/** Verbs with the preposition that belongs to them, so that the question ends in it. */
export const PREPOSITIONAL =
  /^(?:originate (?:from|in)|derive from|emerge from|evolve (?:from|into)|grow (?:out of|into)|develop (?:from|into)|arise from|stem from|depend on|rely on|rest on|focus on|concentrate on|consist of|belong to|lead to|result in|result from|contribute to|serve as|act as|work for|specialise in|specialize in|participate in|take part in|withdraw from|secede from|deal with|cooperate with|coordinate on|react with|convert into|break into|transform into|turn into|merge (?:into|with)|refer to|correspond to|differ from|bind to|attach to|look after|answer to|report to|border on|apply to|aim at)$/;

/** Nouns for what someone wants to reach. */
export const AIM_NOUN =
  /^(?:aim|goal|objective|purpose|task|mission|mandate|function|focus|priority|ambition|remit)s?$/i;

/** Nouns for what people are by trade or standing. */
export const PERSON_NOUN =
  /^(?!(?:paper|water|river|tower|number|order|power|centre|center|matter|layer|polymer|vapour|flavour|colour|harbour|factor|sector|vector|letter|chapter|member|border|quarter|winter|summer|silver|copper|ether|cancer|fever|motor|detector|reactor|computer|router|server|user|steamer|carrier|container|meter|metre|computer|parameter|perimeter|diameter|cluster|character|register|master|tanker|liner|cruiser|destroyer|corner)$)(?:\p{Ll}+(?:ist|ian|ists|er|or|ician)|poet|king|queen|monk|nun|saint|chef|judge|athlete|president|captain|priest|bishop|pope|emperor|empress|duke|prince|princess|actress|surgeon|pilot|statesman|businessman|naturalist|geologist)$/u;

/** Nouns for kinds of things of which each has a name of its own: 'Basel is a city', but 'asthma is a disease'. */
export const NAMED_KIND =
  /^(?:city|cities|town|village|capital|port|suburb|district|county|province|region|state|country|countries|republic|kingdom|empire|island|peninsula|continent|river|lake|sea|ocean|mountain|volcano|desert|planet|moon|star|constellation|galaxy|asteroid|god|goddess|religion|language|dialect|people|tribe|dynasty|company|firm|manufacturer|brand|band|newspaper|magazine|novel|film|book|poem|play|opera|painting|song|album|website|software|program|protocol|ship|spacecraft|probe|satellite|telescope|holiday|festival|castle|church|cathedral|school|college|university|museum)s?$/;

/** 'the war', 'the cycle': which one, only the page says. */
export function isBareDefinite(phrase: string): boolean {
  return /^[Tt]he \p{Ll}+$/u.test(phrase);
}

export function singular(noun: string): string {
  if (/(?:series|species|means|ss|us|is)$/i.test(noun)) return noun;
  if (/ies$/i.test(noun)) return noun.replace(/ies$/i, 'y');
  if (/(?:ches|shes|sses|xes|zes)$/i.test(noun)) return noun.slice(0, -2);
  if (/men$/.test(noun)) return noun.replace(/men$/, 'man');
  return noun.replace(/s$/i, '');
}

export function isPlural(noun: string): boolean {
  return (
    /(?:[^sui]s|ies|(?:\b|wo|[bcdfghjklnprstwz]|[cdlr]e|[er]y)men|people|children|[rt]eria|phenomena|ondria)$/i.test(
      noun,
    ) && !/(?:ics|news|series|ness)$/i.test(noun)
  );
}

export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** 'cAMP' and 'pH' keep their first letter small. */
export function capitalised(text: string): string {
  return text.replace(
    /^(["'“‘(]?)(\p{Ll})(?!\p{Lu})/u,
    (_, quote: string, letter: string) => quote + letter.toUpperCase(),
  );
}

/** 'A, B and C', whatever the text had between them. */
export function joined(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export function wordCount(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

/** Lower-case words joined by hyphens: how keys write what they are about. */
export function keyPart(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join('-') ?? '';
}
