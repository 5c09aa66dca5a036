import type { Definition, SentenceRule } from '../fact.ts';
import { annotate, type Token } from '../language.ts';
import { answerPhrase } from '../phrase.ts';
import { isKin } from '../resolve/people-words.ts';
import type { Sentence } from '../sentence.ts';
import { treeOf } from '../syntax/sentence-tree.ts';
import { PERSON_NOUN, wordCount } from '../words.ts';

/** 'lignin, a tough polymer which ...', 'an older protocol, BOOTP,', 'the German physiologist Ernst Münch': what each is. */
export const apposition: SentenceRule = (sentence) =>
  sentence.text.length > 600
    ? []
    : [...described(sentence), ...named(sentence), ...titled(sentence)].filter(isWhole);

const DESCRIPTION =
  /,? ?((?:an?|the|one of the) [^,;:()“”"]+|\p{Ll}+s (?:that|which|who) [^,;:()]+)(?=[,;:.]|$)/uy;

/** 'TERM, a Y that does Z' */
function described(sentence: Sentence): readonly Definition[] {
  const { tokens, text } = sentence;
  return tokens.flatMap((token, i) => {
    if (token.text !== ',') return [];
    DESCRIPTION.lastIndex = token.start;
    const what = DESCRIPTION.exec(text)?.[1];
    const several = /^\p{Ll}+s (?:that|which|who)\b/u.test(what ?? '');
    const subject =
      what === undefined ? undefined : termBefore(tokens, i, text, several || DEFINED.test(what));
    if (
      !what ||
      !subject ||
      /^the (?!.* (?:of|that|which|who|in|for|by) )/.test(what) ||
      isEvent(what, subject)
    )
      return [];
    if (/\b(?:and|or) (?:an?|the) \p{Ll}+$|^(?:an?|the) [^ ]+ (?:and|or) /u.test(what)) return [];
    const after = text.slice(DESCRIPTION.lastIndex);
    return /^, (?:and|or|an?|the) |^, [^,.;]+,? and /.test(after) || SENTENCE.test(what)
      ? []
      : definitionOf(subject, what, sentence);
  });
}

/** 'the penumbra, the zone of tissue around the core': a definite noun that another tells, not one that is known. */
const DEFINED =
  /^the (?:\p{Ll}+ ){0,2}(?:zone|layer|region|area|part|point|process|space|amount|share|rate|ratio|number|study|science|place|line|period|stage|phase|branch|membrane|boundary|gap|set|body|band|side|surface|time|distance|height|depth|force|difference|tendency|ability|right|power|duty|practice|act|total|measure|degree|angle|edge|end|outermost \p{Ll}+|innermost \p{Ll}+|upper \p{Ll}+|lower \p{Ll}+) (?:of|in|at|between|that|where|which|to|by|from|within)\b/u;

/** 'a lake, the delta is full': a clause of its own. */
const SENTENCE =
  /^(?:an?|the|one of the) (?:(?!that|which|who|where|when|whose)[^ ]+ ){1,5}?(?:is|are|was|were|has|have|had|can|may|will|does|did)\b/;

/** 'a waxy band in the cell walls, the Casparian strip, blocks ...', 'an older protocol, BOOTP, from which ...' */
function named(sentence: Sentence): readonly Definition[] {
  const form =
    /(?<![\p{L}])([Aa]n? [^,;:()]{8,80}), ((?:the )?\p{Lu}[\p{L}\d-]+(?: [\p{L}\d-]+){0,2})(?=[,.])(?!, (?:and|or) )/gu;
  return [...sentence.text.matchAll(form)].flatMap(([, what = '', subject = '']) =>
    /\b(?:and|or|is|are|was|were|has|have|had|who|whose)\b|\p{Lu}| (?:in|at|from|near|to) [^ ]+$/u.test(
      what.slice(1),
    ) ||
    (isPersonName(subject) && !isPerson(what))
      ? []
      : definitionOf(subject, what, sentence),
  );
}

/** 'the German physiologist Ernst Münch' */
function titled(sentence: Sentence): readonly Definition[] {
  const form =
    /(?<![\p{L}])[Tt]he ((?:\p{Lu}\p{Ll}+ )?(?:\p{Ll}[\p{Ll}-]+ ){0,2}?\p{Ll}+) (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)+)(?![\p{L}.'’-]| and)/gu;
  return [...sentence.text.matchAll(form)].flatMap(([, role = '', subject = '']) => {
    const noun = role.split(' ').at(-1) ?? '';
    const article = /^[aeiou]/i.test(role) ? 'an' : 'a';
    if (
      !PERSON_NOUN.test(noun) ||
      /ists$|ers$|ors$/.test(noun) ||
      /\b(?:of|and|former|then|late|when|where|that)\b/.test(role)
    )
      return [];
    return [
      {
        kind: 'definition',
        subject,
        be: tenseOf(sentence),
        what: `${article} ${role}`,
        brief: true,
      } as const,
    ];
  });
}

function definitionOf(subject: string, what: string, sentence: Sentence): readonly Definition[] {
  const answer = answerPhrase(what.trim()) ?? answerPhrase(what.replace(/ and (?:also )?\p{Ll}+s .*$/u, ''));
  const person = isPersonName(subject);
  if (
    !answer ||
    wordCount(answer) < (person ? 2 : 4) ||
    endsInVerb(sentence, what) ||
    /\b(?:its|his|her|their|this|these|those|it|they|he|she|one|same|such|more|less|new|different|similar|revised|second|further)\b/.test(
      answer,
    ) ||
    isClause(answer)
  )
    return [];
  const plural =
    /^\p{Ll}+s (?:that|which|who)\b/u.test(answer) || /^[Tt]he (?:\S+ )*\p{L}+[^siu]s$/u.test(subject);
  const past = tenseOf(sentence) === 'was' && (person || /^\p{Lu}|^[Tt]he \p{Lu}/u.test(subject));
  return [
    {
      kind: 'definition',
      subject,
      be: plural ? 'are' : past ? 'was' : 'is',
      what: answer,
      ...(wordCount(what) <= 25 ? { full: what.trim() } : {}),
      brief: true,
    },
  ];
}

/** 'the young Chandrasekhar realised': a subject with its verb, taken for a name's description. */
function endsInVerb(sentence: Sentence, what: string): boolean {
  const from = sentence.text.indexOf(what);
  const last = treeOf(sentence).words.findLast(({ end }) => end <= from + what.length);
  return (
    !/ (?:that|which|who|whose|where|when) /.test(what) && last !== undefined && /^VB[DZP]$/.test(last.tag)
  );
}

/** 'an alcohol loses water', behind a comma: a clause of its own. */
function isClause(what: string): boolean {
  const { words } = treeOf({ tokens: annotate(what).flat(), text: what });
  const root = words.find(({ head }) => head < 0);
  return (
    root !== undefined &&
    /^VB[DZP]$/.test(root.tag) &&
    words.some(({ relation, head }) => relation === 'nsubj' && head === root.index)
  );
}

function tenseOf({ clauses, text }: Sentence): 'is' | 'was' {
  const [clause] = clauses;
  if (/\b1[0-9]\d\d\b/.test(text)) return 'was';
  return clause?.verb?.form === 'past' || /^(?:was|were|had)$/.test(clause?.auxiliaries[0] ?? '')
    ? 'was'
    : 'is';
}

/** Whether what is said of a person is a kind of person: no 'position as assistant to the professor'. */
function isPerson(what: string): boolean {
  const head =
    what
      .split(/ (?:of|as|to|for|in|at|who|that|which|from|with|by) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return PERSON_NOUN.test(head) || isKin(head);
}

function isPersonName(subject: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(subject);
}

/** What is apposed to a whole clause: 'sap rises, a process called X', 'he won, an achievement that ...'. */
function isEvent(what: string, subject: string): boolean {
  const noun =
    /^(?:an?|the) (?:\p{Ll}+ )??(process|property|value|achievement|ruling|requirement|practice|move|decision|figure|name|term|fact|effect|rate|number|rule|year|time|phenomenon|change|step|result|sign|proof|theory|idea|claim|view|record|feat|total|distance|temperature|speed|level)\b/u.test(
      what,
    );
  return noun && !/^(?:[Tt]he )?\p{Lu}/u.test(subject)
    ? true
    : noun && /\b(?:called|known|which)\b/.test(what);
}

/** The name or short term that ends before token `i`: 'the Kalahari', 'lignin', 'a potometer'. */
function termBefore(tokens: readonly Token[], i: number, text: string, several: boolean): string | undefined {
  let from = i;
  while (from > 0 && isPart(tokens, from - 1, i)) from--;
  const first = tokens[from];
  const last = tokens[i - 1];
  if (!first || !last || i - from > 5 || !/^(?:NOUN|PROPN)$/.test(last.pos)) return undefined;
  const before = tokens[from - 1];
  const lowered = /^(?:the )?\p{Ll}/u.test(text.slice(first.start));
  const fits =
    before === undefined ||
    // 'Fly ash, a waste product': a capital makes a verb of a noun.
    (/^(?:VERB|ADP|AUX|SCONJ|PART)$/.test(before.pos) && !(from === 1 && before.pos === 'VERB')) ||
    (before.text === ',' && from <= 12 && !lowered) ||
    (/^an?$/i.test(first.text) && isAdjunct(tokens.slice(0, from)));
  // 'Between congresses, the Council ...': what opens the sentence is when or where, and the subject follows.
  if (from === 1 && before?.pos === 'ADP') return undefined;
  const definite =
    !several &&
    /^the$/i.test(first.text) &&
    /^\p{Ll}/u.test(tokens[from + 1]?.text ?? '') &&
    !/s$/.test(last.text);
  const unfit = /^(?:its|his|her|their|this|these|those|another|each|some|any|no|such|than|like)$/i.test(
    first.text,
  );
  // 'The Masque of Anarchy': the end of a longer name.
  const cutOff = /\p{Lu}\p{L}+ (?:of|for|and) (?:the )?$/u.test(text.slice(0, first.start)) && !lowered;
  return !fits || cutOff || definite || unfit || (before?.text === 'of' && lowered)
    ? undefined
    : text.slice(first.start, last.end);
}

/** 'as a rule' before 'an aneurysm, a weak bulge in ...': only what opens the clause. */
function isAdjunct(before: readonly Token[]): boolean {
  const from = before.map(({ text }) => /^[,;:.]$/.test(text)).lastIndexOf(true) + 1;
  const lead = before.slice(from);
  return (
    lead.length <= 4 &&
    /^(?:ADP|ADV|SCONJ)$/.test(lead[0]?.pos ?? '') &&
    lead.every(({ pos }) => !/^(?:VERB|AUX)$/.test(pos))
  );
}

function isPart(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const opened = /^(?:the|an?)$/i.test(tokens[at + 1]?.text ?? '') && at + 1 < end;
  return !opened && (/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) || /^(?:the|an?)$/i.test(token.text));
}

/** Both sides whole: no bracket that opens without closing, no name that is a month. */
function isWhole({ subject, what }: Definition): boolean {
  const text = `${subject} ${what}`;
  return (
    text.split('(').length === text.split(')').length &&
    !/^(?:the )?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December|North|South|East|West)\b/.test(
      subject,
    )
  );
}
