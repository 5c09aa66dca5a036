import type { Clause } from '../clause.ts';
import type { Relation, SentenceRule } from '../fact.ts';
import { answerPhrase } from '../phrase.ts';
import { finish } from '../question.ts';
import { clauseIn, isGeneral, leadLast, leans, withoutJoiner } from '../standalone.ts';
import { wordCount } from '../words.ts';

/** Verbs whose object is what an event brings about, with the participle by which it is asked. */
const OUTCOMES: Readonly<Record<string, string>> = {
  producing: 'produced',
  releasing: 'released',
  forming: 'formed',
  creating: 'created',
  generating: 'generated',
  leaving: 'left behind',
  killing: 'killed',
  injuring: 'injured',
  wounding: 'wounded',
  destroying: 'destroyed',
  damaging: 'damaged',
  flattening: 'flattened',
  displacing: 'displaced',
  flooding: 'flooded',
};
const ENDING = new RegExp(
  `^(.+), (?:thereby |thus )?(${Object.keys(OUTCOMES).join('|')}) ((?:[^,;:]|,(?=\\d))+)$`,
  's',
);
const COUNT =
  /^((?:(?:about|around|nearly|almost|over|some|roughly|approximately|up to|at least|more than|fewer than) )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|thousands)(?: (?:hundred|thousand|million|billion))?) (?:of )?(\p{Ll}.*)$/su;

/** 'A did X, producing Y': what was produced when A did X; of people and houses, how many. */
export const outcome: SentenceRule = ({ text, role }, { names }) => {
  if (role !== 'prose' || text.length > 400) return [];
  return text
    .replace(/[.]$/, '')
    .split(/[;:] /)
    .flatMap((part): readonly Relation[] => {
      const [, before = '', verb = '', object = ''] = ENDING.exec(part) ?? [];
      const said = withoutJoiner(before);
      const clause = said === '' ? undefined : clauseIn(said);
      const done = OUTCOMES[verb];
      if (!clause?.verb || done === undefined || clause.negated || !standsAlone(clause, said)) return [];
      const when = `when ${leadLast(said, clause, names)}`;
      const [, number, noun = ''] = COUNT.exec(object) ?? [];
      const be = isGeneral(clause) ? 'is' : 'was';
      const asked =
        number === undefined
          ? finish(['What', be, done, when], names)
          : finish(['How many', noun, be === 'is' ? 'are' : 'were', done, when], names);
      const answer = number ?? answerPhrase(object);
      if (answer === undefined || leans(answer) || (number === undefined && wordCount(answer) < 2)) return [];
      const answerType = number === undefined ? 'phrase' : 'number';
      return [
        {
          kind: 'relation',
          relation: `outcome ${done}`,
          subject: clause.subject,
          question: asked,
          answer,
          answerType,
        },
      ];
    });
};

function standsAlone({ lead }: Clause, said: string): boolean {
  return (
    wordCount(said) <= 22 &&
    !leans(said) &&
    !/^(?:As|When|If|While|Although|Because)\b/.test(lead) &&
    !/^(?:The \p{Ll}+) /u.test(said.replace(/^The \p{Ll}+ of /u, ''))
  );
}
