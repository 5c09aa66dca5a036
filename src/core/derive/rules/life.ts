import type { Clause } from '../clause.ts';
import { datesIn } from '../dates.ts';
import type { Reading, Relation, SentenceRule } from '../fact.ts';
import { answerPhrase, withoutTrailingClause } from '../phrase.ts';
import { finish, question } from '../question.ts';
import { withinSentence } from '../spelling.ts';
import { isPersonName, leans } from '../standalone.ts';
import { clausesOf } from '../tree-clause.ts';
import { canAsk } from './object.ts';

const KIN =
  '(?:grand)?(?:father|mother|son|daughter|parent)|stepfather|stepmother|brother|sister|husband|wife|uncle|aunt|nephew|niece|cousin|teacher|tutor|mentor|supervisor|pupil|student|assistant|successor|predecessor|deputy|heir|rival|patron';

/** Whom somebody married, whose child and pupil he was, of what he died. */
export const life: SentenceRule = (sentence, reading) =>
  sentence.role !== 'prose'
    ? []
    : [
        ...kin(sentence.text, reading),
        ...(HINT.test(sentence.text) ? clausesOf(sentence) : []).flatMap((clause) =>
          ofClause(clause, reading),
        ),
      ];

const HINT = new RegExp(`\\b(?:married|studied under|died (?:of|from)|${KIN})\\b`);

const OWNED = new RegExp(
  `^(\\p{Lu}[^,;:]{1,60}?)['’]s? ((?:elder |younger |first |second |eldest |only )?(?:${KIN})), (?:(?:the|an?) [^,;:]*? (?=\\p{Lu}))?([^,;:]+),`,
  'u',
);

/** 'Ada's mother, the writer Anne Lee, ...' */
function kin(text: string, { names }: Reading): readonly Relation[] {
  const [, owner = '', who = '', name = ''] = OWNED.exec(text) ?? [];
  if (owner === '' || !isPersonName(name) || leans(owner) || !/^\p{Lu}/u.test(withinSentence(owner, names)))
    return [];
  const asked = finish([`Who was ${owner}’s ${who}`], names);
  return [relation(owner, who, asked, name)];
}

const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:de |van |von |der |the )?\\p{Lu}[\\p{L}.'’-]*)*";

function ofClause(clause: Clause, { names }: Reading): readonly Relation[] {
  const { verb, subject, rest, passive, negated } = clause;
  if (negated || !canAsk(clause) || !/\p{Lu}/u.test(withinSentence(subject, names))) return [];
  const date = datesIn(clause.lead)[0]?.phrase ?? datesIn(rest)[0]?.phrase ?? '';
  const first = new RegExp(`^(?:the \\p{Ll}[\\p{Ll} -]* )?(${NAME})`, 'u');
  if (verb?.base === 'marry' && !passive) {
    const name = first.exec(rest)?.[1];
    return name ? [relation(subject, 'marry', question('Whom', clause, date, names), name)] : [];
  }
  if (verb?.base === 'study' && /^under /.test(rest)) {
    const name = first.exec(rest.slice(6))?.[1];
    return name ? [relation(subject, 'study under', question('Under whom', clause, '', names), name)] : [];
  }
  if (verb?.base === 'die' && /^(?:of|from) /.test(rest)) {
    const cause = answerPhrase(
      withoutTrailingClause(rest.replace(/ (?:in|on|at|aged|while|after|before) .*$/s, '')).replace(
        /^(?:of|from) /,
        '',
      ),
    );
    return cause && !leans(cause)
      ? [relation(subject, 'die of', question('What', clause, 'of', names), cause)]
      : [];
  }
  const [, child = '', parent = ''] =
    new RegExp(
      `^(?:the|an?) ((?:[\\p{Ll}-]+ )?(?:${KIN})) of (?:the \\p{Ll}[\\p{Ll} -]* )?(${NAME})(?=$|,| and)`,
      'u',
    ).exec(rest) ?? [];
  if (verb || parent === '' || clause.auxiliaries.length !== 1) return [];
  return [relation(subject, `${child} of`, question(`Whose ${child}`, clause, '', names), parent)];
}

function relation(subject: string, slot: string, asked: string, answer: string): Relation {
  return { kind: 'relation', relation: slot, subject, question: asked, answer, answerType: 'person' };
}
