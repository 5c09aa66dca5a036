import type { Reading, Relation, SentenceRule } from '../fact.ts';
import { finish, question } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { clauseIn, leans } from '../standalone.ts';
import { capitalised, wordCount } from '../words.ts';

const PARTY = "(?:\\p{Lu}[\\p{L}.'’&-]*)(?: (?:of|and|the|for|&|\\p{Lu}[\\p{L}.'’&-]*))*?";
const CASE = `(${PARTY} v\\.? ${PARTY}) \\((\\d{4})\\)`;

/** 'In A v B (1950), the court held that ...', 'a rule: in A v B (1950) ...': which case decided it. */
export const decidedCase: SentenceRule = ({ text, role }, reading) =>
  role !== 'prose' || text.length > 500 || !/ v\.? \p{Lu}/u.test(text)
    ? []
    : [
        ...laidDown(text, reading),
        ...held(text, reading),
        ...illustrated(text),
        ...facts(text, reading),
      ].slice(0, 2);

const LAID_DOWN = new RegExp(
  `(the [\\p{L}‘’'"“”-]+(?: [\\p{L}-]+){0,3}),? (?:which was )?(laid down|established|set out|formulated|recognised|created|introduced) in ${CASE}`,
  'iu',
);

/** 'the postal rule, laid down in A v B (1818)' */
function laidDown(text: string, { names }: Reading): readonly Relation[] {
  const [, rule = '', verb = '', name = '', year = ''] = LAID_DOWN.exec(text) ?? [];
  const asked = finish(['In which case was', withinSentence(rule, names), verb], names);
  return rule === '' || leans(rule) ? [] : [relation(rule, `${name} (${year})`, asked)];
}

const HELD = new RegExp(
  `^In ${CASE},? (.{3,60}?) (held|ruled|decided|found|explained|confirmed|declared|accepted|stated|said)(?:, [^,]{3,40},)? that ([^;:]+)$`,
  'u',
);
const BASE: Readonly<Record<string, string>> = {
  held: 'hold',
  ruled: 'rule',
  decided: 'decide',
  found: 'find',
  explained: 'explain',
  confirmed: 'confirm',
  declared: 'declare',
  accepted: 'accept',
  stated: 'state',
  said: 'say',
};

/** 'In A v B (1932) the court held that P': what it held, where that is short, and where it did. */
function held(text: string, { names }: Reading): readonly Relation[] {
  const [, name = '', year = '', who = '', verb = '', told = ''] = HELD.exec(text.replace(/[.]$/, '')) ?? [];
  const said = told.replace(/, (?:which|although|though|but|while|so|and) .*$/s, '');
  if (name === '' || !/^(?:the|an?|\p{Lu})/u.test(who) || leansOutside(said) || wordCount(said) > 24)
    return [];
  const court = withinSentence(who, names);
  const answer = `${name} (${year})`;
  const what = finish(['What did', court, BASE[verb] ?? '', 'in', answer], names);
  const where = finish(['In which case did', court, BASE[verb] ?? '', `that ${said}`], names);
  return [
    ...(wordCount(said) <= 11
      ? [{ ...relation(answer, `That ${said}`, what), answerType: 'phrase' } as const]
      : []),
    relation(said, answer, where),
  ];
}

const ILLUSTRATED = new RegExp(`^([^:;]{10,160}): in ${CASE}`, 'u');

/** 'A counter-offer destroys the offer: in A v B (1840) ...' */
function illustrated(text: string): readonly Relation[] {
  const [, rule = '', name = '', year = ''] = ILLUSTRATED.exec(text) ?? [];
  const said = rule.replace(/^.*, but (?=it )/, '').replace(/, meaning that .*$/, '');
  const clause = clauseIn(said);
  if (clause?.lead !== '' || leans(said) || wordCount(said) > 18) return [];
  const asked = `Which case is cited for the rule that ${said.charAt(0).toLowerCase()}${said.slice(1)}?`;
  return [relation(said, `${name} (${year})`, asked)];
}

const FRONT = new RegExp(`(?:^|: )[Ii]n ${CASE},? ([^;:]+)$`, 'u');
const BEHIND = new RegExp(
  `(?:^|, which is why |; |: |, and |, so )((?:an?|the) [^,;:]{10,120}?) in ${CASE}[.]?$`,
  'u',
);

/** 'In A v B (1969) a doctor failed to examine a watchman': the case by what happened in it. */
function facts(text: string, { names }: Reading): readonly Relation[] {
  const front = FRONT.exec(text.replace(/[.]$/, ''));
  const behind = BEHIND.exec(text);
  const told = front?.[3] ?? behind?.[1] ?? '';
  const [name = '', year = ''] = front ? [front[1], front[2]] : [behind?.[2], behind?.[3]];
  const first = told.replace(
    /,? (?:yet|but|since|because|so|and|which|who|whose|where|although|though|after which) .*$/s,
    '',
  );
  const clause = clauseIn(first);
  const past = clause?.verb?.form === 'past' || /^(?:was|were|had)$/.test(clause?.auxiliaries[0] ?? '');
  if (
    !clause?.verb ||
    !past ||
    HELD.test(text.replace(/[.]$/, '')) ||
    clause.lead !== '' ||
    !/^an? |\p{Lu}/u.test(clause.subject)
  )
    return [];
  if (clause.negated || leansOutside(first) || wordCount(first) < 5 || wordCount(first) > 24) return [];
  return [relation(first, `${name} (${year})`, question('In which case', clause, clause.rest, names))];
}

/** A pronoun may mean somebody of the clause itself: 'a jockey had told his adventures'. */
function leansOutside(text: string): boolean {
  return leans(text.replace(/^((?:an?|the) \p{Ll}.*?) (?:his|her|their|its) /iu, '$1 '));
}

function relation(subject: string, answer: string, asked: string): Relation {
  return {
    kind: 'relation',
    relation: 'case',
    subject,
    question: asked,
    answer: capitalised(answer),
    answerType: 'term',
  };
}
