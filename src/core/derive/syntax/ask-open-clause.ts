import type { Reading } from '../fact.ts';
import type { Part } from './parts.ts';
import type { Plan } from './plan.ts';
import type { Proposition } from './proposition.ts';
import { branch, dependents, isAside, phraseOf, textOfWords } from './walk.ts';
import { whFor } from './wh.ts';

/** 'is used to kill bacteria', 'helps to put out fires': what it is for, or what is put out. */
export function askOpenClause(proposition: Proposition, part: Part, reading: Reading): readonly Plan[] {
  const { tree, verb } = proposition;
  const { head } = part.phrase;
  if (!/^VB[G]?$/.test(head.tag)) return [];
  const use = askUse(proposition, part);
  if (use.length > 0) return use;
  const object = dependents(tree, head.index).find(({ relation }) => relation === 'obj');
  if (!object || /^(?:PRON|DET)$/.test(object.pos)) return [];
  const phrase = phraseOf(tree, object);
  const wh = whFor(tree, phrase, reading, '');
  if (!wh || wh.fit < 2) return [];
  const all = branch(tree, head.index, (below) => below === object || isAside(tree, below));
  const kept = textOfWords(
    tree,
    all.filter((i) => i < object.index),
  );
  if (
    /^(?:seem|appear|tend|begin|start|continue|say|think|believe|know|report)$/.test(verb.verb?.lemma ?? '')
  )
    return [];
  const after = textOfWords(
    tree,
    all.filter((i) => i > object.index),
  );
  return [
    {
      slot: `object of ${head.lemma}`,
      asking: { wh: wh.words, target: part, kept: [kept, after].filter(Boolean).join(' ') },
      answer: wh.answer,
      answerType: wh.type,
      score: wh.fit,
    },
  ];
}

/** 'is used to seal cracks' */
export function askUse({ verb }: Proposition, part: Part): readonly Plan[] {
  if (verb.verb?.lemma !== 'use' || !verb.passive || part.marker !== 'to') return [];
  const asking = { wh: 'What', target: part, stranded: 'for' };
  return [{ slot: 'purpose', asking, answer: part.text, answerType: 'phrase', score: 2.6 }];
}
