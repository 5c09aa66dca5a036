import type { AnswerType } from '../../model/deck.ts';
import type { Reading } from '../fact.ts';
import { isPerson, isTopic } from '../topic.ts';
import { ACT_NOUN, BODY_NOUN, PERSON_NOUN, QUANTIFIER, singular } from '../words.ts';
import type { Tree, Word } from './tree.ts';
import { branch, dependents, isAside, type Phrase, phraseFrom, phraseOf } from './walk.ts';

/** How a noun phrase is asked for. */
export interface Wh {
  /** 'Who', 'What', 'Which strait', 'How many people'. */
  readonly words: string;
  readonly answer: string;
  readonly type: AnswerType;
  readonly plural: boolean;
  /** How well question and answer fit each other: 0 to 3. */
  readonly fit: number;
  /** What the question keeps of the phrase, behind the verb. */
  readonly kept?: string;
}

/** The question word for a phrase; undefined where none is certain, as for a name that may be a person or a place. */
export function whFor(tree: Tree, phrase: Phrase, reading: Reading, lemma: string): Wh | undefined {
  return (
    quantity(tree, phrase) ??
    typed(tree, phrase) ??
    person(tree, phrase, reading, lemma) ??
    thing(tree, phrase, reading)
  );
}

const NUMBER =
  /^(?:(?:about|nearly|almost|roughly|some|around|over|just over|just under|more than|less than|fewer than|at least|at most|up to|approximately|well over|only|as many as) )*(?:[\d.,]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?)(?: (?:to|or) [\w.,]+)?(?: (?:hundred|thousand|million|billion|trillion))?(?= |$)/iu;
export const UNIT =
  /^(?:%|per cent|percent|°C|°F|kelvin|degrees?|(?:kilo|centi|milli|micro|nano)?(?:metres?|meters?|grams?|litres?|liters?|tons?|tonnes?|watts?|joules?|volts?)|miles?|feet|inches|acres?|hectares?|km²?|cm|mm|kg|mg|g|nm|kilotons?|barrels?|pounds?|dollars?|euros?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|light-years)$/;

/** 'about 9,000 people', '40 centimetres of snow', '99 per cent of the trade' */
function quantity(tree: Tree, phrase: Phrase): Wh | undefined {
  const { text } = phrase;
  const share = /^((?:\p{L}+ )*?[\d.,]+ ?(?:%|per cent|percent)) of (.+)$/u.exec(text);
  if (share?.[1] && share[2])
    return {
      words: `What percentage of ${share[2]}`,
      answer: share[1],
      type: 'number',
      plural: true,
      fit: 3,
    };
  const measure = /^an? ((?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+) of (.+)$/u.exec(text);
  if (measure?.[1] && measure[2] && /\d/.test(measure[2]) && NUMBER.test(measure[2]))
    return { words: `What ${measure[1]}`, answer: measure[2], type: 'number', plural: false, fit: 3 };
  const count = NUMBER.exec(text)?.[0];
  const rest = count === undefined ? '' : text.slice(count.length).trim();
  if (count === undefined || rest === '' || /^(?:of|times)\b/.test(rest)) return undefined;
  const [unit = '', ...more] = rest.split(' ');
  if (UNIT.test(unit)) {
    const of = /^of ((?!the\b|its\b).+)$/.exec(more.join(' '))?.[1];
    return of
      ? { words: `How much ${of}`, answer: `${count} ${unit}`, type: 'number', plural: false, fit: 3 }
      : undefined;
  }
  if (/^of\b/.test(rest) || /\band\b/.test(rest) || phrase.head.tag !== 'NNS') return undefined;
  const listed = listedBy(tree, phrase.head);
  if (listed) return { words: `Which ${text}`, answer: listed, type: 'phrase', plural: true, fit: 3 };
  const [, noun = rest, kept] =
    /^((?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+s) ((?:in|on|at|with|from) .+)$/u.exec(rest) ?? [];
  return {
    words: `How many ${noun}`,
    answer: count,
    type: 'number',
    plural: true,
    fit: /\d/.test(count) ? 3 : 2,
    ...(kept === undefined ? {} : { kept }),
  };
}

/** 'two tissues, xylem and phloem': the names. */
function listedBy(tree: Tree, head: Word): string | undefined {
  const list = dependents(tree, head.index).find(
    (word) =>
      word.relation === 'appos' && dependents(tree, word.index).some(({ relation }) => relation === 'conj'),
  );
  return list && phraseOf(tree, list).text;
}

const TYPED =
  /^(?:[Tt]he |[Aa]n? )?((?:[\p{L}-]+ )*[\p{Ll}-]+) ((?:\p{Lu}[\p{L}\d.'’-]*)(?: (?:of |de |van |von |the )?\p{Lu}[\p{L}\d.'’-]*)*)$/u;

/** 'the Norwegian steamer Imo', 'the Narrows, a strait ...', 'the Supreme Court of Canada': the text says of what kind it is. */
function typed(tree: Tree, phrase: Phrase): Wh | undefined {
  const { head, text } = phrase;
  if (dependents(tree, head.index).some(({ relation }) => relation === 'conj')) return undefined;
  const [, kind = '', name = ''] = TYPED.exec(text) ?? [];
  const noun = phrase.words
    .map((i) => tree.words[i])
    .find((word) => word !== undefined && kind.endsWith(word.text) && word.pos === 'NOUN');
  if (
    kind !== '' &&
    !/^(?:name|title|term|word|nickname)$/.test(noun?.lemma ?? '') &&
    noun &&
    noun.tag === 'NN' &&
    !/\b(?:of|and|in|for|by|with|to|de|van|von|der|den|la|le|al)\b/.test(kind)
  )
    return {
      words: `Which ${kind}`,
      answer: /^the /i.test(text) && /ship|steamer|vessel|boat/.test(kind) ? `the ${name}` : name,
      type: typeOf(kind),
      plural: false,
      fit: 3,
    };
  const apposed = dependents(tree, head.index).find(
    (word) => word.relation === 'appos' && isAside(tree, word),
  );
  if (apposed && isName(tree, head) && apposed.tag === 'NN' && hasArticle(tree, apposed)) {
    const kindOf = shortKind(tree, apposed);
    if (kindOf)
      return {
        words: PERSON_NOUN.test(apposed.text) ? `Which ${kindOf}` : `Which ${kindOf}`,
        answer: text,
        type: typeOf(apposed.text),
        plural: false,
        fit: 3,
      };
  }
  if (apposed && !isName(tree, head) && isTermBeside(tree, apposed) && /^an? /i.test(text))
    return {
      words: `Which ${text.includes(',') ? head.text : text.replace(/^an? /i, '')}`,
      answer: phraseOf(tree, apposed).text,
      type: typeOf(head.text),
      plural: false,
      fit: 3,
    };
  return undefined;
}

/** 'a second protein, troponin,': a name, or a noun alone that ends where the aside does. */
function isTermBeside(tree: Tree, apposed: Word): boolean {
  if (isName(tree, apposed)) return true;
  const next = tree.words[apposed.index + 1]?.text ?? '.';
  return (
    /^NNS?$/.test(apposed.tag) &&
    /^[,.;)]$/.test(next) &&
    dependents(tree, apposed.index).every(({ relation }) =>
      /^(?:punct|compound|amod|acl:relcl)$/.test(relation),
    )
  );
}

function hasArticle(tree: Tree, { index }: Word): boolean {
  return dependents(tree, index).some(({ relation, lemma }) => relation === 'det' && /^an?$/.test(lemma));
}

/** 'strait' of 'a strait only about 500 metres wide'. */
function shortKind(tree: Tree, head: Word): string | undefined {
  const words = branch(tree, head.index, ({ relation }) => !/^(?:amod|compound)$/.test(relation));
  const text = phraseFrom(tree, head, words).text;
  return /^(?:one|part|kind|type|form|example|result)$/.test(head.lemma) ? undefined : text;
}

/** A name, or a term with an article that holds one. */
export function isName(tree: Tree, head: Word): boolean {
  return (
    head.pos === 'PROPN' ||
    dependents(tree, head.index).some(({ relation, pos }) => relation === 'compound' && pos === 'PROPN')
  );
}

function typeOf(noun: string): AnswerType {
  return PERSON_NOUN.test(noun.split(' ').at(-1) ?? '') ? 'person' : 'term';
}

const HUMAN_ACT =
  /^(?:discover|invent|propose|argue|write|paint|marry|compose|coin|teach|design|publish|isolate|recognise|recognize|describe|develop|prove|translate|devise|formulate|suggest|observe|introduce|conquer|marry|study|patent|direct|sing|assassinate|succeed|defeat|name|bear|die|send|lead|command|record|photograph|sculpt|draw|calculate|explain|theorize|theorise|believe|demonstrate|invade|pioneer|build|find|found|detect|confirm|win|establish)$/;
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]+(?: (?:de |van |von |der |la |le |al-)*\p{Lu}[\p{L}.'’-]*){1,3}$/u;
const NO_PERSON =
  /(?:^|[ -])(?:Ocean|Sea|River|Lake|Mount|Mountains?|Islands?|Isles?|Bay|Gulf|Cape|Strait|Channel|City|Town|State|States|County|Province|Republic|Kingdom|Empire|Union|University|College|School|Institute|Company|Corporation|Museum|Theatre|Church|Party|War|Battle|Army|Navy|Group|Party|House|Street|Road|Bridge|Tower|Act|Treaty|Prize|Award|Zealand|America|Africa|Asia|Europe|Australia|Britain|England|Scotland|Ireland|Korea|Scotia|North|South|East|West|New|Saint|Society|Press|Times|Railway|Line|Project|System|Theory|Law|Nations|Space|Telescope|Station|Center|Centre|Program|Programme|Protocol|Convention)(?:$|[ -])/;

function person(tree: Tree, phrase: Phrase, reading: Reading, lemma: string): Wh | undefined {
  const { text, head } = phrase;
  const names = namesOf(tree, phrase);
  const own = isTopic(text, reading.topic) && isPerson(reading.topic);
  const human = names.every(
    (name) => FULL_NAME.test(name) && !/^the /i.test(name) && !isBodyName(name) && !NO_PERSON.test(name),
  );
  const told = isToldPerson(tree, head) || HUMAN_ACT.test(lemma);
  if (!own && !(head.pos === 'PROPN' && human && told && names.length <= 2)) return undefined;
  return { words: 'Who', answer: text, type: 'person', plural: false, fit: 3 };
}

function namesOf(tree: Tree, { text, head }: Phrase): readonly string[] {
  return dependents(tree, head.index).some(({ relation }) => relation === 'conj')
    ? text.split(/, (?:and )?| and /)
    : [text];
}

function isToldPerson(tree: Tree, head: Word): boolean {
  return dependents(tree, head.index).some(
    (word) => /^(?:appos|compound|nmod)/.test(word.relation) && PERSON_NOUN.test(word.text),
  );
}

function isBodyName(name: string): boolean {
  const last =
    name
      .replace(/ (?:of|for|on) .*$/, '')
      .split(' ')
      .at(-1) ?? '';
  return BODY_NOUN.test(last) || ACT_NOUN.test(last);
}

/** A term, or a name whose own words say that it is no person. */
function thing(_tree: Tree, phrase: Phrase, reading: Reading): Wh | undefined {
  const { head, text } = phrase;
  if (
    (PERSON_NOUN.test(head.lemma) &&
      /(?:ist|ian|man|[^ri]er)s?$/.test(head.lemma) &&
      !/^(?:interior|mirror|error)/.test(head.lemma)) ||
    /^(?:people|person|man|woman|child|king|mother|father|son|daughter|wife|husband|brother|sister|crew|patient|couple|family|parent|other|voter|critic|scholar|friend)$/.test(
      head.lemma,
    )
  ) {
    return { words: 'Who', answer: text, type: 'phrase', plural: false, fit: 1 };
  }
  if (head.pos !== 'PROPN')
    return { words: 'What', answer: text, type: 'phrase', plural: false, fit: QUANTIFIER.test(text) ? 0 : 2 };
  const last =
    text
      .replace(/^the /i, '')
      .replace(/ (?:of|for|on|in) .*$/, '')
      .split(' ')
      .at(-1) ?? '';
  const bare = last.toLowerCase();
  if (
    / /.test(text.replace(/^the /i, '')) &&
    (BODY_NOUN.test(last) || ACT_NOUN.test(last)) &&
    !/ and /.test(text)
  )
    return { words: `Which ${singular(bare)}`, answer: text, type: 'body', plural: false, fit: 3 };
  if (/^the \p{Lu}\p{Ll}+$/iu.test(text) && (head.tag === 'NNPS' || /(?:ese|ish|nch|tch|ans)$/.test(text)))
    return { words: 'Who', answer: text, type: 'phrase', plural: false, fit: 2 };
  const code = /^(?:the )?[\p{Lu}\d][\p{Lu}\d-]+$/u.test(text);
  const own = isTopic(text, reading.topic) && reading.topic.kind !== undefined;
  return code || own || /^[Tt]he /.test(text)
    ? { words: 'What', answer: text, type: 'term', plural: false, fit: 2 }
    : undefined;
}
