import type { SentenceRule } from '../fact.ts';
import { finish } from '../question.ts';
import { isOrganisation } from '../topic.ts';

/** 'Observer status and partner statuses are also available': which statuses there are besides membership. */
export const availability: SentenceRule = ({ clauses }, { topic, names }) =>
  clauses.slice(0, 1).flatMap((clause) => {
    const available =
      clause.verb === undefined
        ? /^(?:also )?(?:available|open)\b/.test(clause.rest)
        : /^(?:offer|grant|recognise|recognize)$/.test(clause.verb.base) && clause.passive;
    if (!available || clause.negated || clause.subjects.length < 2 || !isOrganisation(topic)) return [];
    const items = clause.subjects.map((item) =>
      item.replace(/^(?:an?|the) /i, '').replace(/ status(?:es)?$/, ''),
    );
    if (!/ status(?:es)?$/.test(clause.subjects.at(-1) ?? '')) return [];
    const text = finish(['Which statuses, besides full membership, are available in', topic.display], names);
    const statuses = items.map((item) => `${item.toLowerCase()} status`);
    return [
      { kind: 'collection', relation: 'statuses', subject: topic.display, question: text, items: statuses },
    ];
  });
