import type { Clause } from '../clause.ts';
import type { Fact, Reading, Relation, SentenceRule } from '../fact.ts';
import { annotate } from '../language.ts';
import { finish, question } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { leans, withoutJoiner } from '../standalone.ts';
import { clausesOf } from '../tree-clause.ts';
import { isBareDefinite, isPlural, wordCount } from '../words.ts';
import { canAsk } from './object.ts';

/** 'D is called T', 'S V O, a process known as T', 'S V a Y called T': the name, asked from what it names. */
export const naming: SentenceRule = (sentence, reading) => {
  const { role, text } = sentence;
  if (role !== 'prose' || text.length > 500 || !HINT.test(text)) return [];
  const parts = text.replace(/[.]$/, '').split(/; |, (?:while|whereas|and) (?=the |an? )/);
  const said = parts.map(withoutJoiner);
  const found = said.flatMap((part) => [...ofClause(part, reading), ...ofDescription(part, reading)]);
  return found.length > 0
    ? found
    : clausesOf(sentence).flatMap((clause) => [
        ...ofName(clause, reading),
        ...ofObject(clause, reading),
        ...ofRelative(clause, reading),
      ]);
};

const HINT = /\b(?:called|known|termed|named|referred|dubbed)\b/;
const OFTEN =
  '(?:(?:also|often|usually|sometimes|commonly|generally|popularly|collectively|normally|now|simply|together|technically|traditionally|widely) )?';
const NAMED = `${OFTEN}(?:called|known as|termed|named|referred to as|dubbed)`;
const BOUNDARY =
  / (?:and|or|which|that|who|while|whereas|but|because|since|when|where|if|after|before|in|on|at|by|from|for|to|as|with|is|are|was|were|has|have|can|may|will|must) /;

interface Named {
  readonly term: string;
  /** What the sentence goes on to say behind the term. */
  readonly tail: string;
}

/** The term that `text` begins with, up to where a phrase or clause of another kind begins. */
function termIn(text: string): Named | undefined {
  const [head = ''] = text.split(/[,;:(]/);
  const cut = BOUNDARY.exec(`${head} `);
  const printed = (cut ? head.slice(0, cut.index) : head).replace(/["“”]/g, '').trim();
  const tail = text.slice(cut ? cut.index : head.length).trim();
  // 'called supply and demand' is one name, 'called the offeror and the person ...' is not.
  if (/^(?:and|or) (?:\S+ ?){1,2}$/.test(tail)) return undefined;
  const term = printed.replace(/^(?:the|an?) (?=\p{Ll})/u, '');
  return term === '' ||
    wordCount(term) > 5 ||
    leans(term) ||
    /^(?:\p{Ll}+ly|after|for|by|in|that|so|such)\b/u.test(term)
    ? undefined
    : { term, tail };
}

const DESCRIBED = new RegExp(`^([^;:]{8,200}?),? (?:is|are) ${NAMED} (.+)$`, 's');

/** 'The price at which supply equals demand is called T', 'The opposite, a fall in prices, is called T' */
function ofDescription(part: string, { names }: Reading): readonly Relation[] {
  const [, printed = '', rest = ''] = DESCRIBED.exec(part) ?? [];
  // 'The theory of tides, proposed by Holm in 1902, is known as ...': what sets it apart belongs to it.
  const subject = printed.replace(/, (\p{Ll}+ed by [^,]+)$/u, ' $1');
  const named = rest === '' ? undefined : termIn(rest);
  const what = withinSentence(/^The \p{Ll}+, ((?:an?|the) [^,]+)$/u.exec(subject)?.[1] ?? subject, names);
  if (!named || !isDescription(what) || /^(?:in|by|on|at|after|before|from|for|as|to) /.test(named.tail))
    return [];
  return [relation('term', what, finish(['What is the term for', what], names), named.term)];
}

/** A noun phrase that says enough to tell its thing: no name, no clause of its own, nothing that points back. */
function isDescription(what: string): boolean {
  if (wordCount(what) < 3 || wordCount(what) > 25 || leans(what) || /^\p{Lu}|[.?!] /u.test(what))
    return false;
  if (/\b(?:which|that|who)$/.test(what)) return false;
  if (
    /^(?:it|they|some|many|most|one|each|all|there|if|when|in|on|at|as|by|for|which|who|that|because)\b/i.test(
      what,
    )
  )
    return false;
  if (/ (?:and|or|but)$|, (?!which|who|whose|such as)/.test(what)) return false;
  if (
    !/ (?:that|which|who|whose|of|in|at|from|to|with|for|by|between|\p{Ll}+(?:ed|ing)) |^\p{Ll}+ing /u.test(
      `${what} `,
    )
  )
    return false;
  const relative = /\b(?:that|which|who|whose|whom|where|when|if|what)\b/.test(what);
  return relative || !/ (?:is|are|was|were|has|have|had|can|may|will|does|do) /.test(what);
}

const APPOSED = new RegExp(`^(.+), an? (?:\\p{Ll}+ )?(\\p{Ll}+) ${NAMED} ((?:the |an? )?[^,;:]+)$`, 'su');
const LINKS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:process|practice|technique|method|procedure|phenomenon|arrangement|system|strategy|approach|reaction|situation|condition|state|stage|phase|case|pattern|cycle)$/,
    'in which',
  ],
  [/^(?:property|mechanism|means|device|ability|relationship|relation|effect|tendency)$/, 'by which'],
  [
    /^(?:rule|requirement|principle|doctrine|theory|idea|view|belief|law|assumption|claim|hypothesis|notion)$/,
    'that',
  ],
];
const MEASURE =
  /^(?:value|figure|number|limit|temperature|point|level|rate|distance|quantity|ratio|speed|age)$/;

/** 'Phloem moves sugar, a process called translocation' */
function ofClause(part: string, { names }: Reading): readonly Relation[] {
  const [, before = '', noun = '', rest = ''] = APPOSED.exec(part) ?? [];
  const named = rest === '' ? undefined : termIn(rest);
  const said = before.replace(/^.*,? (?:because|since) /s, '');
  if (named?.tail !== '' || leans(said) || wordCount(said) > 25) return [];
  const link = LINKS.find(([kind]) => kind.test(noun))?.[1];
  const ask = (...words: readonly string[]) => finish(['What is the name of', ...words], names);
  if (
    link !== undefined &&
    annotate(said)
      .flat()
      .some(({ pos }, at) => at > 0 && /^(?:VERB|AUX)$/.test(pos))
  ) {
    return [
      relation('name', said, ask(`the ${noun} ${link}`, withComma(withinSentence(said, names))), named.term),
    ];
  }
  const [, measured = '', value = ''] = MEASURE.test(noun)
    ? (/^(.+) (?:is|was|are|were) ((?:about |roughly |just |nearly )?[\d$£€].*)$/su.exec(said) ?? [])
    : [];
  if (measured === '') return [];
  const asked = finish(['What is the name for', `${withinSentence(measured, names)},`, value], names);
  return [relation('name', measured, asked, named.term)];
}

/** 'in which, if prices rise, they ...' */
function withComma(said: string): string {
  return said.replace(/^(if|when|where|as|after) /i, (word) => `, ${word.toLowerCase()}`);
}

/** 'Zaire was formerly called the Congo': another name of what has one. */
function ofName(clause: Clause, { names }: Reading): readonly Fact[] {
  const base = clause.verb?.base ?? '';
  const as = /^(?:know|refer)$/.test(base) ? /^(?:to )?as (?=\S)/.exec(clause.rest)?.[0] : '';
  const named =
    as === undefined || !/^(?:call|know|term|name|dub|refer)$/.test(base)
      ? undefined
      : termIn(clause.rest.slice(as.length));
  const { subject } = clause;
  if (named?.tail !== '' || !clause.passive || clause.negated || !canAsk(clause) || isBareDefinite(subject))
    return [];
  if (!/\p{Lu}/u.test(withinSentence(subject, names)) || clause.lead !== '') return [];
  return [relation('name', subject, question('What', clause, (as ?? '').trim(), names), named.term)];
}

const OBJECT = new RegExp(
  `^(?:(in|by|with|of|from|through|into|on|to|for|at|using) )?(an?|the|\\p{Ll}+) ([^,;:()]*?)?${NAMED} (.+)$`,
  'su',
);

/** 'The pancreas releases a hormone called insulin', 'The heart lies in a sac called the pericardium' */
function ofObject(clause: Clause, { names }: Reading): readonly Relation[] {
  const { verb, rest, lead } = clause;
  const [, preposition = '', article = '', more = '', after = ''] = OBJECT.exec(rest) ?? [];
  const named = after === '' ? undefined : termIn(after);
  const kind = (/^(?:an?|the)$/.test(article) ? more : `${article} ${more}`).trim();
  if (!verb || !named || clause.negated || leans(clause.subject) || kind === '') return [];
  if (wordCount(kind) > 5 || leans(kind) || /\b(?:that|which|and|or|is|are)\b|^\p{Ll}+er /u.test(kind))
    return [];
  if (lead !== '' && !/^(?:if|when|as|after|before|during|in)\b/i.test(lead)) return [];
  const plural = !/^(?:an?)$/.test(article) && isPlural(kind);
  const head = plural ? `What is the name for the ${kind}` : `What is the name of the ${kind}`;
  const relative = /^,? ?((?:that|which) .+)$/s.exec(named.tail)?.[1];
  const does = [...clause.auxiliaries, ...clause.adverbs, verb.text].join(' ');
  const link = preposition === '' ? 'that' : `${preposition} which`;
  const own = [
    link,
    withinSentence(clause.subject, names),
    does,
    named.tail,
    withinSentence(lead, names),
  ].join(' ');
  const told = named.tail === '' || /^(?:to|in|for|when) /.test(named.tail) ? own : relative;
  if (told === undefined || (preposition === '' && clause.passive) || leans(told) || /[,;:]/.test(told))
    return [];
  return [relation('name', `${kind} ${clause.subject}`, finish([head, told], names), named.term)];
}

const RELATIVE = new RegExp(`^(an? [^,;:()]{8,100}), (?:which|that) is ${NAMED} (.+)$`, 'su');

/** 'Patients describe a sudden headache, which is known as T' */
function ofRelative({ rest, verb, negated }: Clause, { names }: Reading): readonly Relation[] {
  const [, what = '', after = ''] = RELATIVE.exec(rest) ?? [];
  const named = after === '' || !verb || negated ? undefined : termIn(after);
  // Behind a place or a pair, 'which' may mean the last of several.
  if (
    named?.tail !== '' ||
    wordCount(what) < 4 ||
    / (?:and|or|in|at|from|near|that|who) /.test(what) ||
    leans(what)
  )
    return [];
  return [relation('term', what, finish(['What is the term for', what], names), named.term)];
}

function relation(slot: string, subject: string, asked: string, answer: string): Relation {
  return { kind: 'relation', relation: slot, subject, question: asked, answer, answerType: 'term' };
}
