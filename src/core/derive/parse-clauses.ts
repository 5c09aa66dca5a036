import { type Clause, parsePredicate, textOf } from './clause.ts';
import type { Token } from './language.ts';
import { parseMain, withVerbRetagged } from './main-clause.ts';
import { segments } from './segments.ts';
import { FINITE } from './verb-group.ts';

/** The clauses of one sentence: its main clauses, those joined to them by 'and', and ', which ...' after a name. */
export function parseClauses(tokens: readonly Token[], text: string): readonly Clause[] {
  const body = withoutEnd(tokens);
  const mains = segments(body, text).flatMap(
    (part) => parseMain(part, text) ?? parseMain(withVerbRetagged(part), text) ?? [],
  );
  return [...mains.flatMap((main) => splitCoordinated(main, text)), ...relativeClauses(body, text)];
}

/** 'plays a role and has built a school' are two clauses of one subject. */
function splitCoordinated(clause: Clause, text: string): readonly Clause[] {
  const { restTokens } = clause;
  let depth = 0;
  for (let i = 1; i < restTokens.length - 1; i++) {
    const word = restTokens[i]?.text;
    if (word === '(') depth++;
    if (word === ')') depth--;
    if (depth > 0 || word !== 'and') continue;
    const next = restTokens.slice(i + 1);
    if (!startsPredicate(next, clause)) continue;
    const cut = restTokens[i - 1]?.text === ',' ? i - 1 : i;
    const first = {
      ...clause,
      restTokens: restTokens.slice(0, cut),
      rest: textOf(restTokens.slice(0, cut), text),
    };
    const second = parsePredicate(next, text, clause.subject);
    if (!second) return [first];
    return [first, ...splitCoordinated(inheritPassive({ ...second, plural: clause.plural }, clause), text)];
  }
  return [clause];
}

function startsPredicate(next: readonly Token[], clause: Clause): boolean {
  const at = next[0]?.pos === 'ADV' ? 1 : 0;
  const token = next[at];
  if (!token) return false;
  if (FINITE.test(token.text)) return true;
  if (token.pos !== 'VERB' || /ing$/.test(token.text)) return false;
  const after = next[at + 1]?.pos ?? '';
  if (/(?:ed|en)$/.test(token.text) && /^(?:NOUN|PROPN)$/.test(after)) return false;
  if (token.text === token.lemma)
    return clause.verb?.form === 'bare' || /^(?:will|can|may|must)$/.test(clause.auxiliaries[0] ?? '');
  const third = /s$/.test(token.text);
  const present = clause.verb?.form === 'third-person' || /^(?:is|has)$/.test(clause.auxiliaries[0] ?? '');
  return third ? present : clause.verb?.form !== 'bare';
}

const ALWAYS_ACTIVE =
  /^(?:entered|became|came|took|went|began|grew|led|moved|returned|died|lived|remained|consists|includes)$/;

/** 'was signed in 1990 and ratified in 1991': the second verb takes the auxiliary of the first. */
function inheritPassive(second: Clause, first: Clause): Clause {
  const { verb } = second;
  if (!first.passive || !verb || second.auxiliaries.length > 0 || verb.form !== 'past') return second;
  const object = /^(?:DET|PROPN|NOUN|PRON|ADJ)$/.test(second.restTokens[0]?.pos ?? '');
  if (object || ALWAYS_ACTIVE.test(verb.text)) return second;
  return { ...second, passive: true, auxiliaries: first.auxiliaries, verb: { ...verb, form: 'participle' } };
}

/** 'the X Treaty (XT), which was signed ...': a clause of its own, whose subject is the name before it. */
function relativeClauses(tokens: readonly Token[], text: string): readonly Clause[] {
  return tokens.flatMap((token, i) => {
    if (!/^(?:which|who)$/.test(token.text) || tokens[i - 1]?.text !== ',') return [];
    const before = textOf(tokens.slice(0, i - 1), text);
    const name =
      /(?:^|\s)((?:[Tt]he )?\p{Lu}[\p{L}\d'’-]*(?: (?:of|for|and|the|on|\p{Lu}[\p{L}\d'’-]*))*(?: \([A-Z][\w-]+\))?)$/u.exec(
        before,
      )?.[1];
    const clause = name && parsePredicate(tokens.slice(i + 1, asideClose(tokens, i)), text, name);
    return clause ? splitCoordinated(clause, text) : [];
  });
}

/** Where 'X, which does Y, was Z' goes on with its main verb; else the end. */
function asideClose(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ text }, i) => {
    const next = tokens[i + 1];
    return (
      i > from &&
      text === ',' &&
      (FINITE.test(next?.text ?? '') || (next?.pos === 'VERB' && !/ing$/.test(next.text)))
    );
  });
  return at < 0 ? tokens.length : at;
}

function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && /^[.!?;:,…]+$/.test(tokens[end - 1]?.text ?? '')) end--;
  return tokens.slice(0, end);
}
