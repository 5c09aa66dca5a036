import type { Clause } from '../clause.ts';
import type { DraftBody } from '../draft.ts';
import type { Reading, Role } from '../fact.ts';
import { answerPhrase } from '../phrase.ts';
import { finish } from '../question.ts';
import { isBody } from '../rules/role.ts';
import { shortened, withinSentence } from '../spelling.ts';
import { mentionsTopic } from '../topic.ts';
import { capitalised, wordCount } from '../words.ts';
import { factKey } from './key.ts';

/** From the body to what it does, and from what it does to the body. */
export function roleCards({ holder, group, clause }: Role, { names, topic }: Reading): readonly DraftBody[] {
  const bare = withArticle(holder.replace(/ \([^)]*\)$/, ''));
  const named = withinSentence(bare, names);
  const of = group && topic.certain && !mentionsTopic(bare, topic) ? `in ${topic.display}` : '';
  const does = actionOf(clause);
  if (!does) return [];
  const key = factKey(names, 'role', bare, clause.verb?.base ?? 'be');
  const base = { kind: 'recall', topicOf: 'structure' } as const;
  const forward: DraftBody = {
    ...base,
    key: `${key}/what`,
    front: finish(does.ask(shortened(named, names), of), names),
    back: capitalised(does.answer),
    answerType: 'phrase',
  };
  const which = group === undefined ? 'What' : `Which ${group}`;
  const backward: DraftBody = {
    ...base,
    key: `${key}/who`,
    front: finish([which, does.predicate.replace(` of ${topic.display}`, '')], names),
    back: capitalised(named),
    answerType: 'body',
  };
  return group === undefined ? [forward] : [forward, backward];
}

/** A body is 'the Council' even where a list gives its bare name. */
function withArticle(name: string): string {
  return isBody(name) && !/^the /i.test(name) ? `the ${name}` : name;
}

interface Action {
  readonly ask: (holder: string, of: string) => readonly string[];
  readonly answer: string;
  readonly predicate: string;
}

function actionOf(clause: Clause): Action | undefined {
  const { verb, rest, auxiliaries } = clause;
  const object = answerPhrase(rest);
  if (!object) return undefined;
  if (!verb) {
    const be = auxiliaries[0] ?? 'is';
    return {
      ask: (holder, of) => ['What is the role of', holder, of],
      answer: object,
      predicate: `${be} ${object}`,
    };
  }
  const consists = /^(?:of|from) /.exec(object);
  if (consists) {
    return {
      ask: (holder) => ['What does', holder, verb.base, 'of'],
      answer: object.slice(consists[0].length),
      predicate: `${verb.text} ${object}`,
    };
  }
  // 'has 41 members', 'meets every four years': how it is, not what it is for.
  if (/^(?:have|meet|comprise|include|contain|date|lie|be|become|remain|begin|start|number)$/.test(verb.base))
    return undefined;
  const answer = `${verb.base} ${object}`;
  if (wordCount(answer) > 12) return undefined;
  return {
    ask: (holder, of) => ['What is the role of', holder, of],
    answer: `To ${answer}`,
    predicate: `${verb.text} ${object}`,
  };
}
